import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { z } from 'zod';
import { serveCalls } from './serve-calls.ts';
import { signedRequests } from './signed-events.ts';
import { percentile } from './statistics.ts';

/**
 * Sends webhooks over kept-alive connections, on each the next one as soon as the answer to the last has come. Bare sockets and
 * requests made beforehand, so that sending costs the machine little of what is to be measured.
 */

const order = z.object({ port: z.number(), sender: z.enum(['webex', 'slack']), connections: z.number(), count: z.number() });

async function run(argument: unknown) {
  const { port, sender, connections, count } = order.parse(argument);
  const requests = signedRequests(sender, count);
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const times: number[] = [];
  let refused = 0;
  const begin = performance.now();
  const send = async (socket: Socket) => {
    for (let bytes = requests.pop(); bytes !== undefined; bytes = requests.pop()) {
      const sent = performance.now();
      const answer = await exchange(socket, bytes);
      times.push(performance.now() - sent);
      if (!answer.startsWith('HTTP/1.1 200')) refused += 1;
    }
  };
  await Promise.all(sockets.map(send));
  const milliseconds = performance.now() - begin;
  for (const socket of sockets) socket.destroy();
  return { perSecond: (count / milliseconds) * 1000, p50: percentile(times, 0.5), p99: percentile(times, 0.99), refused };
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  return socket.setEncoding('latin1');
}

/** The answers have no body: they end with their head, or with the empty last chunk. */
function exchange(socket: Socket, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const hear = (text: string) => {
      answer += text;
      const end = /transfer-encoding: chunked/i.test(answer) ? '0\r\n\r\n' : '\r\n\r\n';
      if (!answer.endsWith(end)) return;
      socket.off('data', hear);
      socket.off('error', reject);
      resolve(answer);
    };
    socket.on('data', hear);
    socket.once('error', reject);
    socket.write(bytes);
  });
}

serveCalls({ run });
