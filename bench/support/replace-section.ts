/**
 * Puts `body` under the heading `## <title>` of a Markdown text, in the place of what stood there up to the next heading of
 * that rank; at the end when there is no such heading.
 */
export function replaceSection(text: string, title: string, body: string): string {
  const sections = text.split(/^(?=## )/m);
  const index = sections.findIndex((section) => section.split('\n', 1)[0] === `## ${title}`);
  const fresh = `## ${title}\n${body.trim()}\n`;
  if (index === -1) return `${text.trimEnd()}\n\n${fresh}`;
  return sections.map((section, at) => (at === index ? `${fresh}${at === sections.length - 1 ? '' : '\n'}` : section)).join('');
}
