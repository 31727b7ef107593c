import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A load balancer as plain as can be: each new connection goes to the next replica. */
export interface Balancer {
  url: string;
  /** Where connections go from now on. */
  setReplicas(ports: number[]): void;
  stop(): void;
}

export async function startBalancer(): Promise<Balancer> {
  let ports: number[] = [];
  let next = 0;
  const server = createServer((socket) => {
    next += 1;
    const replica = connect({ port: ports[next % ports.length] ?? 0, host: '127.0.0.1' });
    socket.pipe(replica).pipe(socket);
    for (const one of [socket, replica]) {
      one.on('error', () => {
        socket.destroy();
        replica.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
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
