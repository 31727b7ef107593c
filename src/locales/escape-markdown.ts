/**
 * Makes a text from outside (application names, addresses, pasted ids) harmless inside a card's or message's Markdown:
 * it is shown as it is, on one line, and can start no link, emphasis, list, quote, heading, entity, template or mention.
 * An underscore between two letters or digits starts no emphasis in CommonMark and stays readable.
 * Marks that turn the direction of writing are taken out: they would let a name rewrite what stands around it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\\`[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\$\{/g, '$$\\{')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\*/g, '\\*')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
}
