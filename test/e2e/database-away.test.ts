import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { restartPostgres } from '../support/postgres.ts';
import { gatherCrowd } from './support/crowd.ts';
import { gatherReplicas, type Replica, type Replicas } from './support/replicas.ts';

const deliveredSchema = z.object({ data: z.object({ id: z.string() }) });

describe('PostgreSQL away for 10 s under load', function () {
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
  const deliveredWith = (fits: (status: number | null) => boolean) =>
    sandbox.deliveries.filter(({ status }) => fits(status)).map(({ body }) => deliveredSchema.parse(JSON.parse(body)).data.id);

  it('answers every question once, those that were refused meanwhile too; readyz tells it, and nobody dies', async () => {
    const [one, other] = await replicas.start(2);
    assert.ok(one && other);
    const crowd = gatherCrowd(sandbox, 20, sandbox.say);
    const load = crowd.keepAsking(100, over.signal);
    await crowd.answered(5);
    const late = Promise.withResolvers<Replica[]>();
    await restartPostgres(async () => {
      late.resolve(replicas.start(1));
      await Promise.all(
        [one, other].map(async (replica) => assert.match(await untilReadiness(replica, 503), /The store cannot be written/)),
      );
      await wait(10_000);
    });
    await late.promise;
    await Promise.all(replicas.all.map((replica) => untilReadiness(replica, 200)));
    over.abort();
    await load;
    await crowd.answered(undefined, AbortSignal.timeout(60_000));

    assert.ok(deliveredWith((status) => status === 503).some((id) => crowd.questions().includes(id)));
    assert.match(replicas.all[2]?.log() ?? '', /the database does not answer yet; waiting up to 60 s/);
    assert.deepEqual(
      replicas.all.map((replica) => replica.isRunning()),
      [true, true, true],
    );
    // What they still do is done or handed back, so that nothing can come twice later on.
    assert.deepEqual(await Promise.all(replicas.all.map((replica) => replica.stop())), [0, 0, 0]);
    assert.deepEqual(crowd.notAnsweredOnce(), []);
  });
});
