import type { Value } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CaseView } from './evidence-text.ts';
import { type ReportSection, reportContent } from './report-sections.ts';

/** On a phone a row stands as lines one below the other: four columns would be a letter wide. */
const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #8888; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid #8884; }
th:nth-child(4) { width: 45%; } td:nth-child(4) { font-size: .8rem; }
@media (width < 40rem) {
  thead { display: none; } table, tbody, tr, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid #8884; } td { padding: 0; border: 0; }
  td:nth-child(-n+2) { font-weight: 600; }
}
@media print { body { margin: 0; max-width: none; } }`;

/** A case as one HTML page that needs nothing else: no script, no address fetched, forbidden by its own policy. Not shortened. */
export function reportHtml(view: CaseView, translator: Translator): string {
  const { title, sections } = reportContent(view, translator);
  const write = (value: Value) => escapeHtml(translator.text(value));
  const heading = write(title);
  return `<!doctype html>
<html lang="${translator.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${heading}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${sections.map((section) => sectionHtml(section, write)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ title, lines, table }: ReportSection, write: (value: Value) => string): string {
  const heading = `<h2>${write(title)}</h2>`;
  if (table === null) return `<section>${heading}<ul>${lines.map((line) => `<li>${write(line)}</li>`).join('\n')}</ul></section>`;
  const head = table.head.map((cell) => `<th scope="col">${write(cell)}</th>`).join('');
  const rows = table.rows.map((cells) => `<tr>${cells.map((cell) => `<td>${write(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<section>${heading}<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></section>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
