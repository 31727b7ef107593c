import { createAccess } from '../../../src/conversation/access.ts';
import { commands } from '../../../src/conversation/commands/index.ts';
import { createConversation } from '../../../src/conversation/conversation.ts';
import type { ConversationParts } from '../../../src/conversation/parts.ts';
import { createPatience } from '../../../src/conversation/patience.ts';
import { createPressMemory } from '../../../src/conversation/repeated-press.ts';
import type { Diagnosis } from '../../../src/diagnosis/diagnosis.ts';
import type { Chat, Incoming, IncomingMessage, IncomingPress, Outgoing, Person } from '../../../src/ports/chat.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Directory } from '../../../src/ports/directory.ts';
import { captureLog } from '../../support/capture-log.ts';
import { sampleDiagnosis } from '../../support/sample-case.ts';
import { textOf } from '../../support/text-of.ts';
import { memoryStore } from './memory-store.ts';

const ourOrg = '2fdb923e-1d23-4e1b-a30f-e9cd88845744';
const otherOrg = '77777777-0000-4000-8000-000000000007';
export const tenantId = '9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f';

const person = (id: string, orgId: string): Person => ({ id, orgId, email: `${id}@example.com`, displayName: `${id} Example` });
export const people = { ada: person('ada', ourOrg), sam: person('sam', ourOrg), eve: person('eve', otherOrg) };

/** A message that the bot sent, as it stands now. */
export interface Said extends Outgoing {
  id: string;
  /** What it said before it was changed in place. */
  before: string[];
  removed: boolean;
}

/** The conversation over fakes of its ports: what was said is in `said`, newest last. */
export function createStage() {
  const said: Said[] = [];
  const failures: { on: 'send' | 'replace' | 'memberOrgIds'; error: Error; times: number; after?: number }[] = [];
  const fail = (on: 'send' | 'replace' | 'memberOrgIds') => {
    const due = failures.find((failure) => failure.on === on && failure.times > 0);
    if (due === undefined) return;
    // So many go well first.
    if ((due.after ?? 0) > 0) {
      due.after = (due.after ?? 0) - 1;
      return;
    }
    due.times -= 1;
    throw due.error;
  };
  const members = { orgIds: [ourOrg] };
  const files = new Map<string, { name: string; contentType: string; text: string } | Error>();
  const chat = createChat({ said, fail, members, files });
  const time = createTime();
  const store = memoryStore();
  const { log, lines } = captureLog();
  const answers: (Diagnosis | Promise<Diagnosis> | Error)[] = [];
  const questions: Parameters<ConversationParts['diagnose']>[0][] = [];
  const parts: ConversationParts = {
    ...{ chat, store, log, commands, clock: time.clock, tenantId, defaultLanguage: 'en', version: '1.2.3', clientId: 'client-1' },
    directory: { ...noDirectory, admission: async () => ({ admitted: true, roles: ['Application.Read.All'], evidence }) },
    diagnose: async (question) => {
      questions.push(question);
      const next = answers.shift() ?? sampleDiagnosis({ at: time.clock.now().toISOString() });
      if (next instanceof Error) throw next;
      return next;
    },
    access: createAccess({ orgIds: [ourOrg], emailDomains: [], botOrgId: ourOrg }),
    patience: createPatience(time.clock),
    presses: createPressMemory(time.clock),
    metrics: { diagnosis: () => {} },
    links: {
      login: 'https://login.example',
      graph: 'https://graph.example',
      portal: 'https://entra.example',
      graphExplorer: 'https://explorer.example',
    },
    caseId: (messageId, index) => `case-of-${messageId}-${index}`,
  };
  const converse = createConversation(parts);
  const deliver = async (incoming: Incoming, attempt = { number: 1, last: false }) => {
    const known = said.length;
    await converse(incoming, { ...attempt, again: attempt.number > 1 });
    return said.slice(known);
  };
  let count = 0;
  const message = (text: string, changes: Partial<IncomingMessage> = {}): IncomingMessage => {
    const id = `message-${++count}`;
    return { kind: 'message', id, spaceId: 'space-1', spaceType: 'direct', threadId: id, person: people.ada, text, files: [], ...changes };
  };
  const press = (card: Said, inputs: Record<string, unknown>, changes: Partial<IncomingPress> = {}): IncomingPress => ({
    ...{ kind: 'press', id: `press-${++count}`, spaceId: card.spaceId, spaceType: 'direct', messageId: card.id, threadId: card.threadId },
    ...{ person: people.ada, inputs: { v: 1, ...inputs } },
    ...changes,
  });
  return {
    ...{ parts, said, failures, members, files, store, lines, answers, questions, time, message, press, deliver },
    /** Says something and gives the bot's one answer. */
    ask: async (text: string, changes: Partial<IncomingMessage> = {}) => only(await deliver(message(text, changes))),
  };
}

