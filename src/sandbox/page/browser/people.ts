import type { SandboxState } from '../../state.ts';
import { element } from './element.ts';
import { words } from './words.ts';

/** The name to show for a Webex person id; the bot need not be among the people. */
export function nameOf(state: SandboxState, personId: string): string {
  const person = state.people.find(({ id }) => id === personId);
  if (person) return person.displayName;
  if (personId === state.botPersonId) return state.spaces.find(({ type }) => type === 'direct')?.title ?? words.bot;
  return personId;
}

/** Who may be chosen to speak: everybody but the bot. */
export function speakers(state: SandboxState): SandboxState['people'] {
  return state.people.filter(({ id }) => id !== state.botPersonId);
}

/** A round picture with the first letters of a name, in one of six colours that stay the same for the same name. */
export function avatar(name: string): HTMLElement {
  const parts = name.split(/[\s\p{P}]+/u).filter((part) => part !== '');
  const initials = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => [...(part ?? '')][0] ?? '').join('');
  const colour = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 6, 7);
  return element('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, initials.toUpperCase());
}
