import type { SandboxState } from '../../state.ts';
import { api } from './api.ts';
import { button, element, find } from './element.ts';
import { nameOf } from './people.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

const largestFile = 10 * 1024 * 1024;

/** The box at the bottom: text, mention, file, samples, the thread that is answered. `attempt` shows what goes wrong. */
export function startComposer(view: View, attempt: (work: () => Promise<void>) => Promise<boolean>, cancelReply: () => void) {
  const text = find('text', HTMLTextAreaElement);
  const mention = find('mention', HTMLInputElement);
  const file = find('file', HTMLInputElement);
  const where = (): { spaceId: string; personId: string; parentId?: string } => ({
    spaceId: view.spaceId ?? '',
    personId: view.personId,
    ...(view.replyTo === null ? {} : { parentId: view.replyTo }),
  });
  const send = async (): Promise<void> => {
    const written = text.value;
    if (written.trim() === '' || view.spaceId === null) return;
    text.value = '';
    const sent = await attempt(() => api.send({ ...where(), text: written, mention: mention.checked }));
    if (!sent && text.value === '') text.value = written;
  };
  find('composer', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void send();
  });
  find('attach', HTMLButtonElement).addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (chosen) void attempt(async () => api.attach({ ...where(), ...(await readFile(chosen)) }));
  });
  find('cancel-reply', HTMLButtonElement).addEventListener('click', cancelReply);
  startSamples(text);
  return { show: (state: SandboxState) => show(state, view, text), focus: () => text.focus() };
}

function show(state: SandboxState, view: View, text: HTMLTextAreaElement): void {
  const space = state.spaces.find(({ id }) => id === view.spaceId);
  const root = state.messages.find(({ id }) => id === view.replyTo);
  const title = space?.title ?? '';
  text.placeholder = words.writeTo(title);
  text.setAttribute('aria-label', words.writeTo(title));
  find('mention-box', HTMLElement).hidden = space?.type !== 'group';
  find('replying', HTMLElement).hidden = root === undefined;
  find('replying-to', HTMLElement).textContent = root ? words.replyTo(nameOf(state, root.personId)) : '';
  showSamples(state.samples, text);
}

function startSamples(text: HTMLTextAreaElement): void {
  const menu = find('samples', HTMLDetailsElement);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  text.addEventListener('focus', () => {
    menu.open = false;
  });
}

function showSamples(samples: SandboxState['samples'], text: HTMLTextAreaElement): void {
  const list = find('sample-list', HTMLElement);
  if (list.childElementCount === samples.length) return;
  const insert = (sample: string): void => {
    text.value = sample;
    text.focus();
  };
  list.replaceChildren(
    ...samples.map((sample) =>
      element(
        'li',
        {},
        button(sample.title, { 'data-testid': 'sample' }, () => insert(sample.text)),
      ),
    ),
  );
}

async function readFile(file: File): Promise<{ name: string; contentType: string; base64: string }> {
  if (file.size > largestFile) throw new Error(words.fileTooLarge);
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return { name: file.name, contentType: file.type || 'application/octet-stream', base64: address.slice(address.indexOf(',') + 1) };
}
