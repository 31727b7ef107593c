/**
 * The address, or null when a card must not link to it: only https, and plain http on this machine (the sandbox).
 * The one gate for every link, because some addresses are built from what a tenant or a paste says.
 */
export function safeUrl(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback);
  if (!isAllowed || url.username !== '' || url.password !== '') return null;
  return url.href.replaceAll('${', '$%7B').replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
