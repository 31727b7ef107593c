/** What Webex takes as a message's markdown, in bytes of UTF-8 (developer.webex.com, "Create a Message"). */
const markdownLimit = 7439;

const ellipsis = '…';

/** Cuts a text to `limit` bytes without breaking a character, and shows that it was cut. */
export function cutMarkdown(text: string, limit = markdownLimit): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= limit) return text;
  let end = limit - Buffer.byteLength(ellipsis);
  // Bytes of the form 10xxxxxx go on with a character.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString('utf8') + ellipsis;
}
