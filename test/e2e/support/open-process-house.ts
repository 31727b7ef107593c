import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSandbox, type Sandbox } from '../../../src/sandbox/create-sandbox.ts';
import { freePort } from '../../support/free-port.ts';
import { openServiceDatabase, type ServiceDatabase } from './service-database.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

/** The service as a program of its own on SQLite, against a sandbox of its own. */
export interface ProcessHouse {
  sandbox: Sandbox;
  database: ServiceDatabase;
  /** The process that runs now. */
  service(): ServiceProcess;
  /** kill -9 to the one that runs, if it still does, and another one on the same data. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

/** Opens it. */
export async function openProcessHouse(): Promise<ProcessHouse> {
  const traceFile = process.env['SANDBOX_TRACE'];
  const sandbox = await createSandbox(traceFile ? { traceFile } : {});
  const where = { dataDir: mkdtempSync(path.join(tmpdir(), 'doctor-process-')), port: await freePort() };
  let service = await startProcess(sandbox, where);
  const database = openServiceDatabase(where.dataDir);
  return {
    sandbox,
    database,
    service: () => service,
    startAgain: async () => {
      if (service.isRunning()) await service.kill();
      // Graph gives five reports in ten seconds, and counts on while a process that knew of it is gone.
      sandbox.advance(10_000);
      service = await startProcess(sandbox, where);
    },
    close: async () => {
      if (service.isRunning()) await service.kill();
      database.close();
      await sandbox.close();
      rmSync(where.dataDir, { recursive: true, force: true });
    },
  };
}
