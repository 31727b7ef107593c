import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A load balancer as plain as can be: each new connection goes to the next replica that takes it. */
export interface Balancer {
  url: string;
  /** Where connections go from now on. */
  setReplicas(ports: number[]): void;
  stop(): void;
}

export async function startBalancer(): Promise<Balancer> {
  let ports: number[] = [];
  let next = 0;
  // A replica that is gone refuses the connection: nothing was said on it yet, so the next one gets it.
  const pass = (socket: Socket, triesLeft: number) => {
    next += 1;
    const replica = connect({ port: ports[next % ports.length] ?? 0, host: '127.0.0.1' });
    const refused = () => (triesLeft > 1 ? pass(socket, triesLeft - 1) : socket.destroy());
    replica.once('error', refused);
    replica.once('connect', () => {
      replica.off('error', refused);
      socket.pipe(replica).pipe(socket);
      for (const one of [socket, replica]) {
        one.on('error', () => {
          socket.destroy();
          replica.destroy();
        });
      }
    });
  };
  const server = createServer((socket) => pass(socket, ports.length)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the balancer has no address');
  return {
    url: `http://127.0.0.1:${address.port}`,
    setReplicas: (replicas) => {
      ports = replicas;
    },
    stop: () => void server.close(),
  };
}
