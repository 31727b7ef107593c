import type { Translator } from '../locales/translator.ts';
import type { CaseView } from './evidence-text.ts';
import { type ReportSection, reportContent } from './report-sections.ts';

/** A case as a Markdown file, fit to attach to a support case at Cisco or Microsoft. Not shortened. */
export function reportMarkdown(view: CaseView, translator: Translator): string {
  const { title, sections } = reportContent(view, translator);
  return `${[`# ${translator.markdown(title)}`, ...sections.map((section) => sectionText(section, translator))].join('\n\n')}\n`;
}

function sectionText({ title, lines, table }: ReportSection, translator: Translator): string {
  const heading = `## ${translator.markdown(title)}`;
  const list = lines.map((line) => `- ${translator.markdown(line)}`).join('\n');
  if (table === null) return `${heading}\n\n${list}`;
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const head = table.head.map((cell) => translator.markdown(cell));
  const rows = table.rows.map((cells) => row(cells.map((cell) => translator.markdown(cell))));
  return [heading, '', row(head), row(head.map(() => '---')), ...rows].join('\n');
}
