import type { CardJson } from '../../../src/ports/chat.ts';
import { drawCard } from '../../../src/sandbox/page/browser/card.ts';
import { element } from '../../../src/sandbox/page/browser/element.ts';
import { faultsOf } from './faults.ts';

/** What stands on a drawn card, from its top down; pixels from the card's upper edge. */
export interface Block {
  kind: 'text' | 'button' | 'input';
  text: string;
  lines: number;
  bottom: number;
}

export interface Measured {
  name: string;
  height: number;
  blocks: Block[];
  /** What is cut off, sticks out or lies upon something else; empty when all can be read. */
  faults: string[];
}

/** Draws cards beside one another, each as wide as given, as the sandbox page draws them, and measures them. */
export async function drawSheet(cards: { name: string; card: CardJson }[], width: number): Promise<Measured[]> {
  // Letters that come later leave boxes behind.
  await document.fonts.load('1em "Noto Sans JP Variable"', JSON.stringify(cards));
  const cells = cards.map(({ name, card }) => ({ name, drawn: drawCard(card, () => undefined) }));
  const sheet = element('main', { class: 'sheet' });
  sheet.style.setProperty('--card-width', `${width}px`);
  sheet.append(...cells.map(({ name, drawn }) => element('figure', {}, element('figcaption', {}, name), drawn)));
  document.body.replaceChildren(sheet);
  return cells.map(({ name, drawn }) => ({
    name,
    height: Math.round(drawn.getBoundingClientRect().height),
    blocks: [...drawn.querySelectorAll('.ac-textBlock, .ac-pushButton, .ac-input')].flatMap((part) => blockOf(part, drawn)),
    faults: faultsOf(drawn),
  }));
}

function blockOf(part: Element, drawn: HTMLElement): Block[] {
  const box = part.getBoundingClientRect();
  if (box.height === 0) return [];
  const kind = part.classList.contains('ac-pushButton') ? 'button' : part.classList.contains('ac-input') ? 'input' : 'text';
  return [{ kind, text: part.textContent ?? '', lines: linesOf(part), bottom: Math.round(box.bottom - drawn.getBoundingClientRect().top) }];
}

function linesOf(part: Element): number {
  const range = document.createRange();
  range.selectNodeContents(part);
  // Signs of another font stand a little higher or lower on the same line.
  const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => Math.round(bottom / 6));
  return new Set(tops.filter((top) => !tops.includes(top - 1))).size;
}

Object.assign(globalThis, { drawSheet, faultsOf });
