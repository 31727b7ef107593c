import { type Sentence, say } from '../locales/sentence.ts';
import type { UnknownReason } from '../ports/directory.ts';

/** Why something could not be looked at, and what would change that, in words. */
export function reasonSentence(reason: UnknownReason): Sentence {
  switch (reason.kind) {
    case 'permission-missing':
      return say('reason.permissionMissing', { permission: reason.permission });
    case 'licence-missing':
      return say('reason.licenceMissing', { licence: reason.licence });
    case 'throttled':
      return reason.retryAfterSeconds === null
        ? say('reason.throttled')
        : say('reason.throttledFor', { count: Math.ceil(reason.retryAfterSeconds) });
    case 'log-too-old':
      return say('reason.logTooOld');
    case 'bot-not-admitted':
      return reason.code === null ? say('reason.botNotAdmitted') : say('reason.botNotAdmittedCode', { code: reason.code });
    case 'not-connected':
      return say('reason.notConnected');
    case 'network':
      return say(networkKeys[reason.detail]);
    case 'our-bug':
      return say('reason.ourBug', { reference: reason.reference });
  }
}

const networkKeys = {
  timeout: 'reason.timeout',
  network: 'reason.network',
  'not-json': 'reason.notJson',
  'too-large': 'reason.tooLarge',
  'server-error': 'reason.serverError',
} as const;
