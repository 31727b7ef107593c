import { createHmac, randomUUID } from 'node:crypto';

/** Whose webhooks are sent: the receiver checks the signature of that service. */
export type Sender = 'webex' | 'slack';

export const secret = 'bench-webhook-secret';

/** Requests, each complete on the wire with its signature and each with an event of its own, of about the same size. */
export function signedRequests(sender: Sender, count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => (sender === 'webex' ? webexRequest(index) : slackRequest(index)));
}

const id = (kind: string, uuid: string = randomUUID()) => Buffer.from(`ciscospark://us/${kind}/${uuid}`).toString('base64url');
const person = id('PEOPLE');
const bot = id('PEOPLE');
const webhook = id('WEBHOOK');
const organisation = id('ORGANIZATION');
const rooms = Array.from({ length: 500 }, () => id('ROOM'));

/** "A message was created", as Webex sends it, with all three signatures. */
function webexRequest(index: number): Buffer {
  const body = JSON.stringify({
    ...{ id: webhook, name: 'webex-entra-doctor', targetUrl: 'https://doctor.example.com/webhook', resource: 'messages', event: 'created' },
    ...{ orgId: organisation, createdBy: bot, appId: id('APPLICATION', organisation), ownedBy: 'creator', status: 'active' },
    ...{ created: '2026-11-24T08:00:00.000Z', actorId: person },
    data: {
      ...{ id: id('MESSAGE'), roomId: rooms[index % rooms.length], roomType: 'direct', personId: person },
      ...{ personEmail: 'ada.admin@contoso.com', created: '2026-11-24T08:00:00.000Z' },
    },
  });
  const digest = (algorithm: string) => createHmac(algorithm, secret).update(body).digest('hex');
  return request(body, [
    `x-spark-signature: ${digest('sha1')}`,
    `x-webex-signature: SHA-256=${digest('sha256')}, SHA-512=${digest('sha512')}`,
  ]);
}

/** A message event of Slack's Events API ("Verifying requests from Slack"). */
function slackRequest(index: number): Buffer {
  const seconds = Math.floor(Date.now() / 1000);
  const event = { type: 'message', channel: `C${index % 500}`, user: 'U0BENCH', text: 'x'.repeat(600), ts: `${seconds}.${index}` };
  const body = JSON.stringify({
    token: 'bench',
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    type: 'event_callback',
    event_id: randomUUID(),
    event,
  });
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return request(body, [`x-slack-request-timestamp: ${seconds}`, `x-slack-signature: v0=${signature}`]);
}

function request(body: string, headers: string[]): Buffer {
  const head = [
    'POST /webhook HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${[...head, ...headers].join('\r\n')}\r\n\r\n${body}`);
}
