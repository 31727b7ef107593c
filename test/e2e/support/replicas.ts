import { type Balancer, startBalancer } from '../../../bench/support/start-balancer.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { freePort } from '../../support/free-port.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { type ServiceProcess, startProcess } from './service-process.ts';

/** A process of the service among others. */
export interface Replica extends ServiceProcess {
  port: number;
}

/** Processes of the service on one database of their own, behind a load balancer. */
export interface Replicas {
  all: Replica[];
  balancer: Balancer;
  /** Starts so many more at the same time; resolves when they are ready. `onLine` hears what they log. */
  start(count: number, onLine?: (line: string) => void): Promise<Replica[]>;
  close(): Promise<void>;
}

export async function gatherReplicas(sandbox: Sandbox): Promise<Replicas> {
  const [databaseUrl, balancer] = await Promise.all([freshDatabase(), startBalancer()]);
  const all: Replica[] = [];
  const ports: number[] = [];
  const startOne = async (onLine?: (line: string) => void): Promise<Replica> => {
    const port = await freePort();
    ports.push(port);
    balancer.setReplicas(ports);
    const settings = { DATABASE_URL: databaseUrl, PUBLIC_URL: balancer.url };
    const replica = { ...(await startProcess(sandbox, { dataDir: '', port, settings, onLine })), port };
    all.push(replica);
    return replica;
  };
  return {
    all,
    balancer,
    start: (count, onLine) => Promise.all(Array.from({ length: count }, () => startOne(onLine))),
    close: async () => {
      await Promise.all(all.map((replica) => replica.kill()));
      balancer.stop();
    },
  };
}
