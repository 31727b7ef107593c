import express, { type Request, type Response, type Router } from 'express';
import { announceMessage, isVisibleToBot, speak } from '../speak.ts';
import { addSpace, type World, type WorldMessage, type WorldSpace } from '../world.ts';
import { holdParent, holdTexts, type MessageBody, messageBody, readCard } from './message-rules.ts';
import { readMultipart } from './multipart.ts';
import { toMessage } from './to-message.ts';
import { notFound, refuse, WebexRefusal } from './webex-answer.ts';

const editLimit = 10;

/** `messages`: get, list, post (JSON or multipart), edit, delete. */
export function messageRoutes(world: World, address: () => string): Router {
  const router = express.Router();
  router.use(express.raw({ type: 'multipart/form-data', limit: '100mb' }));
  router.get('/messages', (request, response) => guarded(response, () => list(world, request, response, address)));
  router.get('/messages/:id', (request, response) => {
    const message = world.messages.find((candidate) => candidate.id === request.params.id);
    if (message && isVisibleToBot(world, message)) response.json(toMessage(world, message, address()));
    else refuse(response, 404, notFound);
  });
  router.post('/messages', (request, response) => guarded(response, () => post(world, request, response, address)));
  router.put('/messages/:id', (request, response) => guarded(response, () => put(world, request, response, address)));
  router.delete('/messages/:id', (request, response) => {
    const message = world.messages.find((candidate) => candidate.id === request.params.id);
    if (!message || !isVisibleToBot(world, message)) return refuse(response, 404, notFound);
    if (message.personId !== world.people.bot.id) return refuse(response, 403, 'Only the author can delete this message.');
    world.messages.splice(world.messages.indexOf(message), 1);
    announceMessage(world, message, 'deleted');
    response.status(204).end();
  });
  return router;
}

function guarded(response: Response, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof WebexRefusal) refuse(response, error.status, error.message);
    else if (error instanceof RangeError) refuse(response, 400, error.message);
    else throw error;
  }
}

function list(world: World, request: Request, response: Response, address: () => string): void {
  const query = new URL(request.originalUrl, 'http://sandbox').searchParams;
  const space = world.spaces.find((candidate) => candidate.id === query.get('roomId'));
  if (!space) throw query.has('roomId') ? new WebexRefusal(404, notFound) : new WebexRefusal(400, 'roomId is required.');
  if (space.type === 'group' && query.get('mentionedPeople') !== 'me')
    throw new WebexRefusal(403, 'Bots can list only the messages of a group space that mention them: mentionedPeople=me.');
  const items = world.messages
    .filter((message) => message.spaceId === space.id && isVisibleToBot(world, message))
    .filter((message) => space.type === 'direct' || message.mentions.includes(world.people.bot.id))
    .filter((message) => [null, message.parentId].includes(query.get('parentId')))
    .filter((message) => message.created < (query.get('before') ?? '9999'))
    .toReversed()
    .slice(0, Number(query.get('max') ?? 50));
  response.json({ items: items.map((message) => toMessage(world, message, address())) });
}

function post(world: World, request: Request, response: Response, address: () => string): void {
  const { fields, files } = Buffer.isBuffer(request.body)
    ? readMultipart(request.headers['content-type'] ?? '', request.body)
    : noFiles(request);
  const parsed = messageBody.safeParse(fields);
  if (!parsed.success) throw new WebexRefusal(400, 'The request body is not a message.');
  const body = parsed.data;
  const space = findTarget(world, body);
  if (!space?.memberships.some((membership) => membership.personId === world.people.bot.id)) throw new WebexRefusal(404, notFound);
  if (!body.text && !body.markdown && files.length === 0) throw new WebexRefusal(400, 'Text, markdown or files must be given.');
  if (body.files && body.files.length > 0) throw new WebexRefusal(400, 'The sandbox takes files only as multipart.');
  if (files.length > 1) throw new WebexRefusal(400, 'Only one file can be sent per message.');
  holdTexts(body);
  holdParent(world, space.id, body.parentId);
  const card = readCard(body) ?? undefined;
  const { bot } = world.people;
  const text = body.text ?? plain(body.markdown ?? '');
  const message = speak(world, { space, person: bot, text, markdown: body.markdown, parentId: body.parentId, card, files });
  response.json(toMessage(world, message, address()));
}

function noFiles(request: Request): { fields: unknown; files: WorldMessage['files'] } {
  return { fields: request.body, files: [] };
}

function findTarget(world: World, body: MessageBody): WorldSpace | undefined {
  if (body.roomId) return world.spaces.find((space) => space.id === body.roomId);
  const person = Object.values(world.people).find(({ id, email }) => id === body.toPersonId || email === body.toPersonEmail);
  if (!person) return undefined;
  const known = world.spaces.find(
    ({ type, memberships }) => type === 'direct' && memberships.some(({ personId }) => personId === person.id),
  );
  return known ?? addSpace(world, person.displayName, 'direct', [world.people.bot, person]);
}

function put(world: World, request: Request, response: Response, address: () => string): void {
  const message = world.messages.find((candidate) => candidate.id === request.params['id']);
  const parsed = messageBody.safeParse(request.body);
  if (!message || !isVisibleToBot(world, message)) throw new WebexRefusal(404, notFound);
  if (!parsed.success || parsed.data.roomId !== message.spaceId)
    throw new WebexRefusal(400, 'roomId is required and must be the space of the message.');
  if (message.personId !== world.people.bot.id) throw new WebexRefusal(403, 'Only the author can edit this message.');
  if (message.edits >= editLimit) throw new WebexRefusal(400, `A message can be edited ${editLimit} times at most.`);
  const body = parsed.data;
  const hasCard = (body.attachments ?? []).length > 0 || message.card !== null;
  if (message.files.length > 0 || (hasCard && !world.cardsEditable))
    throw new WebexRefusal(400, 'Edits of messages containing files or attachments are not currently supported.');
  if (!body.text && !body.markdown) throw new WebexRefusal(400, 'Text or markdown must be given.');
  holdTexts(body);
  const card = readCard(body);
  const text = body.text ?? plain(body.markdown ?? '');
  Object.assign(message, {
    card,
    markdown: body.markdown ?? null,
    text,
    edits: message.edits + 1,
    updated: world.clock.now().toISOString(),
  });
  announceMessage(world, message, 'updated');
  response.json(toMessage(world, message, address()));
}

function plain(markdown: string): string {
  return markdown.replace(/[*_`>#]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
