import { readFileSync } from 'node:fs';

/** How often it is looked at, and how much processor time may be used at once; milliseconds. */
const every = 5;
const burst = 30;
/** `utime` and `stime` count in hundredths of a second (proc_pid_stat(5), USER_HZ). */
const tick = 10;

/**
 * Holds a process to a share of one processor, as a small machine of its own would: it is halted (SIGSTOP) while it has used more.
 * For one machine on which several are measured that would each have a machine. Linux only: it reads /proc. Gives the way to end it.
 */
export function holdToShare(pid: number, share: number): () => void {
  let used = usedBy(pid);
  let last = performance.now();
  let credit = burst;
  let halted = false;
  const look = () => {
    const now = performance.now();
    const total = usedBy(pid);
    credit = Math.min(burst, credit + (now - last) * share) - (total - used);
    used = total;
    last = now;
    if (credit <= 0 !== halted) process.kill(pid, halted ? 'SIGCONT' : 'SIGSTOP');
    halted = credit <= 0;
  };
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    if (halted) process.kill(pid, 'SIGCONT');
  };
}

function usedBy(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number);
  return (user + system) * tick;
}
