import type { SandboxClock } from '../sandbox-clock.ts';
import { GraphRefusal } from './graph-answer.ts';

const limit = 5;
const windowMilliseconds = 10_000;

/** "Identity and access reports: 5 requests per 10 seconds per app per tenant" (Graph's throttling limits). */
export interface ReportThrottle {
  /** Counts a request; throws Graph's 429, whose Retry-After may be fractional, when it is one too many. */
  count(): void;
  reset(): void;
}

/** Makes a throttle by the sandbox's clock. */
export function createReportThrottle(clock: SandboxClock): ReportThrottle {
  let times: number[] = [];
  return {
    count: () => {
      const now = clock.now().getTime();
      times = times.filter((at) => at > now - windowMilliseconds);
      const [oldest] = times;
      if (times.length >= limit && oldest !== undefined) {
        const seconds = ((oldest + windowMilliseconds - now) / 1000).toFixed(3);
        throw new GraphRefusal(429, 'TooManyRequests', 'Please retry again later.', { 'Retry-After': seconds });
      }
      times.push(now);
    },
    reset: () => {
      times = [];
    },
  };
}
