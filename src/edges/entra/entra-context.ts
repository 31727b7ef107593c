import type { Links } from '../../diagnosis/links.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { HttpLimits } from './http-exchange.ts';

/** What every part of this edge stands on: where things are, how long they may take, and how to reach them. */
export interface EntraContext {
  /** The cloud's own addresses; tokens and links are made for these. */
  links: Links;
  /** Where requests really go: the same addresses, or those that the settings put in their place. */
  loginUrl: string;
  graphUrl: string;
  clock: Clock;
  log: Log;
  limits: { signIn: HttpLimits; graph: HttpLimits; discovery: HttpLimits };
  fetch: typeof fetch;
}

/** The address to which a request for `url` really goes; null when it does not stand under `prefix`. */
export function redirectPrefix(url: string, prefix: string, replacement: string): string | null {
  return url.startsWith(`${prefix}/`) ? `${replacement}${url.slice(prefix.length)}` : null;
}
