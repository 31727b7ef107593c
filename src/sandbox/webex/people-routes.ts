import express, { type Router } from 'express';
import type { WorldPerson } from '../people.ts';
import { personById, type World } from '../world.ts';
import { notFound, refuse } from './webex-answer.ts';

/** `people/me`, `people/{id}` and `people?id=`; up to 85 ids at once, as Webex allows. */
export function peopleRoutes(world: World): Router {
  const router = express.Router();
  router.get('/people/me', (_request, response) => {
    response.json(toPerson(world.people.bot));
  });
  router.get('/people', (request, response) => {
    const query = new URL(request.originalUrl, 'http://sandbox').searchParams;
    const ids = query.get('id')?.split(',');
    const email = query.get('email');
    if (!ids && !email) return refuse(response, 400, 'Email, displayName, or id list should be specified.');
    if (ids && ids.length > 85) return refuse(response, 400, 'Up to 85 ids can be asked for at once.');
    const found = Object.values(world.people).filter((person) => (ids ? ids.includes(person.id) : person.email === email));
    const missing = ids?.filter((id) => !found.some((person) => person.id === id)) ?? [];
    response.json({ items: found.map(toPerson), ...(missing.length > 0 ? { notFoundIds: missing } : {}) });
  });
  router.get('/people/:id', (request, response) => {
    const person = personById(world, request.params.id);
    if (person) response.json(toPerson(person));
    else refuse(response, 404, notFound);
  });
  return router;
}

/** A person without roles and licences: those are shown to administrators only. */
function toPerson(person: WorldPerson) {
  return {
    id: person.id,
    emails: [person.email],
    displayName: person.displayName,
    nickName: person.displayName.split(' ')[0],
    orgId: person.orgId,
    created: '2024-02-05T10:00:00.000Z',
    type: person.type,
  };
}
