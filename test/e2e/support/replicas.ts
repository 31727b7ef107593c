import { type Balancer, startBalancer } from '../../../bench/support/start-balancer.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { freePort } from '../../support/free-port.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

/** A process of the service among others. */
export interface Replica extends ServiceProcess {
  url: string;
  port: number;
}

/** Processes of the service on one database of their own, behind a load balancer. */
export interface Replicas {
  all: Replica[];
  balancer: Balancer;
  /** Starts so many more at the same time; resolves when they are ready. */
  start(count: number): Promise<Replica[]>;
  close(): Promise<void>;
}

export async function gatherReplicas(sandbox: Sandbox): Promise<Replicas> {
  const [databaseUrl, balancer] = await Promise.all([freshDatabase(), startBalancer()]);
  const all: Replica[] = [];
  const ports: number[] = [];
  const startOne = async (): Promise<Replica> => {
    const port = await freePort();
    ports.push(port);
    balancer.setReplicas(ports);
    const settings = { DATABASE_URL: databaseUrl, PUBLIC_URL: balancer.url };
    const replica = { ...(await startProcess(sandbox, { dataDir: '', port, settings })), url: `http://127.0.0.1:${port}`, port };
    all.push(replica);
    return replica;
  };
  return {
    all,
    balancer,
    start: (count) => Promise.all(Array.from({ length: count }, startOne)),
    close: async () => {
      await Promise.all(all.map((replica) => replica.kill()));
      balancer.stop();
    },
  };
}
