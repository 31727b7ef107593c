/** One child that a parent should have. */
export interface Wanted {
  /** The same thing keeps the same key. */
  key: string;
  /** A child is built anew only when this changes: what people typed or opened in it stays otherwise. */
  version: string;
  build(): HTMLElement;
}

/**
 * Makes a parent's children the wanted ones, in their order, leaving alone what did not change, so that neither focus nor
 * card inputs are lost and a screen reader is told of new things only. Returns the children that were built.
 */
export function keepChildren(parent: HTMLElement, wanted: Wanted[]): HTMLElement[] {
  const built: HTMLElement[] = [];
  const present = new Map([...parent.children].map((child) => [child.getAttribute('data-key'), child]));
  const keys = new Set(wanted.map(({ key }) => key));
  for (const child of [...parent.children]) if (!keys.has(child.getAttribute('data-key') ?? '\0')) child.remove();
  for (const [index, { key, version, build }] of wanted.entries()) {
    const old = present.get(key);
    if (old?.getAttribute('data-version') === version) place(parent, old, index);
    else {
      const fresh = build();
      fresh.setAttribute('data-key', key);
      fresh.setAttribute('data-version', version);
      built.push(fresh);
      if (old) replaceKeepingFocus(old, fresh);
      place(parent, fresh, index);
    }
  }
  return built;
}

function place(parent: HTMLElement, child: Element, index: number): void {
  const there = parent.children[index];
  if (there !== child) parent.insertBefore(child, there ?? null);
}

function replaceKeepingFocus(old: Element, fresh: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const label = focused?.textContent;
  old.replaceWith(fresh);
  if (focused === null) return;
  const twin = [...fresh.querySelectorAll('button')].find((candidate) => candidate.textContent === label);
  (twin ?? fresh).focus();
}
