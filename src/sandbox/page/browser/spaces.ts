import type { SandboxState } from '../../state.ts';
import { button, element } from './element.ts';
import { keepChildren } from './keep-children.ts';
import { avatar } from './people.ts';
import { messagesOf, type Space, spacesOf, type View } from './view.ts';
import { words } from './words.ts';

/** The left list: the spaces of whoever is speaking, the open one marked, those with something new dotted. */
export function showSpaces(list: HTMLElement, state: SandboxState, view: View, open: (spaceId: string) => void): void {
  const spaces = spacesOf(state, view.personId);
  keepChildren(
    list,
    spaces.map((space) => {
      const current = space.id === view.spaceId;
      const fresh = messagesOf(state, space.id).length > (view.seen.get(space.id) ?? 0);
      return {
        key: space.id,
        version: JSON.stringify([space.title, current, fresh]),
        build: () =>
          element(
            'li',
            {},
            spaceButton(space, current, fresh, () => open(space.id)),
          ),
      };
    }),
  );
  if (spaces.length === 0) list.append(element('li', { class: 'quiet' }, words.noSpace));
}

function spaceButton(space: Space, current: boolean, fresh: boolean, open: () => void): HTMLElement {
  const made = button('', { class: 'space', 'data-testid': 'space', 'aria-current': current && 'true' }, open);
  made.append(
    avatar(space.title),
    element(
      'span',
      { class: 'space-name' },
      element('span', { class: 'space-title' }, space.title),
      element('span', { class: 'quiet' }, space.type === 'direct' ? words.direct : words.group),
    ),
  );
  if (fresh) made.append(element('span', { class: 'dot' }, element('span', { class: 'aside' }, words.newMessages)));
  return made;
}
