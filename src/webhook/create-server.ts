import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';

/** How long a client may take, in milliseconds: for its headers, for all of a request, and how often that is looked at. */
const patience = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 };

/**
 * An HTTP server that slow and silent clients cannot hold. A load balancer's idle time-out (60 s with most) must be
 * shorter than our keep-alive.
 */
export function createServer(listener: RequestListener, limits: Partial<typeof patience> = {}): Server {
  const server = createHttpServer({ ...patience, ...limits, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 }, listener);
  server.maxConnections = 2_000;
  return server;
}

/** Takes no new connection, lets running answers end, closes the rest after `graceMilliseconds`. */
export async function closeServer(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  // A connection that was answering just now becomes idle later, and would be held for the whole keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const hardEnd = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearInterval(sweep);
  clearTimeout(hardEnd);
}
