import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSandbox, type Sandbox } from '../../../src/sandbox/create-sandbox.ts';
import { freePort } from '../../support/free-port.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { openPostgresServiceDatabase } from './postgres-service-database.ts';
import { openServiceDatabase, type ServiceDatabase } from './service-database.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

/** The service as a program of its own, against a sandbox of its own. */
export interface ProcessHouse {
  sandbox: Sandbox;
  database: ServiceDatabase;
  dataDir: string;
  /** The process that runs now. */
  service(): ServiceProcess;
  /** kill -9 to the one that runs, if it still does, and another one on the same data. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export type DatabaseName = 'SQLite' | 'PostgreSQL';

/** Opens it. */
export async function openProcessHouse(databaseName: DatabaseName = 'SQLite'): Promise<ProcessHouse> {
  const traceFile = process.env['SANDBOX_TRACE'];
  const sandbox = await createSandbox(traceFile ? { traceFile } : {});
  const url = databaseName === 'PostgreSQL' ? await freshDatabase() : null;
  const dataDir = mkdtempSync(path.join(tmpdir(), 'doctor-process-'));
  const where = { dataDir, port: await freePort(), settings: url === null ? {} : { DATABASE_URL: url } };
  let service = await startProcess(sandbox, where);
  const database = url === null ? openServiceDatabase(dataDir) : await openPostgresServiceDatabase(url);
  return {
    sandbox,
    database,
    dataDir,
    service: () => service,
    startAgain: async () => {
      if (service.isRunning()) await service.kill();
      // Graph gives five reports in ten seconds, and counts on while a process that knew of it is gone.
      sandbox.advance(10_000);
      await database.takeOver();
      service = await startProcess(sandbox, where);
    },
    close: async () => {
      if (service.isRunning()) await service.kill();
      await database.close();
      await sandbox.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
