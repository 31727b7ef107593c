import express, { type Router } from 'express';
import type { World } from '../world.ts';
import { notFound, refuse } from './webex-answer.ts';

/** `contents/{id}`: a message's file, with its name and type in the headers. */
export function fileRoutes(world: World): Router {
  const router = express.Router();
  router.get('/contents/:id', (request, response) => {
    const file = world.messages.flatMap((message) => message.files).find((candidate) => candidate.id === request.params.id);
    if (!file) return refuse(response, 404, notFound);
    response.set({
      'Content-Disposition': disposition(file.name),
      'Content-Type': file.contentType,
      'Content-Length': String(file.bytes.length),
    });
    response.end(file.bytes);
  });
  return router;
}

/** The name in quotes, as Webex sends it; names outside ASCII once more in the way of RFC 5987. */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"${plain === name ? '' : `; filename*=UTF-8''${encodeURIComponent(name)}`}`;
}
