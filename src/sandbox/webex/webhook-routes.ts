import express, { type Router } from 'express';
import { z } from 'zod';
import { webexId } from '../webex-id.ts';
import type { World, WorldWebhook } from '../world.ts';
import { notFound, refuse } from './webex-answer.ts';

const created = z.object({
  name: z.string().min(1),
  targetUrl: z.url(),
  resource: z.enum(['all', 'messages', 'memberships', 'rooms', 'attachmentActions']),
  event: z.enum(['all', 'created', 'updated', 'deleted']),
  filter: z.string().optional(),
  secret: z.string().optional(),
  ownedBy: z.string().optional(),
});
const updated = z.object({
  name: z.string().min(1),
  targetUrl: z.url(),
  secret: z.string().optional(),
  status: z.enum(['active', 'inactive']).optional(),
});

/** `webhooks`: create, list, get, update, delete. The same resource, event, filter and address a second time is a conflict. */
export function webhookRoutes(world: World): Router {
  const router = express.Router();
  router.get('/webhooks', (_request, response) => void response.json({ items: world.webhooks.map(toWebhook) }));
  router.post('/webhooks', (request, response) => {
    const parsed = created.safeParse(request.body);
    if (!parsed.success) return refuse(response, 400, `The webhook is not valid: ${z.prettifyError(parsed.error)}`);
    const { name, targetUrl, resource, event, filter, secret } = parsed.data;
    const same = world.webhooks.some(
      (hook) => [hook.resource, hook.event, hook.filter, hook.targetUrl].join() === [resource, event, filter, targetUrl].join(),
    );
    if (same) return refuse(response, 409, 'A webhook with the same address, resource, event and filter already exists.');
    const webhook: WorldWebhook = {
      id: webexId('WEBHOOK'),
      ...{ name, targetUrl, resource, event },
      ...(filter === undefined ? {} : { filter }),
      ...(secret === undefined ? {} : { secret }),
      status: 'active',
      created: world.clock.now().toISOString(),
      failures: [],
    };
    world.webhooks.push(webhook);
    response.json(toWebhook(webhook));
  });
  router.get('/webhooks/:id', (request, response) => {
    const webhook = world.webhooks.find((candidate) => candidate.id === request.params.id);
    if (webhook) response.json(toWebhook(webhook));
    else refuse(response, 404, notFound);
  });
  router.put('/webhooks/:id', (request, response) => {
    const webhook = world.webhooks.find((candidate) => candidate.id === request.params.id);
    const parsed = updated.safeParse(request.body);
    if (!webhook) return refuse(response, 404, notFound);
    if (!parsed.success) return refuse(response, 400, 'name and targetUrl are required.');
    Object.assign(webhook, parsed.data);
    // Webex keeps what was counted: switched on again within five minutes, one more failure switches it off.
    response.json(toWebhook(webhook));
  });
  router.delete('/webhooks/:id', (request, response) => {
    const index = world.webhooks.findIndex((candidate) => candidate.id === request.params.id);
    if (index === -1) return refuse(response, 404, notFound);
    world.webhooks.splice(index, 1);
    response.status(204).end();
  });
  return router;
}

function toWebhook(webhook: WorldWebhook) {
  const { failures: _failures, ...shown } = webhook;
  return { ...shown, ownedBy: 'creator' };
}
