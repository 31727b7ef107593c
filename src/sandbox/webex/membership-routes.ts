import express, { type Router } from 'express';
import { personById, type World, type WorldMembership, type WorldSpace } from '../world.ts';
import { notFound, refuse } from './webex-answer.ts';

/** `rooms/{id}` and `memberships`; only spaces that the bot is in exist for it. */
export function membershipRoutes(world: World): Router {
  const router = express.Router();
  router.get('/rooms', (_request, response) => {
    response.json({ items: spacesOfBot(world).map((space) => toRoom(world, space)) });
  });
  router.get('/rooms/:id', (request, response) => {
    const space = spacesOfBot(world).find((candidate) => candidate.id === request.params.id);
    if (space) response.json(toRoom(world, space));
    else refuse(response, 404, notFound);
  });
  router.get('/memberships', (request, response) => {
    const query = new URL(request.originalUrl, 'http://sandbox').searchParams;
    const roomId = query.get('roomId');
    const spaces = spacesOfBot(world).filter((space) => roomId === null || space.id === roomId);
    if (roomId !== null && spaces.length === 0) return refuse(response, 404, notFound);
    const items = spaces
      .flatMap((space) => space.memberships.map((membership) => toMembership(world, space, membership)))
      .filter((item) => roomId !== null || item.personId === world.people.bot.id)
      .filter((item) => [null, item.personId].includes(query.get('personId')))
      .filter((item) => [null, item.personEmail].includes(query.get('personEmail')));
    response.json({ items: items.slice(0, Number(query.get('max') ?? 100)) });
  });
  router.get('/memberships/:id', (request, response) => {
    for (const space of spacesOfBot(world)) {
      const membership = space.memberships.find((candidate) => candidate.id === request.params.id);
      if (membership) return void response.json(toMembership(world, space, membership));
    }
    refuse(response, 404, notFound);
  });
  return router;
}

/** A membership as the API and the webhooks' `data` show it. */
export function toMembership(world: World, space: WorldSpace, membership: WorldMembership) {
  const person = personById(world, membership.personId);
  return {
    id: membership.id,
    roomId: space.id,
    roomType: space.type,
    personId: membership.personId,
    personEmail: person?.email,
    personDisplayName: person?.displayName,
    personOrgId: person?.orgId,
    isModerator: false,
    isMonitor: false,
    created: membership.created,
  };
}

function spacesOfBot(world: World): WorldSpace[] {
  return world.spaces.filter((space) => space.memberships.some((membership) => membership.personId === world.people.bot.id));
}

function toRoom(world: World, space: WorldSpace) {
  const { bot } = world.people;
  const other = space.memberships.find((membership) => membership.personId !== bot.id);
  return {
    id: space.id,
    // Seen by the bot, a direct space carries the other person's name.
    title: space.type === 'direct' ? personById(world, other?.personId ?? '')?.displayName : space.title,
    type: space.type,
    isLocked: false,
    creatorId: space.creatorId,
    created: space.created,
    lastActivity: world.messages.findLast((message) => message.spaceId === space.id)?.created ?? space.created,
  };
}
