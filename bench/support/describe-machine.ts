import os from 'node:os';

/** The machine in one line, without names and paths: what the figures can be compared with. */
export function describeMachine(): string {
  const cpus = os.cpus();
  const model = cpus[0]?.model.trim() || 'unnamed processor';
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus.length} × ${model}, ${memory} GB memory, ${os.type()} ${os.release().split('-')[0]}, Node ${process.versions.node}`;
}
