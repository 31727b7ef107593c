import { randomUUID } from 'node:crypto';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import type { SandboxMessage } from '../../../src/sandbox/wait-for-message.ts';

/** A toast with a tracking id that nobody has pasted before: a case of its own. */
export function newPaste(): string {
  return `Azure AD integration error. The request was unauthorized. TrackingID: ATLAS_${randomUUID()}_1`;
}

/** What the bot has said in each thread, by the thread's first message. */
export function botThreads(sandbox: Sandbox): Map<string, SandboxMessage[]> {
  const { messages, botPersonId } = sandbox.state();
  return Map.groupBy(
    messages.filter(({ personId, parentId }) => personId === botPersonId && parentId !== null),
    ({ parentId }) => parentId ?? '',
  );
}
