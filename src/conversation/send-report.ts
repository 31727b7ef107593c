import { reportHtml } from '../card/report-html.ts';
import { reportJson } from '../card/report-json.ts';
import { reportMarkdown } from '../card/report-markdown.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { say } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';
import { onceOf } from './once-of.ts';
import { mayReveal, type Turn } from './turn.ts';

/** Sends a case into the thread as Markdown, JSON and one HTML page; people are masked when asked, or when not all may see them. */
export async function sendReport(turn: Turn, theCase: Case, diagnosis: Diagnosis, wish: { masked: boolean }): Promise<void> {
  const reveal = !wish.masked && (await mayReveal(turn));
  const view = { theCase, diagnosis, reveal };
  const encode = (text: string) => new TextEncoder().encode(text);
  const name = `case-${theCase.number}`;
  const sent = say(reveal ? 'report.sent' : 'report.sent-masked', { number: theCase.number });
  const files = [
    { name: `${name}.html`, contentType: 'text/html', bytes: encode(reportHtml(view, turn.translator)), line: sent },
    {
      name: `${name}.md`,
      contentType: 'text/markdown',
      bytes: encode(reportMarkdown(view, turn.translator)),
      line: say('report.sameAs', { format: 'Markdown' }),
    },
    {
      name: `${name}.json`,
      contentType: 'application/json',
      bytes: encode(reportJson(view)),
      line: say('report.sameAs', { format: 'JSON' }),
    },
  ];
  for (const { line, ...file } of files) {
    await onceOf(turn.parts, `sent:${turn.about}:${file.name}`, () => turn.sendFile(file, turn.translator.markdown(line)));
  }
}
