import express, { type Router } from 'express';
import type { World } from '../world.ts';
import { notFound, refuse } from './webex-answer.ts';

/** `contents/{id}`: a message's file, with its name and type in the headers. */
export function fileRoutes(world: World): Router {
  const router = express.Router();
  router.get('/contents/:id', (request, response) => {
    const file = world.messages.flatMap((message) => message.files).find((candidate) => candidate.id === request.params.id);
    if (!file) return refuse(response, 404, notFound);
    response.attachment(file.name).set('Content-Type', file.contentType).set('Content-Length', String(file.bytes.length));
    response.end(file.bytes);
  });
  return router;
}
