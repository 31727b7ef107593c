import express, { type Router } from 'express';
import type { World } from '../world.ts';
import { notFound, refuse } from './webex-answer.ts';

/** `attachment/actions/{id}`: what somebody entered before pressing a card's button; for cards of the bot only. */
export function actionRoutes(world: World): Router {
  const router = express.Router();
  router.get('/attachment/actions/:id', (request, response) => {
    const action = world.actions.find((candidate) => candidate.id === request.params.id);
    if (!action) return refuse(response, 404, notFound);
    const { id, messageId, inputs, personId, spaceId, created } = action;
    response.json({ id, type: 'submit', messageId, inputs, personId, roomId: spaceId, created });
  });
  return router;
}
