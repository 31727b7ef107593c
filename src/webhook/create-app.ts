import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Secret } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { InboxEvent } from '../ports/store.ts';
import { readEvent } from './read-event.ts';
import { isSigned } from './signature.ts';
import { toInboxEvent } from './to-inbox-event.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** Whether the service can do its work; `faults` says in words what is in the way. */
export interface Readiness {
  ready: boolean;
  faults: string[];
}

export interface AppParts {
  secret: Secret;
  /** Keeps an event durably. */
  accept: (event: InboxEvent) => Promise<void>;
  /** Events that are not worth keeping, such as the bot's own messages. */
  ignores: (event: WebhookEvent) => boolean;
  readiness: () => Promise<Readiness>;
  metrics: Metrics;
  clock: Clock;
  log: Log;
}

/** Webex's events are about 1 kB; anything near this is none. */
const bodyLimit = '64kb';

/** The HTTP surface. `POST /webhook` comes first and alone: nothing is mounted before it. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.post('/webhook', express.raw({ type: () => true, limit: bodyLimit, inflate: false }), webhookRoute(parts));
  app.use(helmet());
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  app.get('/readyz', async (_request, response) => {
    const readiness = await parts.readiness();
    response.status(readiness.ready ? 200 : 503).json(readiness);
  });
  app.get('/metrics', async (_request, response) => {
    response.type('text/plain').send(await parts.metrics.text());
  });
  app.use((_request, response) => {
    response.status(404).json({ error: 'There is nothing at this address.' });
  });
  app.use(errorAnswer(parts));
  return app;
}

/** Verify the bytes, read the event, keep it, answer; the work comes later. */
function webhookRoute({ secret, accept, ignores, metrics, clock }: AppParts): RequestHandler {
  return async (request, response) => {
    const raw: unknown = request.body;
    const signature = { spark: request.get('x-spark-signature'), webex: request.get('x-webex-signature') };
    if (!(raw instanceof Uint8Array) || !isSigned(raw, signature, secret.reveal())) {
      metrics.event('forged');
      response.status(401).json({ error: 'The signature does not fit.' });
      return;
    }
    const event = readEvent(raw);
    if (event === null) {
      metrics.event('unreadable');
      response.status(400).json({ error: 'This is no Webex event.' });
      return;
    }
    if (ignores(event)) {
      metrics.event('ignored');
      response.status(200).end();
      return;
    }
    await accept(toInboxEvent(event, clock.now()));
    metrics.event('accepted');
    response.status(200).end();
  };
}

/**
 * What went wrong on the way in, with a status and one plain sentence. A store out of reach is a 503: the event was not
 * kept, and the sender should know (100 failures in 5 minutes make Webex switch the webhook off, which care undoes).
 */
function errorAnswer({ metrics, log }: AppParts): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const status = clientStatus(error);
    metrics.event(status === null ? 'failed' : 'unreadable');
    if (status === null) log.error({ err: error, path: request.path }, 'a request could not be worked on');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response
      .status(status ?? 503)
      .json({ error: status === 413 ? 'The body is too large.' : status === null ? 'Try again later.' : 'The body cannot be read.' });
  };
}

function clientStatus(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : null;
}
