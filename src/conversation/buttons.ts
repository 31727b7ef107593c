import { checksCard } from '../card/checks-card.ts';
import { evidenceText } from '../card/evidence-text.ts';
import { languageCard } from '../card/language-card.ts';
import { maskPeople } from '../card/mask-people.ts';
import { noCaseCard } from '../card/no-case-card.ts';
import { oldCardCard } from '../card/old-card-card.ts';
import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import type { Case } from '../ports/store.ts';
import type { Press } from './answer-press.ts';
import { keepLanguage } from './choose-language.ts';
import { isOldCard, noteCurrent } from './find-case.ts';
import { runCase } from './run-case.ts';
import { sendReport } from './send-report.ts';
import { inLanguage, mayReveal, type Turn } from './turn.ts';
import { readCommand } from './understand.ts';

/** A press with what it is about; `theCase` is null when there is no such case in this space. */
export interface Pressed {
  press: Press;
  pressId: string;
  /** The message that carries the pressed card. */
  messageId: string;
  theCase: Case | null;
}

type OnDiagnosis = (turn: Turn, theCase: Case, diagnosis: Diagnosis) => Promise<void>;

/** What each button does. */
export const buttons: Record<Press['action'], (turn: Turn, pressed: Pressed) => Promise<void>> = {
  recheck: (turn, pressed) => onCase(turn, pressed, (theCase) => recheckCase(turn, theCase, pressed.messageId)),
  checks: (turn, pressed) => onDiagnosis(turn, pressed, sendChecks),
  evidence: (turn, pressed) => onDiagnosis(turn, pressed, sendEvidence),
  report: (turn, pressed) => onDiagnosis(turn, pressed, (_, theCase, diagnosis) => sendReport(turn, theCase, diagnosis, { masked: false })),
  language: changeLanguage,
  command: runCommand,
};

/** An old card says that it is old; the case's present state comes below. */
async function onCase(turn: Turn, { theCase, messageId }: Pressed, work: (theCase: Case) => Promise<void>): Promise<void> {
  if (theCase === null) {
    await turn.answer(noCaseCard({ named: '' }, turn.translator));
    return;
  }
  if (await isOldCard(turn.parts.store, theCase, messageId)) {
    await turn.answer(oldCardCard({ theCase }, turn.translator));
    turn.beginNotice();
  }
  await work(theCase);
}

/** A case that was begun and never finished has nothing to show yet, so it is looked at now. */
async function onDiagnosis(turn: Turn, pressed: Pressed, work: OnDiagnosis): Promise<void> {
  await onCase(turn, pressed, async (theCase) => {
    if (theCase.latest === null) await runCase(turn, theCase, { replaces: null, fresh: true });
    else await work(turn, theCase, theCase.latest);
  });
}

/** The case's newest card is changed in place; below any other card comes a new one. */
async function recheckCase(turn: Turn, theCase: Case, messageId: string): Promise<void> {
  await runCase(turn, theCase, { replaces: theCase.cardMessageId === messageId ? messageId : null, fresh: true });
}

async function sendChecks(turn: Turn, theCase: Case, diagnosis: Diagnosis): Promise<void> {
  const shown = (await mayReveal(turn)) ? diagnosis : maskPeople(diagnosis);
  const { messageId } = await turn.answer(checksCard({ theCase, diagnosis: shown }, turn.translator));
  await noteCurrent(turn.parts.store, theCase, messageId);
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

/** A button that says a command works as if it had been typed; one that no longer exists leads to the list. */
async function runCommand(turn: Turn, { press, pressId }: Pressed): Promise<void> {
  const { commands } = turn.parts;
  const found = readCommand(press.command ?? '', commands) ?? readCommand('help', commands);
  await found?.command.run(turn, found.rest, pressId);
}
