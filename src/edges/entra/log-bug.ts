import { randomUUID } from 'node:crypto';
import type { UnknownReason } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';

/** Logs something that only a fault of ours explains, under a reference that the answer shows too. */
export function logBug(log: Log, fields: object, message: string): UnknownReason & { kind: 'our-bug' } {
  const reference = randomUUID().slice(0, 8);
  log.error({ ...fields, reference }, message);
  return { kind: 'our-bug', reference };
}
