import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { freePort } from '../support/free-port.ts';
import { ask, press } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';
import { type ServiceProcess, startProcess } from './support/service-process.ts';
import { watched } from './support/watched.ts';

const toast = 'Azure AD integration error. The request was unauthorized. Please sign out and try again';

describe('the whole service killed or restarted', () => {
  let sandbox: Sandbox;
  let service: ServiceProcess;
  let where: { dataDir: string; port: number };

  beforeEach(async () => {
    const traceFile = process.env['SANDBOX_TRACE'];
    sandbox = await createSandbox(traceFile ? { traceFile } : {});
    where = { dataDir: mkdtempSync(path.join(tmpdir(), 'doctor-kill-')), port: await freePort() };
    service = await startProcess(sandbox, where);
  });
  afterEach(async () => {
    await service.kill();
    await sandbox.close();
    rmSync(where.dataDir, { recursive: true, force: true });
  });

  const say = () => sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: toast });
  const fromBot = () => sandbox.messages(sandbox.spaces.ada).filter(({ personId }) => personId === sandbox.people.bot.id);
  const isNote = (message: { markdown: string }) => message.markdown.includes('Looking into it');
  const answerTo = (root: string) =>
    sandbox.waitForMessage(
      sandbox.spaces.ada,
      (message) => message.parentId === root && message.personId === sandbox.people.bot.id && !isNote(message),
    );

  for (const [when, fault] of [
    ['right after the webhook was answered with 200', { service: 'webex', method: 'GET', pattern: /^\/v1\/messages\/[^/?]+$/ }],
    ['while it signs in', { service: 'login', method: 'POST', pattern: /token/ }],
    ['in the middle of the diagnosis', { service: 'graph', method: 'POST', pattern: /batch/ }],
    ['while the answer goes out', { service: 'webex', method: 'POST', pattern: /^\/v1\/messages$/ }],
  ] as const) {
    it(`kill -9 ${when}: the answer comes after the restart, once`, async () => {
      const { path: asked, asked: reached } = watched(fault.pattern);
      sandbox.fail({ service: fault.service, method: fault.method, path: asked, times: 1, answer: 'hang' });
      const question = say();
      await sandbox.idle();
      assert.equal(sandbox.deliveries.at(-1)?.status, 200);
      await reached;
      await service.kill();
      assert.deepEqual(fromBot(), []);
      service = await startProcess(sandbox, where);
      assert.match(textOf(await answerTo(question)), /was deleted/);
      assert.equal(await service.stop(), 0);
      assert.equal(fromBot().length, 1);
    });
  }

  it('kill -9 while the note stands that it looks into it: the answer comes after the restart, once', async () => {
    const { path: asked, asked: reached } = watched(/batch/);
    sandbox.fail({ service: 'graph', path: asked, times: 1, answer: 'hang' });
    const question = say();
    await reached;
    await sandbox.waitForMessage(sandbox.spaces.ada, isNote);
    await service.kill();
    service = await startProcess(sandbox, where);
    assert.match(textOf(await answerTo(question)), /was deleted/);
    await service.stop();
    assert.equal(fromBot().filter((message) => !isNote(message)).length, 1);
  });

  it('a restart between the paste and the press changes nothing for the people', async () => {
    const house = { sandbox };
    const card = await ask(house, toast);
    assert.equal(await service.stop(), 0);
    service = await startProcess(sandbox, where);
    sandbox.consent();
    const mended = await press(house, card, 'recheck');
    assert.equal(mended.id, card.id);
    assert.match(textOf(mended), /Broken for/);
  });
});
