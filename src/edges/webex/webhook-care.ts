import type { WebexClient } from 'webex';
import type { Secret } from '../../config.ts';
import { Refused } from '../../ports/errors.ts';
import type { Log } from '../../ports/log.ts';
import { orPortError, readAnswer, readList, unlessGone, type Webhook, webhookSchema } from './webex-answers.ts';

/** The name that all replicas give to our webhooks, and by which they know them again. */
export const webhookName = 'webex-entra-doctor';

/** What a bot must hear of, each with a webhook of its own: a webhook on `all` leaves pressed buttons out. */
const wanted = [
  { resource: 'messages', event: 'created' },
  { resource: 'memberships', event: 'created' },
  { resource: 'attachmentActions', event: 'created' },
] as const;
type Wanted = (typeof wanted)[number];

/** How our webhooks stand; `missing` and `inactive` name them as `messages:created`. */
export interface WebhookState {
  ok: boolean;
  missing: string[];
  inactive: string[];
}

/** How our webhooks stood; `unmended` is why they could not be mended, null when they were. */
export interface CaredWebhooks extends WebhookState {
  unmended: unknown;
}

/** Every method throws `Refused` or `Unreachable`. */
export interface WebhookCare {
  /** Makes our webhooks exist once, active, with our address and secret. For the start. */
  reconcile(): Promise<void>;
  state(): Promise<WebhookState>;
  /** Makes missing ones, switches inactive ones on; tells how they stood before. For every few minutes. */
  care(): Promise<CaredWebhooks>;
}

/**
 * Keeps the bot's webhooks for all replicas, whoever comes first. Ours are those with our name and our address; one that
 * lacks either is taken over, one with a filter is made anew. Nothing else is ever touched, and nothing is removed when a replica stops.
 */
export function createWebhookCare(parts: { client: WebexClient; targetUrl: string; secret: Secret; log: Log }): WebhookCare {
  const { client, targetUrl, log } = parts;
  const list = () => readList(webhookSchema, client.webhooks.list({ max: 100 }));
  const wish = () => ({ name: webhookName, targetUrl, secret: parts.secret.reveal() });

  const create = async (thing: Wanted): Promise<void> => {
    try {
      await readAnswer(webhookSchema, client.webhooks.create({ ...wish(), ...thing }));
      log.info({ webhook: keyOf(thing) }, 'a webhook was made');
    } catch (error) {
      // Another replica was faster; whether it really stands is looked at afterwards.
      if (!(error instanceof Refused) || error.status !== 409) throw error;
    }
  };

  const renew = async (webhook: Webhook, thing: Wanted): Promise<void> => {
    const renewed = await unlessGone(orPortError(client.webhooks.update(webhook.id, { ...wish(), status: 'active' })));
    if (renewed === null) await create(thing);
    else log.info({ webhook: keyOf(thing), was: webhook.status }, 'a webhook was renewed');
  };

  /** Makes everything that stands right; `isGood` tells which standing ones may stay as they are. */
  const settle = async (standing: Webhook[], isGood: (webhook: Webhook) => boolean): Promise<void> => {
    let hasNew = false;
    await Promise.all(
      wanted.map(async (thing) => {
        // Webex changes no filter, and might refuse a second one beside it (409).
        await remove(standing.filter((webhook) => isNamedOurs(webhook, thing, targetUrl) && !isWhole(webhook)));
        const found = ours(standing, thing, targetUrl)[0] ?? standing.find((webhook) => isTakenOver(webhook, thing, targetUrl));
        if (found === undefined) {
          hasNew = true;
          await create(thing);
        } else if (!isGood(found) || !isOurs(found, thing, targetUrl)) await renew(found, thing);
      }),
    );
    await dropRepeats(hasNew ? await list() : standing);
  };

  /** Replicas that start together make each webhook twice. All of them keep the one with the smallest id. */
  const dropRepeats = (standing: Webhook[]) => remove(wanted.flatMap((thing) => ours(standing, thing, targetUrl).slice(1)));

  const remove = async (webhooks: Webhook[]): Promise<void> => {
    await Promise.all(webhooks.map(({ id }) => unlessGone(orPortError(client.webhooks.remove(id)))));
  };

  return {
    reconcile: async () => {
      // A webhook whose secret Webex does not show may have an old one, and then every event would look forged.
      await settle(await list(), (webhook) => webhook.status === 'active' && webhook.secret === parts.secret.reveal());
      const { missing } = stateOf(await list(), targetUrl);
      if (missing.length > 0)
        throw new Refused({ service: 'webex', status: 409, message: `Webex keeps no webhook for ${missing.join(', ')}` });
    },
    state: async () => stateOf(await list(), targetUrl),
    care: async () => {
      const standing = await list();
      const before = stateOf(standing, targetUrl);
      const unmended = await settle(standing, (webhook) => webhook.status === 'active').then(
        () => null,
        (error: unknown) => error,
      );
      return { ...before, unmended };
    },
  };
}

function stateOf(standing: Webhook[], targetUrl: string): WebhookState {
  const missing = wanted.filter((thing) => ours(standing, thing, targetUrl).length === 0).map(keyOf);
  const inactive = wanted.filter((thing) => (ours(standing, thing, targetUrl)[0]?.status ?? 'active') !== 'active').map(keyOf);
  return { ok: missing.length === 0 && inactive.length === 0, missing, inactive };
}

/** The smallest id first. */
function ours(standing: Webhook[], thing: Wanted, targetUrl: string): Webhook[] {
  const mine = standing.filter((webhook) => isOurs(webhook, thing, targetUrl));
  return mine.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function isOurs(webhook: Webhook, thing: Wanted, targetUrl: string): boolean {
  return isNamedOurs(webhook, thing, targetUrl) && isWhole(webhook);
}

function isNamedOurs(webhook: Webhook, thing: Wanted, targetUrl: string): boolean {
  return isAbout(webhook, thing) && webhook.name === webhookName && webhook.targetUrl === targetUrl;
}

/** With a filter it brings a part of the events alone. */
function isWhole(webhook: Webhook): boolean {
  return (webhook.filter ?? '') === '';
}

/** One of our name at an old address, or of another name at our own address: Webex would refuse a second one there (409). */
function isTakenOver(webhook: Webhook, thing: Wanted, targetUrl: string): boolean {
  return isAbout(webhook, thing) && isWhole(webhook) && (webhook.name === webhookName || webhook.targetUrl === targetUrl);
}

function isAbout(webhook: Webhook, { resource, event }: Wanted): boolean {
  return webhook.resource === resource && webhook.event === event;
}

function keyOf({ resource, event }: Wanted): string {
  return `${resource}:${event}`;
}
