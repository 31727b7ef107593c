import { createHmac, randomUUID } from 'node:crypto';
import { minute } from '../sandbox-clock.ts';
import { isVisibleToBot } from '../speak.ts';
import { webexId } from '../webex-id.ts';
import type { World, WorldEvent, WorldWebhook } from '../world.ts';

/** One delivery as it went out; `status` is null while it is under way or when nobody answered. */
export interface Delivery {
  targetUrl: string;
  headers: Record<string, string>;
  body: string;
  status: number | null;
}

export interface Deliverer {
  /** Every delivery so far, oldest first. */
  deliveries: Delivery[];
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  stop(): void;
}

const failureLimit = 100;
const failureWindow = 5 * minute;

/** Sends every event to each active webhook that wants it, without making anybody wait; once, as Webex does. */
export function deliverWebhooks(world: World): Deliverer {
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  world.emitter.on('event', (happening) => {
    if (!concernsBot(world, happening)) return;
    for (const webhook of world.webhooks.filter((candidate) => wants(world, candidate, happening))) {
      const delivery = toDelivery(world, webhook, happening);
      deliveries.push(delivery);
      const sending = send(world, webhook, delivery, stopping.signal).finally(() => underWay.delete(sending));
      underWay.add(sending);
    }
  });
  return {
    deliveries,
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => stopping.abort(),
  };
}

async function send(world: World, webhook: WorldWebhook, delivery: Delivery, stop: AbortSignal): Promise<void> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(15_000)]);
    const { targetUrl, headers, body } = delivery;
    const response = await fetch(targetUrl, { method: 'POST', headers, body, signal });
    await response.body?.cancel();
    delivery.status = response.status;
    if (response.ok) return;
  } catch {
    if (stop.aborted) return;
  }
  const now = world.clock.now().getTime();
  webhook.failures = [...webhook.failures.filter((at) => at > now - failureWindow), now];
  if (webhook.failures.length >= failureLimit) webhook.status = 'inactive';
}

function concernsBot(world: World, happening: WorldEvent): boolean {
  const { data, spaceId } = happening;
  if (happening.resource === 'messages') {
    const mentions = Array.isArray(data['mentionedPeople']) ? data['mentionedPeople'] : [];
    return isVisibleToBot(world, { spaceId, personId: happening.actorId, mentions });
  }
  const space = world.spaces.find((candidate) => candidate.id === spaceId);
  return space?.memberships.some((membership) => membership.personId === world.people.bot.id) ?? false;
}

/** "all" covers messages, memberships and rooms, not card actions. A filter holds what `data` must say, joined by `&`. */
function wants(world: World, webhook: WorldWebhook, happening: WorldEvent): boolean {
  if (webhook.status !== 'active') return false;
  const resource = webhook.resource === happening.resource || (webhook.resource === 'all' && happening.resource !== 'attachmentActions');
  const event = webhook.event === happening.event || webhook.event === 'all';
  const filters = [...new URLSearchParams(webhook.filter ?? '')];
  return resource && event && filters.every(([key, value]) => holds(world, happening.data, key, value));
}

function holds(world: World, data: Record<string, unknown>, key: string, value: string): boolean {
  const actual = data[key];
  if (key === 'mentionedPeople') return Array.isArray(actual) && actual.includes(value === 'me' ? world.people.bot.id : value);
  if (key === 'hasFiles') return Array.isArray(data['files']) === (value === 'true');
  return actual === value;
}

function toDelivery(world: World, webhook: WorldWebhook, happening: WorldEvent): Delivery {
  const { bot } = world.people;
  const body = JSON.stringify({
    id: webhook.id,
    name: webhook.name,
    targetUrl: webhook.targetUrl,
    resource: happening.resource,
    event: happening.event,
    ...(webhook.filter === undefined ? {} : { filter: webhook.filter }),
    orgId: bot.orgId,
    createdBy: bot.id,
    appId: webexId('APPLICATION', 'a7c31e58-0d94-4f2b-86e7-51b9c2d0f438'),
    ownedBy: 'creator',
    status: 'active',
    created: webhook.created,
    actorId: happening.actorId,
    data: happening.data,
  });
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'SparkWebhook/1.0',
    trackingid: `WEBHOOK_${randomUUID()}`,
    ...(webhook.secret === undefined ? {} : sign(webhook.secret, body)),
  };
  return { targetUrl: webhook.targetUrl, headers, body, status: null };
}

/** Both signatures that Webex sends, over the body's bytes. */
export function sign(secret: string, body: string): Record<string, string> {
  const digest = (algorithm: string) => createHmac(algorithm, secret).update(body).digest('hex');
  return {
    'x-spark-signature': digest('sha1'),
    'x-webex-signature': `SHA-256=${digest('sha256')}, SHA-512=${digest('sha512')}`,
  };
}
