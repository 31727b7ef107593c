import type { SandboxState } from '../../state.ts';
import { drawCard } from './card.ts';
import { button, element } from './element.ts';
import { keepChildren, type Wanted } from './keep-children.ts';
import { renderMarkdown } from './markdown.ts';
import { avatar, nameOf } from './people.ts';
import { clockTime } from './time.ts';
import { type Message, messagesOf } from './view.ts';
import { words } from './words.ts';

/** What can be done with a message. */
export interface MessageActions {
  reply(rootId: string): void;
  press(messageId: string, inputs: object, title: string): void;
}

/** The middle: threads in the order in which they began, answers indented under their root. Scrolls to what is new and tells whether anything is. */
export function showMessages(log: HTMLElement, state: SandboxState, spaceId: string, actions: MessageActions): boolean {
  const messages = messagesOf(state, spaceId);
  const ids = new Set(messages.map(({ id }) => id));
  const roots = messages.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const first = log.childElementCount === 0;
  keepChildren(
    log,
    roots.map((root) => ({ key: root.id, version: spaceId, build: () => buildThread(state, root, actions) })),
  );
  const built = roots.flatMap((root) => fillThread(log, root, messages, state, actions));
  const newest = messages.at(-1);
  const target = first ? log.querySelector(`[data-message-id="${CSS.escape(newest?.id ?? '')}"]`) : built.at(-1);
  if (target) scrollTo(log, target);
  if (messages.length === 0) log.replaceChildren(element('p', { class: 'quiet empty' }, words.noMessages));
  return built.length > 0;
}

function buildThread(state: SandboxState, root: Message, actions: MessageActions): HTMLElement {
  const name = nameOf(state, root.personId);
  return element(
    'div',
    { class: 'thread', 'data-testid': 'thread' },
    element('div', { class: 'thread-messages' }),
    button(words.replyInThread, { class: 'reply', 'aria-label': `${words.replyInThread}: ${name}` }, () => actions.reply(root.id)),
  );
}

function fillThread(log: HTMLElement, root: Message, all: Message[], state: SandboxState, actions: MessageActions): HTMLElement[] {
  const list = log.querySelector(`[data-key="${CSS.escape(root.id)}"] > .thread-messages`);
  if (!(list instanceof HTMLElement)) return [];
  const thread = [root, ...all.filter(({ parentId }) => parentId === root.id)];
  return keepChildren(
    list,
    thread.map((message) => wantMessage(message, message !== root, state, actions)),
  );
}

function wantMessage(message: Message, reply: boolean, state: SandboxState, actions: MessageActions): Wanted {
  const name = nameOf(state, message.personId);
  const { updated, markdown, card, files } = message;
  return {
    key: message.id,
    version: JSON.stringify([name, updated, markdown, card, files]),
    build: () => buildMessage(message, name, reply, message.personId === state.botPersonId, actions),
  };
}

function buildMessage(message: Message, name: string, reply: boolean, byBot: boolean, actions: MessageActions): HTMLElement {
  const nameId = `name-${message.id}`;
  return element(
    'article',
    {
      class: reply ? 'message message-reply' : 'message',
      tabindex: '-1',
      'aria-labelledby': nameId,
      'data-testid': 'message',
      'data-message-id': message.id,
    },
    avatar(name),
    element(
      'div',
      { class: 'message-body' },
      element(
        'h3',
        { id: nameId },
        element('span', { class: 'sender' }, name),
        byBot ? element('span', { class: 'badge' }, words.bot) : null,
        clockTime(message.created),
        message.updated === null ? null : element('span', { class: 'quiet' }, words.edited),
      ),
      buildContent(message, byBot, actions),
      ...message.files.map(buildFile),
    ),
  );
}

/** Webex shows a message's card in the place of its text; only the bot writes Markdown, people paste. */
function buildContent(message: Message, byBot: boolean, actions: MessageActions): HTMLElement {
  if (message.card !== null) return drawCard(message.card, (inputs, title) => actions.press(message.id, inputs, title));
  const text = element('div', { class: byBot ? 'text' : 'text text-plain', 'data-testid': 'message-text' });
  if (byBot) text.innerHTML = renderMarkdown(message.markdown);
  else text.textContent = message.markdown;
  return text;
}

function buildFile(file: { name: string; url: string }): HTMLElement {
  const url = new URL(file.url, window.location.href);
  const readable = url.protocol === 'http:' || url.protocol === 'https:';
  if (!readable) return element('p', { class: 'file' }, file.name);
  return element('p', { class: 'file' }, element('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, file.name));
}

/** Shows the end of something short and the beginning of something longer than the window. */
function scrollTo(log: HTMLElement, target: Element): void {
  const tall = target.getBoundingClientRect().height > log.clientHeight;
  target.scrollIntoView({ block: tall ? 'start' : 'nearest' });
}
