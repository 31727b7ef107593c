import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { z } from 'zod';
import { serveCalls } from './serve-calls.ts';
import { signedRequests } from './signed-events.ts';
import { percentile } from './statistics.ts';

/**
 * Sends webhooks over kept-alive connections, on each the next one as soon as the answer to the last has come. Bare sockets that
 * read into a buffer of their own, and requests made beforehand, so that sending costs the machine little of what is to be measured.
 */

const order = z.object({ port: z.number(), sender: z.enum(['webex', 'slack']), connections: z.number(), count: z.number() });

async function run(argument: unknown) {
  const { port, sender, connections, count } = order.parse(argument);
  const requests = signedRequests(sender, count);
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  const times: number[] = [];
  let refused = 0;
  let steady = { answers: 0, milliseconds: 0 };
  const begin = performance.now();
  await Promise.all(
    open.map(({ sendAll }) =>
      sendAll(requests, (milliseconds, isTaken) => {
        times.push(milliseconds);
        if (!isTaken) refused += 1;
        // Once nothing is left to send, connections fall silent one by one: that is no steady load.
        if (requests.length > 0) steady = { answers: times.length, milliseconds: performance.now() - begin };
      }),
    ),
  );
  for (const { socket } of open) socket.destroy();
  return { perSecond: (steady.answers / steady.milliseconds) * 1000, p50: percentile(times, 0.5), p99: percentile(times, 0.99), refused };
}

interface Connection {
  socket: Socket;
  /** Sends what is left of the requests, one after another; `note` hears of each how long it took and whether it was taken. */
  sendAll(requests: Buffer[], note: (milliseconds: number, isTaken: boolean) => void): Promise<void>;
}

async function openConnection(port: number): Promise<Connection> {
  let hear: (text: string) => void = () => {};
  const callback = (length: number, bytes: Uint8Array) => {
    hear(Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1'));
    return true;
  };
  const socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer: Buffer.alloc(16_384), callback } });
  await once(socket, 'connect');
  return {
    socket,
    sendAll: (requests, note) =>
      new Promise((resolve, reject) => {
        let sent = 0;
        let answer = '';
        const next = () => {
          const bytes = requests.pop();
          if (bytes === undefined) return resolve();
          answer = '';
          sent = performance.now();
          socket.write(bytes);
        };
        hear = (text) => {
          answer += text;
          if (!isWhole(answer)) return;
          note(performance.now() - sent, answer.startsWith('HTTP/1.1 200'));
          next();
        };
        socket.once('error', reject);
        next();
      }),
  };
}

/** The answers have no body: they end with their head, or with the empty last chunk. */
function isWhole(answer: string): boolean {
  return answer.endsWith('\r\n\r\n') && (answer.endsWith('\r\n0\r\n\r\n') || !/transfer-encoding: chunked/i.test(answer));
}

serveCalls({ run });
