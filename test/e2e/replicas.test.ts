import assert from 'node:assert/strict';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { sign } from '../../src/sandbox/webex/deliver-webhooks.ts';
import { type Crowd, gatherCrowd } from './support/crowd.ts';
import { gatherReplicas, type Replica, type Replicas } from './support/replicas.ts';
import { waitUntil } from './support/wait-until.ts';
import { watched } from './support/watched.ts';

/** Each of three replicas works on 16 spaces at most: when 33 are in work, none of them is idle. */
const spaces = 36;
const allReplicasBusy = 33;

describe('three replicas on one PostgreSQL', function () {
  this.timeout(120_000);
  let sandbox: Sandbox;
  let replicas: Replicas;
  let crowd: Crowd;
  before(async () => {
    sandbox = await createSandbox();
    replicas = await gatherReplicas(sandbox);
    // All at once, on an empty database.
    await replicas.start(3);
    crowd = gatherCrowd(sandbox, spaces, sandbox.say);
  });
  afterEach(() => replicas.start(3 - running().length));
  after(async () => {
    await replicas.close();
    await sandbox.close();
  });

  const running = () => replicas.all.filter((replica) => replica.isRunning());
  const webhooks = () => sandbox.world.webhooks.map(({ resource, event, status, id }) => `${resource}:${event} ${status} ${id}`);

  /** Asks in every space and holds all of it back in the middle of the work, until `letGo`. */
  async function inWork(): Promise<{ letGo(): void }> {
    const gate = Promise.withResolvers<void>();
    const { path, asked, lift } = watched(/^\/v1\/messages\/[^/?]+$/, allReplicasBusy);
    sandbox.fail({ service: 'webex', method: 'GET', path, times: Infinity, answer: { heldUntil: gate.promise } });
    for (let space = 0; space < spaces; space++) crowd.ask();
    await asked;
    await sandbox.idle();
    return {
      letGo: () => {
        lift();
        gate.resolve();
      },
    };
  }

  it('start together on an empty database, all ready, with one webhook for each thing', async () => {
    for (const { url } of running()) assert.equal((await fetch(`${url}/readyz`)).status, 200);
    assert.deepEqual(sandbox.world.webhooks.map(({ resource, event, status }) => `${resource}:${event} ${status}`).sort(), [
      'attachmentActions:created active',
      'memberships:created active',
      'messages:created active',
    ]);
  });

  it('give one answer to an event that is delivered to each of them ten times at once', async () => {
    const { body, headers } = undelivered();
    const deliver = ({ url }: Replica) => Array.from({ length: 10 }, () => fetch(`${url}/webhook`, { method: 'POST', headers, body }));
    const answers = await Promise.all(running().flatMap(deliver));
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array.from({ length: 30 }, () => 200),
    );
    // A space is worked in its order: when the next question is answered, nothing of this one can still come.
    for (let space = 0; space < spaces; space += 1) crowd.ask();
    await crowd.answered();
    assert.deepEqual(crowd.notAnsweredOnce(), []);
    // Counted a moment after the answer went out.
    await waitUntil(async () => (await diagnoses()) >= 1 + spaces);
    assert.equal(await diagnoses(), 1 + spaces);
  });

  it('begin nothing more while Webex asks one of them to wait, and then answer everything, once', async () => {
    const path = /^\/v1\/messages\/[^/?]+$/;
    sandbox.fail({ service: 'webex', method: 'GET', path, times: 1, answer: { status: 429, headers: { 'Retry-After': '25' } } });
    crowd.ask();
    const refusal = () => sandbox.requests.webex.find(({ status }) => status === 429);
    await waitUntil(() => refusal() !== undefined);
    const said = (message: string) => running().filter((replica) => replica.log().includes(message));
    await waitUntil(() => said('an event failed and is tried again').length > 0);
    const refused = said('an event failed and is tried again');
    const others = running().filter((replica) => !refused.includes(replica));
    // Until one that was not refused itself knows of it too: by then it stands in the database. What comes in begins where it comes in.
    await waitUntil(async () => {
      for (const { url } of others) await fetch(`${url}/webhook`, { method: 'POST', ...undelivered() });
      return said('an event is not to be begun yet').some((replica) => others.includes(replica));
    });
    const questions = Array.from({ length: spaces }, () => crowd.ask());
    await sandbox.idle();
    const over = Date.parse(refusal()?.at ?? '') + 25_000;
    assert.ok(Date.now() < over - 1_000, 'the pause was over too soon to show anything');
    await crowd.answered(undefined, AbortSignal.timeout(75_000));
    const early = sandbox.requests.webex.filter(
      ({ at, path: asked }) => Date.parse(at) < over && questions.some((id) => asked.includes(id)),
    );
    // One that the database did not answer in time goes on by itself, and says so.
    const alone = running().some((replica) => replica.log().includes('is not shared while the database does not answer'));
    assert.ok(early.length === 0 || alone, JSON.stringify(early));
    assert.deepEqual(crowd.notAnsweredOnce(), []);
  });

  it('answer within 30 s, once, what they accepted, when one of them is killed in the middle of its work', async () => {
    const work = await inWork();
    const [victim] = running();
    await victim?.kill();
    const thirtySeconds = AbortSignal.timeout(30_000);
    work.letGo();
    for (let more = 0; more < 10; more++) crowd.ask();
    await sandbox.idle();
    // What went out on a connection to the dead one was not accepted by anybody.
    const lost = crowd
      .questions()
      .filter((question) => sandbox.deliveries.some(({ status, body }) => status !== 200 && body.includes(question)));
    await crowd.answered(crowd.questions().length - lost.length, thirtySeconds);
    // Whoever takes its place finds it.
    await replicas.start(1);
    await crowd.answered(undefined, AbortSignal.timeout(40_000));
    assert.deepEqual(crowd.notAnsweredOnce(), []);
  });

  it('lose nothing when one of them is stopped: it ends its work, leaves new events to the others and the webhooks as they are', async () => {
    const before = webhooks();
    const work = await inWork();
    const [leaving] = running();
    assert.ok(leaving);
    const stopped = leaving.stop();
    await waitUntil(async () => (await (await fetch(`${leaving.url}/readyz`)).text()).includes('The service is stopping.'));
    // It still keeps what is brought to it.
    replicas.balancer.setReplicas([leaving.port]);
    const questions = Array.from({ length: 6 }, () => crowd.ask());
    await sandbox.idle();
    for (const question of questions) assert.equal(sandbox.deliveries.findLast(({ body }) => body.includes(question))?.status, 200);
    work.letGo();
    assert.equal(await stopped, 0);
    await crowd.answered(undefined, AbortSignal.timeout(30_000));
    assert.deepEqual(crowd.notAnsweredOnce(), []);
    assert.deepEqual(webhooks(), before);
  });

  /** A question whose event Webex has not sent yet. */
  function undelivered(): { body: string; headers: Record<string, string> } {
    const { webhooks, messages } = sandbox.world;
    sandbox.deactivateWebhooks();
    const id = crowd.ask();
    for (const webhook of webhooks) webhook.status = 'active';
    const { name, id: webhookId } = webhooks.find(({ resource }) => resource === 'messages') ?? assert.fail('there is no webhook');
    const { spaceId, personId } = messages.findLast((message) => message.id === id) ?? assert.fail('nothing was asked');
    const event = { id: webhookId, name, resource: 'messages', event: 'created', actorId: personId };
    const body = JSON.stringify({ ...event, data: { id, roomId: spaceId, roomType: 'direct', personId } });
    return { body, headers: sign(sandbox.env['WEBEX_WEBHOOK_SECRET'] ?? '', body) };
  }

  /** Diagnoses that were made by whichever replica, as their figures tell. */
  async function diagnoses(): Promise<number> {
    const figures = await Promise.all(running().map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
    const counts = figures.flatMap((text) => [...text.matchAll(/^doctor_diagnoses_total\{.*\} (\d+)$/gm)]);
    return counts.reduce((sum, [, count]) => sum + Number(count), 0);
  }
});
