import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What became of a delivered event. */
export type EventFate = (typeof fates)[number];

const fates = ['accepted', 'repeated', 'ignored', 'forged', 'unreadable', 'failed'] as const;

/** What the operator can watch; no tenant, person or pasted text is ever a label. */
export interface Metrics {
  event(fate: EventFate, count?: number): void;
  /** A finished diagnosis: its first cause and how long it took from the event to the card, in seconds. */
  diagnosis(cause: string, seconds: number): void;
  /** An event that was given up. */
  dead(): void;
  webhooksActive(active: boolean): void;
  text(): Promise<string>;
}

/** Makes the Prometheus figures of one process, in a registry of their own so that two services can run in one test. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [registry] = registers;
  if (registry !== undefined) collectDefaultMetrics({ register: registry });
  const events = new Counter({ name: 'doctor_webhook_events_total', help: 'Webhook events by fate', labelNames: ['fate'], registers });
  // A series that first appears at 1 has no increase: the first failure would not be seen.
  for (const fate of fates) events.inc({ fate }, 0);
  const diagnoses = new Counter({ name: 'doctor_diagnoses_total', help: 'Diagnoses by first cause', labelNames: ['cause'], registers });
  const seconds = new Histogram({
    name: 'doctor_diagnosis_seconds',
    help: 'From taking up the question to the card, in seconds',
    buckets: [0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 20],
    registers,
  });
  const dead = new Counter({ name: 'doctor_dead_events_total', help: 'Events given up after their last try', registers });
  const active = new Gauge({ name: 'doctor_webhooks_active', help: '1 when all webhooks of the bot are active', registers });
  return {
    event: (fate, count = 1) => events.inc({ fate }, count),
    diagnosis: (cause, duration) => {
      diagnoses.inc({ cause });
      seconds.observe(duration);
    },
    dead: () => dead.inc(),
    webhooksActive: (isActive) => active.set(isActive ? 1 : 0),
    text: async () => registry?.metrics() ?? '',
  };
}
