import type { SandboxState } from '../../state.ts';
import { words } from './words.ts';

/** What the page sends when somebody writes. */
export interface NewMessage {
  spaceId: string;
  personId: string;
  text: string;
  parentId?: string;
  /** Whether the bot is mentioned; counts in group spaces. */
  mention: boolean;
}

/** What the page sends when somebody attaches a file. */
export interface NewFile {
  spaceId: string;
  personId: string;
  name: string;
  contentType: string;
  base64: string;
  parentId?: string;
}

/** The sandbox's own calls (src/sandbox/state.ts). Every one throws an Error whose message can be shown. */
export const api = {
  async state(): Promise<SandboxState> {
    const state: SandboxState = await (await call('/api/state')).json();
    return state;
  },
  send: (message: NewMessage) => post('/api/messages', message),
  attach: (file: NewFile) => post('/api/files', file),
  press: (press: { messageId: string; personId: string; inputs: object }) => post('/api/presses', press),
  chooseScenario: (id: string) => post('/api/scenario', { id }),
  restore: (id: string) => post('/api/restore', { id }),
};

/** Calls back at once and whenever the sandbox's state may have changed; tells when the connection comes and goes. */
export function listen(changed: () => void, connected: (yes: boolean) => void): void {
  const events = new EventSource('/api/events');
  events.addEventListener('message', changed);
  events.addEventListener('open', () => {
    connected(true);
    changed();
  });
  events.addEventListener('error', () => connected(false));
}

async function post(path: string, body: object): Promise<void> {
  await call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function call(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    throw new Error(words.connectionLost, { cause });
  });
  if (!response.ok) throw new Error(words.refused(response.status, await reason(response)));
  return response;
}

/** The sandbox's own words, when it answers with a short JSON `error` or `message`. */
async function reason(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null) return '';
  if ('error' in body && typeof body.error === 'string') return body.error;
  return 'message' in body && typeof body.message === 'string' ? body.message : '';
}
