const parts = '.ac-textBlock, .ac-pushButton, .ac-input';

/** What of a drawn card cannot be read: cut off, sticking out, or under something else. One line a fault. */
export function faultsOf(card: HTMLElement): string[] {
  const all = [card, ...card.querySelectorAll('*')].filter(isShown);
  return [
    ...all.flatMap((part) => [...sticksOut(part, card), ...isCut(part)]),
    ...overlaps([...card.querySelectorAll(parts)].filter(isShown)),
  ];
}

function isShown(part: Element): part is HTMLElement {
  return part instanceof HTMLElement && part.getBoundingClientRect().height > 0 && getComputedStyle(part).visibility === 'visible';
}

function sticksOut(part: HTMLElement, card: HTMLElement): string[] {
  const outer = card.getBoundingClientRect();
  const inner = part.getBoundingClientRect();
  const out = Math.max(outer.left - inner.left, inner.right - outer.right, inner.bottom - outer.bottom);
  return out > 1 ? [`${tell(part)} sticks out by ${Math.round(out)} pixels`] : [];
}

/** Inline boxes have no inner size; a select shows its choice by itself. */
function isCut(part: HTMLElement): string[] {
  if (part.clientWidth === 0 || part instanceof HTMLSelectElement) return [];
  const wide = part.scrollWidth - part.clientWidth;
  const high = getComputedStyle(part).overflowY === 'visible' ? 0 : part.scrollHeight - part.clientHeight;
  if (wide > 1) return [`${tell(part)} is cut by ${wide} pixels at the side`];
  return high > 3 ? [`${tell(part)} is cut by ${high} pixels below`] : [];
}

function overlaps(shown: HTMLElement[]): string[] {
  return shown.flatMap((one, index) =>
    shown
      .slice(index + 1)
      .filter((other) => !one.contains(other) && lieUponOneAnother(one, other))
      .map((other) => `${tell(one)} and ${tell(other)} lie upon one another`),
  );
}

function lieUponOneAnother(one: HTMLElement, other: HTMLElement): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
}

function tell(part: HTMLElement): string {
  return `${part.className || part.tagName}: "${(part.textContent ?? '').slice(0, 60)}"`;
}
