import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { MeasuredCard } from './sheet.ts';

const file = new URL('../../docs/pictures/cards/layout.json', import.meta.url);

/** By sheet and card: its blocks from top to bottom, a letter for the kind and the number of its lines, such as "t1 t2 b1". */
const recordSchema = z.record(z.string(), z.record(z.string(), z.string()));

type LayoutRecord = z.output<typeof recordSchema>;

/** The layouts that the kept pictures show. */
export function readRecord(): LayoutRecord {
  return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Keeps the layouts that go with new pictures. */
export function writeRecord(record: LayoutRecord): void {
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
}

/** The layout of a card in a few signs. */
export function layoutOf({ blocks }: MeasuredCard): string {
  return blocks.map(({ kind, lines }) => `${kind.slice(0, 1)}${lines}`).join(' ');
}

/**
 * Whether two layouts show the same picture: the same blocks in the same order. Another machine has other fonts, so that a
 * text may take a line more or less, and a long one a quarter of its lines.
 */
export function isSameLayout(one: string, other: string): boolean {
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  return mine.length === theirs.length && mine.every((block, index) => isSameBlock(block, theirs[index] ?? ''));
}

function isSameBlock(one: string, other: string): boolean {
  const [lines, others] = [Number(one.slice(1)), Number(other.slice(1))];
  return one[0] === other[0] && Math.abs(lines - others) <= Math.max(1, lines / 4);
}
