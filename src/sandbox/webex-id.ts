import { randomUUID } from 'node:crypto';

export type WebexKind =
  | 'PEOPLE'
  | 'ROOM'
  | 'MESSAGE'
  | 'MEMBERSHIP'
  | 'WEBHOOK'
  | 'ATTACHMENT_ACTION'
  | 'ORGANIZATION'
  | 'CONTENT'
  | 'APPLICATION';

/** An id as Webex writes them: base64 of `ciscospark://us/KIND/uuid` without padding. */
export function webexId(kind: WebexKind, uuid: string = randomUUID()): string {
  return Buffer.from(`ciscospark://us/${kind}/${uuid}`).toString('base64').replace(/=+$/, '');
}
