import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStorage } from '../../src/edges/open-storage.ts';
import { readOrder } from '../../src/operate/operate.ts';
import type { Storage } from '../../src/ports/storage.ts';
import { systemClock } from '../../src/system-clock.ts';
import { captureLog } from '../support/capture-log.ts';
import { sampleCase } from '../support/sample-case.ts';

describe('what an operator can do', () => {
  let dataDir: string;
  let storage: Storage;
  beforeEach(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'operate-'));
    storage = await openStorage({ databaseUrl: undefined, dataDir, clock: systemClock, log: captureLog().log, tries: 1 });
  });
  const operate = async (...words: string[]) => readOrder(words)(storage);

  afterEach(async () => {
    await storage.store.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('lists what was given up, and puts it back', async () => {
    assert.equal(await operate('failed'), 'No event was given up.');
    const given = Promise.withResolvers<void>();
    await storage.store.accept({ key: 'messages:created:M1', spaceId: 'R1', body: {}, receivedAt: '2026-11-24T09:00:00.000Z' });
    await storage.queue.start(async () => {
      given.resolve();
      throw new Error('Webex is away');
    });
    await given.promise;
    await storage.queue.stop(1000);
    const listed = await operate('failed');
    assert.match(listed, /messages:created:M1 {2}1 tries {2}.*Webex is away/);
    const [id = ''] = listed.split(' ');
    await assert.rejects(operate('retry', 'nonsense'), /There is no given-up event nonsense\./);
    assert.match(await operate('retry', id), /^1 put back/);
    assert.equal(await operate('failed'), 'No event was given up.');
    assert.match(await operate('retry', 'all'), /^0 put back/);
  });

  it('forgets a case', async () => {
    const { number: _, ...newCase } = sampleCase();
    const { number } = await storage.store.addCase(newCase);
    assert.equal(await operate('forget', String(number)), `Case ${number} is forgotten.`);
    assert.equal(await storage.store.findCase(newCase.id), null);
    await assert.rejects(operate('forget', '999'), /There is no case 999\./);
  });

  it('tells how to use it', async () => {
    for (const words of [[], ['retry'], ['forget', 'x'], ['delete', '1']]) assert.throws(() => readOrder(words), /npm run queue -- failed/);
  });
});
