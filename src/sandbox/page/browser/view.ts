import type { SandboxState } from '../../state.ts';

/** What the one who looks at the page has chosen; lives in the page only. */
export interface View {
  personId: string;
  spaceId: string | null;
  /** Root message of the thread that is being answered. */
  replyTo: string | null;
  /** How many messages of each space were there when it was last looked at. */
  seen: Map<string, number>;
}

export type Space = SandboxState['spaces'][number];
export type Message = SandboxState['messages'][number];

/** The spaces in which somebody is. */
export function spacesOf(state: SandboxState, personId: string): Space[] {
  return state.spaces.filter(({ memberIds }) => memberIds.includes(personId));
}

/** Messages of a space, oldest first. */
export function messagesOf(state: SandboxState, spaceId: string): Message[] {
  return state.messages.filter((message) => message.spaceId === spaceId);
}

/** Puts the view right after the state changed: somebody who exists, a space of theirs, a thread of that space. */
export function settle(view: View, state: SandboxState): void {
  const people = state.people.filter(({ id }) => id !== state.botPersonId);
  if (!people.some(({ id }) => id === view.personId)) view.personId = people[0]?.id ?? '';
  const spaces = spacesOf(state, view.personId);
  if (!spaces.some(({ id }) => id === view.spaceId)) view.spaceId = spaces[0]?.id ?? null;
  const replyable = state.messages.some(({ id, spaceId }) => id === view.replyTo && spaceId === view.spaceId);
  if (!replyable) view.replyTo = null;
  if (view.spaceId !== null) view.seen.set(view.spaceId, messagesOf(state, view.spaceId).length);
}