/** The one element of a list. */
export function only<Item>(items: Item[]): Item {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`there must be one, not ${items.length}`);
  return first;
}

/** What a reader of the bot's message reads. */
export function read({ markdown, card }: Said): string {
  return textOf({ markdown, card: card ?? null });
}

/** A whole message of a paste; each number has a tracking id of its own. */
export function toast(number = 1): string {
  const uuid = `497d70df-8811-4b6b-9b6a-${String(number).padStart(12, '0')}`;
  return `Azure AD integration error. The request was unauthorized. Please sign out and try again. TrackingID: ATLAS_${uuid}_136`;
}

const evidence = { request: 'POST /token', at: '2026-11-23T10:00:00.000Z', requestId: null, status: 200 };

const noDirectory: Directory = {
  admission: async () => ({ admitted: null, reason: { kind: 'not-connected' }, evidence }),
  read: async () => new Map(),
  discover: async () => ({ found: null, reason: { kind: 'not-connected' }, evidence }),
};

function createChat(made: {
  said: Said[];
  fail: (on: 'send' | 'replace' | 'memberOrgIds') => void;
  members: { orgIds: string[] };
  files: Map<string, { name: string; contentType: string; text: string } | Error>;
}): Chat {
  const { said, fail, members, files } = made;
  return {
    send: async (message) => {
      fail('send');
      const id = `sent-${said.length + 1}`;
      said.push({ ...message, id, before: [], removed: false });
      return { messageId: id };
    },
    replace: async (messageId, message) => {
      fail('replace');
      const target = said.find(({ id }) => id === messageId);
      if (target === undefined) throw new Error(`no message ${messageId}`);
      Object.assign(target, { ...message, before: [...target.before, target.markdown] });
      return { messageId };
    },
    find: async ({ spaceId, threadId }, keys) => {
      const standing = said.filter((one) => !one.removed && one.spaceId === spaceId && one.threadId === threadId);
      return keys.map((key) => standing.find((one) => one.key === key)?.id ?? null);
    },
    remove: async (messageId) => {
      const target = said.find(({ id }) => id === messageId);
      if (target !== undefined) target.removed = true;
    },
    memberOrgIds: async () => {
      fail('memberOrgIds');
      return members.orgIds;
    },
    readFile: async (url) => {
      const file = files.get(url);
      if (file === undefined || file instanceof Error) throw file ?? new Error(`no file ${url}`);
      return { name: file.name, contentType: file.contentType, stream: new Blob([file.text]).stream() };
    },
  };
}

/** A clock that stands still; waits end when a test moves it past them, or when they are aborted. */
function createTime() {
  let now = Date.parse('2026-11-23T10:00:00.000Z');
  const waiting = new Set<{ until: number; resolve: () => void }>();
  const clock: Clock = {
    now: () => new Date(now),
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const one = { until: now + milliseconds, resolve };
        waiting.add(one);
        signal?.addEventListener('abort', () => {
          waiting.delete(one);
          resolve();
        });
      }),
  };
  const advance = (milliseconds: number) => {
    now += milliseconds;
    for (const one of [...waiting]) {
      if (one.until > now) continue;
      waiting.delete(one);
      one.resolve();
    }
  };
  return { clock, advance, waits: () => [...waiting].map(({ until }) => until - now) };
}
