/**
 * A small safe Markdown renderer: paragraphs, line breaks, bold, italics, links (http and https only), lists, quotes, code,
 * backslash escapes. Everything else, HTML above all, is shown as text. Returns HTML that can start no script.
 */
export function renderMarkdown(text: string): string {
  return renderBlocks(text.replace(/\r\n?/g, '\n').split('\n'));
}

const bullet = /^ {0,3}([-*+]|\d{1,9}[.)]) +/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const quote = /^ {0,3}> ?/;
const heading = /^ {0,3}#{1,6} +(.*?)(?: +#+)? *$/;

type Taken = { html: string; lines: number };

function renderBlocks(lines: string[]): string {
  let html = '';
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const block = takeBlock(lines.slice(at), line);
    html += block.html;
    at += block.lines;
  }
  return html;
}

function takeBlock(lines: string[], first: string): Taken {
  if (fence.test(first)) return takeCode(lines, first);
  if (quote.test(first)) return takeQuote(lines);
  if (bullet.test(first)) return takeList(lines, first);
  const title = heading.exec(first)?.[1];
  if (title !== undefined) return { html: `<p><strong>${renderInline(title)}</strong></p>`, lines: 1 };
  return takeParagraph(lines);
}

function takeCode(lines: string[], first: string): Taken {
  const mark = fence.exec(first)?.[1] ?? '```';
  const end = lines.findIndex((line, index) => index > 0 && line.trim().startsWith(mark));
  const code = lines.slice(1, end === -1 ? undefined : end).join('\n');
  return { html: `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`, lines: end === -1 ? lines.length : end + 1 };
}

function takeQuote(lines: string[]): Taken {
  const count = countWhile(lines, (line) => quote.test(line));
  const inner = lines.slice(0, count).map((line) => line.replace(quote, ''));
  return { html: `<blockquote>${renderBlocks(inner)}</blockquote>`, lines: count };
}

/** One list: its items are the lines with the same kind of bullet, each with the deeper lines under it. */
function takeList(lines: string[], first: string): Taken {
  const numbered = /\d/.test(bullet.exec(first)?.[1] ?? '');
  const items: string[][] = [];
  const count = countWhile(lines, (line) => {
    const mark = bullet.exec(line);
    if (mark && /\d/.test(mark[1] ?? '') === numbered) items.push([line.slice(mark[0].length)]);
    else if (/^ {2,}\S/.test(line)) items.at(-1)?.push(line.replace(/^ {2,4}/, ''));
    else return false;
    return true;
  });
  const inner = items.map((item) => `<li>${renderBlocks(item).replace(/^<p>(.*?)<\/p>/s, '$1')}</li>`).join('');
  const start = Number.parseInt(bullet.exec(first)?.[1] ?? '1', 10);
  return { html: numbered ? `<ol start="${start}">${inner}</ol>` : `<ul>${inner}</ul>`, lines: count };
}

function takeParagraph(lines: string[]): Taken {
  const count = countWhile(
    lines,
    (line, index) => index === 0 || (line.trim() !== '' && ![fence, quote, bullet, heading].some((start) => start.test(line))),
  );
  return { html: `<p>${lines.slice(0, count).map(trimBreak).map(renderInline).join('<br>')}</p>`, lines: count };
}

function countWhile(lines: string[], belongs: (line: string, index: number) => boolean): number {
  const end = lines.findIndex((line, index) => !belongs(line, index));
  return end === -1 ? lines.length : end;
}

/** Two spaces or a backslash at the end of a line are Markdown's own line break. */
function trimBreak(line: string): string {
  return line.trim().replace(/(?<!\\)\\$/, '');
}

const inline = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<tick>\x60+)(?<code>[^\x60]+)\k<tick>(?!\x60)`,
    String.raw`\[(?<label>(?:\\.|[^\]\\])*)\]\((?<url>(?:[^\s()<>]|\([^\s()<>]*\))*)\)`,
    String.raw`<(?<address>https?://[^\s<>]+)>`,
    String.raw`\*\*(?=\S)(?<strong>(?:\\.|[^\\])*?)(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\p{N}])__(?=\S)(?<strongToo>(?:\\.|[^\\])*?)(?<=\S)__(?![\p{L}\p{N}])`,
    String.raw`\*(?=[^\s*])(?<em>(?:\\.|[^\\*])*?)(?<=\S)\*`,
    String.raw`(?<![\p{L}\p{N}])_(?=[^\s_])(?<emToo>(?:\\.|[^\\_])*?)(?<=\S)_(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

function renderInline(text: string): string {
  let html = '';
  let at = 0;
  for (const found of text.matchAll(inline)) {
    html += escapeHtml(text.slice(at, found.index)) + renderSpan(found.groups ?? {});
    at = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(at));
}

function renderSpan(span: Partial<Record<string, string>>): string {
  const strong = span['strong'] ?? span['strongToo'];
  const emphasis = span['em'] ?? span['emToo'];
  if (span['escaped'] !== undefined) return escapeHtml(span['escaped']);
  if (span['code'] !== undefined) return `<code>${escapeHtml(span['code'].trim())}</code>`;
  if (strong !== undefined) return `<strong>${renderInline(strong)}</strong>`;
  if (emphasis !== undefined) return `<em>${renderInline(emphasis)}</em>`;
  if (span['address'] !== undefined) return renderLink(span['address'], escapeHtml(span['address']));
  return renderLink(span['url'] ?? '', renderInline(span['label'] ?? ''));
}

/** An address that is not http or https leaves only its label. */
function renderLink(address: string, label: string): string {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return label;
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${label}</a>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
