import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { restartPostgres } from '../support/postgres.ts';
import { gatherCrowd } from './support/crowd.ts';
import { gatherReplicas, type Replica, type Replicas } from './support/replicas.ts';

const deliveredSchema = z.object({ data: z.object({ id: z.string() }) });

describe('PostgreSQL away', function () {
  this.timeout(120_000);
  let sandbox: Sandbox;
  let replicas: Replicas;
  let over: AbortController;
  beforeEach(async () => {
    over = new AbortController();
    sandbox = await createSandbox();
    replicas = await gatherReplicas(sandbox);
  });
  afterEach(async () => {
    over.abort();
    await replicas.close();
    await sandbox.close();
  });

  const readiness = async ({ url }: Replica) => {
    const response = await fetch(`${url}/readyz`);
    return { status: response.status, text: await response.text() };
  };
  const untilReadiness = async (replica: Replica, wanted: number) => {
    for (;;) {
      const { status, text } = await readiness(replica);
      if (status === wanted) return text;
      over.signal.throwIfAborted();
      await wait(100);
    }
  };
  /** The ids of the messages whose event was answered so. */
  const deliveredWith = (wanted: number) =>
    sandbox.deliveries.filter(({ status }) => status === wanted).map(({ body }) => deliveredSchema.parse(JSON.parse(body)).data.id);

  it('for 10 s under load: every question is answered once, those refused meanwhile too; readyz tells it, and nobody dies', async () => {
    const pair = await replicas.start(2);
    const crowd = gatherCrowd(sandbox, 20, sandbox.say);
    const load = crowd.keepAsking(100, over.signal);
    await crowd.answered(5);
    await restartPostgres(async () => {
      await Promise.all(pair.map(async (replica) => assert.match(await untilReadiness(replica, 503), /The store cannot be written/)));
      await wait(10_000);
    });
    await Promise.all(pair.map((replica) => untilReadiness(replica, 200)));
    over.abort();
    await load;
    await crowd.answered(undefined, AbortSignal.timeout(60_000));

    assert.ok(deliveredWith(503).some((id) => crowd.questions().includes(id)));
    assert.deepEqual(
      pair.map((replica) => replica.isRunning()),
      [true, true],
    );
    // What they still do is done or handed back, so that nothing can come twice later on.
    assert.deepEqual(await Promise.all(pair.map((replica) => replica.stop())), [0, 0]);
    assert.deepEqual(crowd.notAnsweredOnce(), []);
  });

  it('when a process starts: it says that it waits, and works once the database is back', async () => {
    const waiting = Promise.withResolvers<void>();
    const started = Promise.withResolvers<Replica[]>();
    await restartPostgres(async () => {
      const onLine = (line: string) => line.includes('the database does not answer yet; waiting up to 60 s') && waiting.resolve();
      started.resolve(replicas.start(1, onLine));
      await waiting.promise;
    });
    await started.promise;
    const crowd = gatherCrowd(sandbox, 1, sandbox.say);
    crowd.ask();
    await crowd.answered();
    assert.deepEqual(crowd.notAnsweredOnce(), []);
  });
});
