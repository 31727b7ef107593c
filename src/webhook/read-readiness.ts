import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import type { Readiness } from './create-app.ts';

interface Asked {
  bot: { readiness(): Promise<{ faults: string[] }> };
  store: Pick<Store, 'check'>;
  clock: Clock;
  stopping: AbortSignal;
}

/** Who asks, such as a load balancer, rarely waits longer than ten seconds; a database that hangs would be told after 35. */
const patienceMilliseconds = 5_000;

/** Tells what `/readyz` says: in words what is in the way, also of what does not answer within 5 s; never throws. */
export async function readReadiness({ bot, store, clock, stopping }: Asked): Promise<Readiness> {
  if (stopping.aborted) return { ready: false, faults: ['The service is stopping.'] };
  const over = new AbortController();
  const tooLate = clock.wait(patienceMilliseconds, over.signal).then(() => null);
  const [chat, kept] = await Promise.allSettled([Promise.race([bot.readiness(), tooLate]), Promise.race([store.check(), tooLate])]);
  over.abort();
  const faults = [...faultsOfChat(chat), ...faultsOfStore(kept)];
  return { ready: faults.length === 0, faults };
}

function faultsOfChat(chat: PromiseSettledResult<{ faults: string[] } | null>): string[] {
  if (chat.status === 'rejected') return ['Webex could not be asked.'];
  return chat.value === null ? ['Webex has not answered for 5 s.'] : chat.value.faults;
}

function faultsOfStore(kept: PromiseSettledResult<unknown>): string[] {
  if (kept.status === 'rejected') return ['The store cannot be written.'];
  return kept.value === null ? ['The store has not answered for 5 s.'] : [];
}
