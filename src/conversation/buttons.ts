import { checksCard } from '../card/checks-card.ts';
import { evidenceText } from '../card/evidence-text.ts';
import { languageCard } from '../card/language-card.ts';
import { noCaseCard } from '../card/no-case-card.ts';
import { oldCardCard } from '../card/old-card-card.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Case } from '../ports/store.ts';
import type { Press } from './answer-press.ts';
import { keepLanguage } from './choose-language.ts';
import { runCase } from './run-case.ts';
import { sendReport } from './send-report.ts';
import { inLanguage, mayReveal, type Turn } from './turn.ts';

/** A press with what it is about; `theCase` is null when there is no such case in this space. */
export interface Pressed {
  press: Press;
  pressId: string;
  /** The message that carries the pressed card. */
  messageId: string;
  theCase: Case | null;
}

/** A press says "checking…" when it takes longer than this, in milliseconds. */
const noticeAfter = 1000;

/** What each button does. */
export const buttons: Record<Press['action'], (turn: Turn, pressed: Pressed) => Promise<void>> = {
  recheck: (turn, pressed) => withCase(turn, pressed, (theCase) => recheckCase(turn, theCase, pressed.messageId)),
  checks: (turn, pressed) =>
    withDiagnosis(turn, pressed, (theCase, diagnosis) => answerCard(turn, checksCard({ theCase, diagnosis }, turn.translator))),
  evidence: (turn, pressed) => withDiagnosis(turn, pressed, (theCase, diagnosis) => sendEvidence(turn, theCase, diagnosis)),
  report: (turn, pressed) => withDiagnosis(turn, pressed, (theCase, diagnosis) => sendReport(turn, theCase, diagnosis, { masked: false })),
  language: changeLanguage,
  command: runCommand,
};

async function answerCard(turn: Turn, message: ReturnType<typeof checksCard>): Promise<void> {
  await turn.answer(message);
}

async function withCase(turn: Turn, { theCase }: Pressed, work: (theCase: Case) => Promise<void>): Promise<void> {
  if (theCase === null) await turn.answer(noCaseCard({ named: '' }, turn.translator));
  else await work(theCase);
}

async function withDiagnosis(turn: Turn, pressed: Pressed, work: (theCase: Case, diagnosis: Diagnosis) => Promise<void>): Promise<void> {
  await withCase(turn, pressed, async (theCase) => {
    if (theCase.latest === null) await turn.answer(noCaseCard({ named: '' }, turn.translator));
    else await work(theCase, theCase.latest);
  });
}

/** The newest card is changed in place; an old one says that it is old, and the case's present state comes below. */
async function recheckCase(turn: Turn, theCase: Case, messageId: string): Promise<void> {
  const isOld = theCase.cardMessageId !== null && theCase.cardMessageId !== messageId;
  if (isOld) await turn.answer(oldCardCard({ theCase }, turn.translator));
  await runCase(turn, theCase, { replaces: isOld ? null : messageId, noticeAfter, fresh: true });
}

async function sendEvidence(turn: Turn, theCase: Case, diagnosis: Diagnosis): Promise<void> {
  const text = evidenceText({ theCase, diagnosis, reveal: await mayReveal(turn) }, turn.translator);
  await turn.sendFile(
    { name: `case-${theCase.number}-evidence.txt`, contentType: 'text/plain', bytes: new TextEncoder().encode(text) },
    fenced(text),
  );
}

/** Webex takes 7,439 bytes; the whole text is in the file. */
function fenced(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > 6_500) break;
    kept.push(line);
  }
  return `\`\`\`\n${kept.join('\n').replaceAll('```', "'''")}\n\`\`\`${kept.length < lines.length ? '\n…' : ''}`;
}

async function changeLanguage(turn: Turn, { press }: Pressed): Promise<void> {
  const { parts, person, translator } = turn;
  if (press.language === undefined) {
    await turn.answer(languageCard({ current: translator.language, chosen: false }, translator));
    return;
  }
  await keepLanguage(parts, { ...turn, personId: person.id }, press.language);
  const now = inLanguage(turn, press.language);
  await turn.answer(languageCard({ current: press.language, chosen: true }, now.translator));
}

async function runCommand(turn: Turn, { press, pressId }: Pressed): Promise<void> {
  const command = turn.parts.commands.find(({ id }) => id === press.command);
  if (command !== undefined) await command.run(turn, '', pressId);
}
