import type { SandboxState } from '../../state.ts';
import { api, listen } from './api.ts';
import { startComposer } from './composer.ts';
import { element, find } from './element.ts';
import { showMessages } from './messages.ts';
import { startPanels } from './panels.ts';
import { speakers } from './people.ts';
import { showSpaces } from './spaces.ts';
import { showTenant } from './tenant.ts';
import { startTheme } from './theme.ts';
import { settle, type View } from './view.ts';
import { words } from './words.ts';

const view: View = { personId: '', spaceId: null, replyTo: null, seen: new Map() };
let state: SandboxState | null = null;
let fading = 0;

const log = find('log', HTMLElement);
const notice = find('notice', HTMLElement);
const person = find('person', HTMLSelectElement);
const scenario = find('scenario', HTMLSelectElement);
const lists = {
  apps: find('apps', HTMLElement),
  recycleBin: find('recycle-bin', HTMLElement),
  permissions: find('permissions', HTMLElement),
  audit: find('audit', HTMLElement),
};
const panels = startPanels(find('panels', HTMLElement));
const composer = startComposer(view, attempt, () => reply(null));

startTheme(find('theme', HTMLButtonElement));
person.addEventListener('change', () => {
  view.personId = person.value;
  show();
});
const playScenario = () => void attempt(() => api.chooseScenario(scenario.value));
scenario.addEventListener('change', playScenario);
// A mended tenant is broken anew in the same way; choosing what is chosen already is no change to a list.
find('start-again', HTMLButtonElement).addEventListener('click', playScenario);
listen(
  () => void refresh(),
  (connected) => tell(connected ? '' : words.connectionLost),
);

let reading = false;
let changedMeanwhile = false;

/** Reads the state anew; changes that come while it is being read lead to one more reading. */
async function refresh(): Promise<void> {
  changedMeanwhile = true;
  if (reading) return;
  reading = true;
  while (changedMeanwhile) {
    changedMeanwhile = false;
    try {
      state = await api.state();
      show();
    } catch (error) {
      tell(messageOf(error));
    }
  }
  reading = false;
}

function show(): void {
  if (state === null) return;
  const before = view.spaceId;
  settle(view, state);
  if (view.spaceId !== before) log.replaceChildren();
  const space = state.spaces.find(({ id }) => id === view.spaceId);
  showChoices(
    person,
    speakers(state).map(({ id, displayName, note }) => ({ id, title: note ? `${displayName} (${note})` : displayName })),
    view.personId,
  );
  const { scenarios, scenarioId } = state;
  showChoices(scenario, scenarios, scenarioId);
  find('scenario-description', HTMLElement).textContent = scenarios.find(({ id }) => id === scenarioId)?.describe ?? '';
  showSpaces(find('spaces', HTMLElement), state, view, openSpace);
  find('space-title', HTMLElement).textContent = space?.title ?? words.noSpace;
  log.setAttribute('aria-label', words.messagesIn(space?.title ?? ''));
  const answered = space !== undefined && showMessages(log, state, space.id, { reply, press });
  if (answered && fading !== 0) tell('');
  composer.show(state);
  find('tenant-name', HTMLElement).textContent = state.tenant.name;
  find('tenant-id', HTMLElement).textContent = state.tenant.id;
  showTenant(lists, state.tenant, (id) => void attempt(() => api.restore(id)));
}

function showChoices(select: HTMLSelectElement, choices: { id: string; title: string }[], chosen: string): void {
  const version = JSON.stringify(choices);
  if (select.dataset['version'] !== version) {
    select.dataset['version'] = version;
    select.replaceChildren(...choices.map(({ id, title }) => element('option', { value: id }, title)));
  }
  select.value = chosen;
}

function openSpace(spaceId: string): void {
  view.spaceId = spaceId;
  panels.open('messages');
  show();
}

function reply(rootId: string | null): void {
  view.replyTo = rootId;
  show();
  composer.focus();
}

function press(messageId: string, inputs: object, title: string): void {
  void attempt(async () => {
    await api.press({ messageId, personId: view.personId, inputs });
    tell(words.sending(title), true);
  });
}

/** Does something and shows what went wrong with it; false when something did. */
async function attempt(work: () => Promise<void>): Promise<boolean> {
  tell('');
  try {
    await work();
    return true;
  } catch (error) {
    tell(messageOf(error));
    return false;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Says something to everybody, screen readers too; what is only good to know goes away by itself, or with the answer. */
function tell(text: string, fades = false): void {
  window.clearTimeout(fading);
  notice.textContent = text;
  fading = fades ? window.setTimeout(() => tell(''), 4000) : 0;
}
