import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { readConfig } from '../../src/config.ts';
import { startService } from '../../src/main.ts';
import { captureLog } from '../support/capture-log.ts';
import { freePort } from '../support/free-port.ts';

const main = fileURLToPath(new URL('../../src/sandbox/main.ts', import.meta.url));

/** Starting whole programs takes seconds on a busy machine. */
const patience = 60_000;

describe('npm run sandbox', () => {
  let folder: string;
  const running: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sandbox-main-'));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map(stop));
    rmSync(folder, { recursive: true });
  });

  const start = (env: Record<string, string> = {}, ...flags: string[]) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...flags], {
      env: { PATH: process.env['PATH'], TMPDIR: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    return child;
  };
  const stop = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  /** What it prints when it is ready. */
  const said = async ({ stdout }: ReturnType<typeof start>): Promise<string> => String((await once(stdout, 'data'))[0]);
  const addressIn = (line: string) => /^The sandbox is ready: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(line)?.[1] ?? line;

  it('prints one address each when two run side by side, and leaves nothing behind', async () => {
    const [one, other] = [start(), start()];
    const addresses = (await Promise.all([said(one), said(other)])).map(addressIn);
    assert.equal(new Set(addresses).size, 2);
    for (const address of addresses) assert.match(await (await fetch(address)).text(), /<h1>Webex sandbox<\/h1>/);
    await Promise.all([one, other].map(stop));
    assert.deepEqual([one.exitCode, other.exitCode, readdirSync(folder)], [0, 0, []]);
  }).timeout(patience);

  it('says in one line that the port it was told to take is taken', async () => {
    const one = start();
    const { port } = new URL(addressIn(await said(one)));
    const other = start({ SANDBOX_PORT: port });
    const [errors, [code]] = await Promise.all([text(other.stderr), once(other, 'exit')]);
    assert.equal(code, 1);
    assert.match(errors, /^The sandbox cannot start: .*address already in use.*\n$/);
  }).timeout(patience);

  it('says in one line what is wrong with a port or a flag', async () => {
    for (const [begin, fault] of [
      [() => start({ SANDBOX_PORT: 'abc' }), 'SANDBOX_PORT is no port: abc'],
      [() => start({}, '--alnoe'), '--alnoe is not known, only --alone'],
    ] as const) {
      const child = begin();
      const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
      assert.deepEqual([errors, code], [`The sandbox cannot start: ${fault}\n`, 1]);
    }
  }).timeout(patience);

  it('alone, prints the settings with which the service runs against it', async () => {
    const [ready = '', ...lines] = (await said(start({}, '--alone'))).trimEnd().split('\n');
    const settings = parseEnv(lines.join('\n'));
    const port = String(await freePort());
    const address = { PORT: port, HOST: '127.0.0.1', PUBLIC_URL: `http://127.0.0.1:${port}` };
    const service = await startService(readConfig({ ...settings, ...address, DATA_DIR: path.join(folder, 'data') }), {
      log: captureLog().log,
    });
    try {
      assert.deepEqual(await (await fetch(`${service.url}/readyz`)).json(), { ready: true, faults: [] });
      assert.ok(settings['GRAPH_URL']?.startsWith(addressIn(`${ready}\n`)));
    } finally {
      await service.stop();
    }
  }).timeout(patience);

  it('keeps away from the real settings that stand in the environment', async () => {
    const real = {
      DATABASE_URL: 'postgres://doctor:secret@127.0.0.1:1/real',
      ENTRA_CLIENT_SECRET_FILE: '/run/secrets/real',
      ALLOWED_ORG_IDS: '00000000-0000-4000-8000-000000000000',
      DATA_DIR: path.join(folder, 'real'),
    };
    assert.match(addressIn(await said(start(real))), /^http/);
    assert.ok(!readdirSync(folder).includes('real'));
  }).timeout(patience);
});
