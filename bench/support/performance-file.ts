import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describeMachine } from './describe-machine.ts';
import { replaceSection } from './replace-section.ts';

const file = new URL('../../docs/performance.md', import.meta.url);
const beginning = `# Performance

Figures that the benches wrote, each with its command. They compare things measured side by side in one run: the ratios
travel to another machine, the figures do not. \`--quick\` has a fast look and writes nothing.
`;

/** Writes one bench's figures into docs/performance.md, under a heading of its own, with the command and the machine. */
export function writeSection({ title, command, text }: { title: string; command: string; text: string }): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : beginning;
  const body = `\`${command}\` on ${describeMachine()}.\n\n${text.trim()}`;
  writeFileSync(file, replaceSection(before, title, body));
}
