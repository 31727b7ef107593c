import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { Evidence, ServiceStatus } from '../../ports/directory.ts';
import { Unreachable, type UnreachableKind } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { exchange, type HttpLimits, parseJson } from '../entra/http-exchange.ts';

const keptMilliseconds = 60_000;
const components = z
  .array(z.object({ name: z.string() }))
  .catch([])
  .transform((all) => all.map(({ name }) => name));
const incidents = z.object({
  incidents: z.array(
    z.object({ name: z.string(), impact: z.string().default('unknown'), status: z.string().default('unknown'), components }),
  ),
});

type Answer = Awaited<ReturnType<ServiceStatus['webexIncidents']>>;

/** Where Webex publishes its state, and with what. */
export interface ServiceStatusSettings {
  /** For example `https://status.webex.com`; no slash at the end. */
  statusUrl: string;
  clock: Clock;
  log: Log;
  limits?: HttpLimits;
  fetch?: typeof fetch;
}

/** Asks Webex's public status page (developer.webex.com, "Webex Status API"). A good answer is kept for 60 s. */
export function createServiceStatus(settings: ServiceStatusSettings): ServiceStatus {
  const { clock } = settings;
  let kept: { answer: Promise<Answer>; until: number } | null = null;

  const askAndKeep = (): Promise<Answer> => {
    const entry = { answer: ask(settings), until: Number.POSITIVE_INFINITY };
    kept = entry;
    void entry.answer.then(({ ok }) => {
      entry.until = ok ? clock.now().getTime() + keptMilliseconds : 0;
    });
    return entry.answer;
  };
  return { webexIncidents: () => (kept !== null && clock.now().getTime() < kept.until ? kept.answer : askAndKeep()) };
}

async function ask({ statusUrl, clock, log, limits, fetch: fetchGiven }: ServiceStatusSettings): Promise<Answer> {
  const path = '/unresolved-incidents.json';
  const evidence = (status: number | null): Evidence => ({
    request: `GET ${path}`,
    at: clock.now().toISOString(),
    requestId: null,
    status,
  });
  const failed = (detail: UnreachableKind | 'server-error', status: number | null): Answer => {
    log.warn({ service: 'webex-status', detail, status }, 'the status page of Webex gave no usable answer');
    return { ok: false, reason: { kind: 'network', detail }, evidence: evidence(status) };
  };
  try {
    const target = { service: 'webex-status' as const, url: `${statusUrl}${path}`, init: {}, fetch: fetchGiven ?? fetch };
    const reply = await exchange(target, limits ?? { timeoutMilliseconds: 2_000, maxBytes: 1_000_000 });
    const found = incidents.safeParse(parseJson(reply));
    if (reply.status === 200 && found.success) return { ok: true, ...found.data, evidence: evidence(reply.status) };
    return failed(reply.status >= 500 ? 'server-error' : 'not-json', reply.status);
  } catch (error) {
    return failed(error instanceof Unreachable ? error.kind : 'network', null);
  }
}
