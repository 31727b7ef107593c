import { readAttachment } from '../intake/read-attachment.ts';
import type { Report } from '../intake/report.ts';
import { say } from '../locales/sentence.ts';
import { Refused, Unreachable } from '../ports/errors.ts';
import { answerLine, type Turn } from './turn.ts';

/** Attached files are read up to this many bytes. */
const mostBytes = 5 * 1024 * 1024;

/** Reads the attached files; each one that tells nothing gets a line that says why. */
export async function readFiles(turn: Turn, urls: string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const url of urls.slice(0, 5)) reports.push(...(await readOne(turn, url)));
  return reports;
}

async function readOne(turn: Turn, url: string): Promise<Report[]> {
  let name = '';
  try {
    const file = await turn.parts.chat.readFile(url, mostBytes);
    name = file.name;
    const reading = await readAttachment(file);
    if (reading.reports.length > 0) return reading.reports;
    await tell(turn, `file.${reading.problem ?? 'nothing'}`, name);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error;
    turn.log.warn({ err: error }, 'an attached file could not be read');
    await tell(turn, error instanceof Refused && error.status === 413 ? 'file.too-large' : 'file.unreadable', name || '?');
  }
  return [];
}

type FileProblem = 'file.too-large' | 'file.not-text' | 'file.broken-json' | 'file.nothing' | 'file.unreadable';

async function tell(turn: Turn, problem: FileProblem, name: string): Promise<void> {
  await answerLine(turn, say(problem, { name }));
}
