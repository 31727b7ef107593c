import { type DestinationStream, pino } from 'pino';
import type { Log } from './ports/log.ts';

/**
 * Makes the operator's log: one JSON object a line on standard output. Secrets named as such are cut out by path, and
 * anything of the shape of a token is cut out of every text, because path redaction does not see into sentences.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['token', 'secret', 'authorization', '*.token', '*.secret', '*.authorization'], censor: '[secret]' },
    serializers: { err: (error: unknown) => scrubError(error) },
    hooks: { streamWrite: scrub },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** JSON web tokens, bearer headers, client secrets in form bodies, and credentials inside a database address. */
const secretShapes: [RegExp, string][] = [
  [/\beyJ[\w-]{10,2000}\.[\w-]{10,4000}\.?[\w-]{0,2000}/g, '[token]'],
  [/\bBearer\s+[\w.~+/=-]{8,4000}/gi, 'Bearer [token]'],
  [/\b(client_secret|client_assertion|access_token)=[^&\s"]{1,4000}/gi, '$1=[secret]'],
  [/\b(postgres(?:ql)?:\/\/[^:/@\s"]{1,200}):[^@\s"]{1,500}@/gi, '$1:[secret]@'],
];

/** Takes everything of a token's shape out of a line. */
export function scrub(line: string): string {
  return secretShapes.reduce((text, [shape, instead]) => text.replace(shape, instead), line);
}

function scrubError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  const extra = Object.fromEntries(Object.entries(error).filter(([, value]) => ['string', 'number'].includes(typeof value)));
  const cause = error.cause === undefined ? {} : { cause: scrubError(error.cause) };
  return { ...extra, name, message, stack, ...cause };
}
