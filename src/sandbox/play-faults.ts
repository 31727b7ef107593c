import { setTimeout as wait } from 'node:timers/promises';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { FaultAnswer, Faults, ServiceName } from './faults.ts';

const proxyPage = '<!doctype html><html><head><title>Sign in to the network</title></head><body>Please sign in.</body></html>';

/** Middleware that delays a service's answers and plays its faults before the service sees the request. */
export function playFaults(service: ServiceName, faults: Faults): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    const delay = faults.delayOf(service);
    if (delay > 0) await wait(delay);
    const answer = faults.take(service, request.method, request.url);
    if (answer === 'unanswered') response.end = () => response;
    if (typeof answer === 'object' && answer !== null && 'heldUntil' in answer) {
      await answer.heldUntil;
      next();
    } else if (answer === null || answer === 'unanswered') next();
    else play(answer, response);
  };
}

function play(answer: Exclude<FaultAnswer, { heldUntil: unknown } | 'unanswered'>, response: Response): void {
  if (answer === 'hang') return;
  if (answer === 'reset') response.socket?.resetAndDestroy();
  else if (answer === 'html') {
    response.locals['byProxy'] = true;
    response.status(200).type('html').send(proxyPage);
  } else {
    if (answer.byProxy) response.locals['byProxy'] = true;
    response.status(answer.status).set(answer.headers ?? {});
    if (answer.status === 429 && response.getHeader('retry-after') === undefined) response.set('Retry-After', '1');
    if (answer.body === undefined || typeof answer.body === 'string') {
      if (response.getHeader('content-type') === undefined) response.type('html');
      response.send(answer.body ?? `<html><body><h1>${answer.status}</h1></body></html>`);
    } else response.json(answer.body);
  }
}
