import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import type { Hearing } from './hearing.ts';
import { repeat } from './repeat.ts';
import { dropOld } from './retention.ts';
import { careForWebhooks, type WebhookKeeper } from './webhook-care.ts';

const minute = 60_000;

interface RegularWork {
  bot: WebhookKeeper;
  hearing: Hearing;
  store: Store;
  metrics: Metrics;
  retentionDays: number;
  clock: Clock;
  log: Log;
  /** Ends it. */
  signal: AbortSignal;
}

/** Starts what is done now and then: the care of the webhooks in every replica, the retention in one of them. */
export function startRegularWork(parts: RegularWork): void {
  const { clock, log, signal } = parts;
  // Webex tells nobody that it switched a webhook off: within five minutes is what we promise to notice it.
  void repeat({ clock, log, signal }, { name: 'webhook care', every: 4 * minute, work: () => careForWebhooks(parts) });
  void repeat({ clock, log, signal }, { name: 'retention', every: 60 * minute, work: () => dropOld(parts, parts.retentionDays) });
}
