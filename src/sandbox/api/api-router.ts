import express, { type Response, type Router } from 'express';
import { z } from 'zod';
import type { SandboxState } from '../state.ts';
import type { World } from '../world.ts';

/** What the page may do; each throws `RangeError` for what does not exist. */
export interface PageActions {
  state(): SandboxState;
  say(said: { spaceId: string; personId: string; text: string; parentId?: string | undefined; mention: boolean }): string;
  sendFile(sent: {
    spaceId: string;
    personId: string;
    name: string;
    contentType: string;
    bytes: Buffer;
    parentId?: string | undefined;
  }): string;
  press(pressed: { messageId: string; personId: string; inputs: Record<string, unknown> }): string;
  useScenario(id: string): void;
  restore(id: string): void;
}

const message = z.object({
  spaceId: z.string(),
  personId: z.string(),
  text: z.string().min(1),
  parentId: z.string().nullish(),
  mention: z.boolean(),
});
const file = z.object({
  spaceId: z.string(),
  personId: z.string(),
  name: z.string().min(1),
  contentType: z.string(),
  base64: z.base64(),
  parentId: z.string().nullish(),
});
const press = z.object({ messageId: z.string(), personId: z.string(), inputs: z.record(z.string(), z.unknown()) });
const named = z.object({ id: z.string() });

/** The page's own API, all JSON; `events` is a stream that says when the state changed. */
export function apiRouter(world: World, actions: PageActions): Router {
  const router = express.Router();
  router.use(express.json({ limit: '20mb' }));
  router.get('/state', (_request, response) => void response.json(actions.state()));
  router.get('/events', (_request, response) => stream(world, response));
  router.get('/files/:id', (request, response) => {
    const found = world.messages.flatMap(({ files }) => files).find(({ id }) => id === request.params.id);
    if (found) response.attachment(found.name).type(found.contentType).send(found.bytes);
    else response.status(404).json({ error: 'there is no such file' });
  });
  const on = <Body>(path: string, schema: z.ZodType<Body>, work: (body: Body) => string | undefined) =>
    router.post(path, (request, response) => {
      const parsed = schema.safeParse(request.body);
      if (!parsed.success) return void response.status(400).json({ error: z.prettifyError(parsed.error) });
      perform(response, () => work(parsed.data));
    });
  on('/messages', message, ({ parentId, ...said }) => actions.say({ ...said, parentId: parentId ?? undefined }));
  on('/files', file, ({ base64, parentId, ...sent }) =>
    actions.sendFile({ ...sent, parentId: parentId ?? undefined, bytes: Buffer.from(base64, 'base64') }),
  );
  on('/presses', press, (pressed) => actions.press(pressed));
  on('/scenario', named, ({ id }) => void actions.useScenario(id));
  on('/restore', named, ({ id }) => void actions.restore(id));
  return router;
}

function perform(response: Response, work: () => string | undefined): void {
  try {
    response.json({ id: work() ?? null });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    response.status(400).json({ error: error.message });
  }
}

/** Server-sent events: a message at once and after every change; the page asks for the state anew. */
function stream(world: World, response: Response): void {
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', Connection: 'keep-alive' });
  response.flushHeaders();
  const tell = () => void response.write('data: changed\n\n');
  // Also after a while: audit entries come to light by time alone.
  const beat = setInterval(tell, 30_000).unref();
  tell();
  world.emitter.on('changed', tell);
  response.on('close', () => {
    clearInterval(beat);
    world.emitter.off('changed', tell);
  });
}
