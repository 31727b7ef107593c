import { randomUUID } from 'node:crypto';
import express, { type ErrorRequestHandler, type Router } from 'express';
import type { World } from '../world.ts';
import { actionRoutes } from './action-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { membershipRoutes } from './membership-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { notFound, refuse } from './webex-answer.ts';
import { webhookRoutes } from './webhook-routes.ts';

/**
 * The part of the Webex REST API that a bot uses, as webex-openapi-specs describes it and as Webex behaves.
 * Mounted so that its paths begin with `/v1`. `address` tells under which address, for the links of files.
 */
export function webexRouter(world: World, botToken: string, address: () => string): Router {
  const router = express.Router();
  router.use((request, response, next) => {
    response.set('trackingid', `ROUTER_${randomUUID().toUpperCase()}`);
    if (request.headers.authorization === `Bearer ${botToken}`) next();
    else refuse(response, 401, 'The request requires a valid access token set in the Authorization request header.');
  });
  router.use('/v1', peopleRoutes(world), membershipRoutes(world), messageRoutes(world, address));
  router.use('/v1', fileRoutes(world), actionRoutes(world), webhookRoutes(world));
  router.use((_request, response) => refuse(response, 404, notFound));
  router.use(unreadable);
  return router;
}

const unreadable: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  refuse(response, status, status === 500 ? `The sandbox failed: ${String(error)}` : 'The request body could not be read.');
};
