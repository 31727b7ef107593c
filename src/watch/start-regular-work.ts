import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { createCatchUp, type MessageReader } from './catch-up.ts';
import { giveBackMemory, memoryPause, type ProcessMemory } from './give-back-memory.ts';
import type { Hearing } from './hearing.ts';
import { repeat } from './repeat.ts';
import { dropOld } from './retention.ts';
import { careForWebhooks, type WebhookKeeper, whenDue } from './webhook-care.ts';

const hour = 60 * 60_000;
/** How often is looked whether webhooks are to be cared for or something is to be caught up on, in milliseconds: somebody waits for an answer to what was missed. */
const lookPause = 5000;

interface RegularWork {
  bot: WebhookKeeper & MessageReader;
  hearing: Hearing;
  store: Store;
  /** Null: left to V8. */
  memory: ProcessMemory | null;
  metrics: Metrics;
  retentionDays: number;
  clock: Clock;
  log: Log;
  /** Ends it. */
  signal: AbortSignal;
}

/** Starts what is done now and then: the care of webhooks, missed messages and memory in every replica, the retention in one of them. */
export function startRegularWork(parts: RegularWork): void {
  const { memory, clock } = parts;
  void repeat(parts, { name: 'webhook care', every: lookPause, work: whenDue(clock, () => careForWebhooks(parts)) });
  void repeat(parts, { name: 'catch-up', every: lookPause, work: createCatchUp(parts) });
  void repeat(parts, { name: 'retention', every: hour, work: () => dropOld(parts, parts.retentionDays) });
  if (memory === null) return;
  const look = giveBackMemory(memory);
  void repeat(parts, { name: 'memory', every: memoryPause, work: async () => look() });
}
