import { Secret } from '../../../src/config.ts';
import { createDirectory, type DirectorySettings } from '../../../src/edges/entra/create-directory.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Directory, DirectoryAnswer, DirectoryRequest, UnknownReason } from '../../../src/ports/directory.ts';
import type { Log } from '../../../src/ports/log.ts';
import { type FakeMicrosoft, startFakeMicrosoft } from './fake-microsoft.ts';

export const tenantId = '9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11';
export const otherTenantId = '50612dbb-0237-4969-b378-8d42590f9c00';
export const clientSecret = 'this~is~the.secret';

/** A clock that stands still; waiting moves it on and is remembered. */
export interface FakeClock extends Clock {
  waits: number[];
  pass(milliseconds: number): void;
}

export function createFakeClock(start = '2026-11-24T08:00:00.000Z'): FakeClock {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    waits,
    now: () => new Date(now),
    wait: (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** A log whose lines can be looked at. */
export function createLineLog(): Log & { lines: string[] } {
  const lines: string[] = [];
  const write = (level: string) => (fields: object, message: string) => {
    lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
  };
  const log = { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error'), child: () => log };
  return log;
}

export interface Harness {
  fake: FakeMicrosoft;
  clock: FakeClock;
  log: Log & { lines: string[] };
  directory: Directory;
  /** Another directory on the same fake. */
  make(change?: Partial<DirectorySettings>): Directory;
}

/** A directory on a fresh fake. */
export async function startHarness(change: Partial<DirectorySettings> = {}): Promise<Harness> {
  const fake = await startFakeMicrosoft();
  const clock = createFakeClock();
  const log = createLineLog();
  const make = (more: Partial<DirectorySettings> = {}) =>
    createDirectory({
      clientId: '78b9b9b6-6a3d-4c8f-9a53-95701700b726',
      credential: { kind: 'secret', secret: new Secret(clientSecret) },
      cloud: 'global',
      loginUrl: fake.loginUrl,
      graphUrl: fake.graphUrl,
      clock,
      log,
      ...change,
      ...more,
    });
  return { fake, clock, log, make, directory: make() };
}

let counter = 0;

/** A directory question; a path of its own, so that no cache answers it. */
export function question(change: Partial<DirectoryRequest> = {}): DirectoryRequest {
  counter += 1;
  const path = `/servicePrincipals?$filter=appId%20eq%20'${counter}'`;
  return { id: `question-${counter}`, version: 'v1.0', path, group: 'directory', permission: 'Application.Read.All', ...change };
}

/** A question to the audit log. */
export function reportQuestion(change: Partial<DirectoryRequest> = {}): DirectoryRequest {
  const base = question({ group: 'report', permission: 'AuditLog.Read.All' });
  return { ...base, path: `/auditLogs/directoryAudits?$filter=id%20eq%20'${counter}'`, ...change };
}

/** The answer to one question asked alone. */
export async function askOne(directory: Directory, request: DirectoryRequest): Promise<DirectoryAnswer> {
  return answerTo(await directory.read(tenantId, [request]), request);
}

export function answerTo(answers: Map<string, DirectoryAnswer>, request: DirectoryRequest): DirectoryAnswer {
  const answer = answers.get(request.id);
  if (answer === undefined) throw new Error(`There is no answer to ${request.id}`);
  return answer;
}

/** The body, or null when the answer is a reason. */
export function bodyOf(answer: DirectoryAnswer): unknown {
  return answer.ok ? answer.body : null;
}

/** The reason, or null when the answer is good. */
export function reasonOf(answer: DirectoryAnswer): UnknownReason | null {
  return answer.ok ? null : answer.reason;
}
