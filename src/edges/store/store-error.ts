import { Unreachable } from '../../ports/errors.ts';

/** Node's network errors, and what pg says itself when a connection broke. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
const brokenConnection = /connection terminated|connection ended|timeout exceeded when trying to connect|not queryable|query read timeout/i;
/**
 * Classes 08 (connection), 53 (resources: disk full, too many connections), 57 (shut down, cancelled), 58 (system), the two
 * time-outs that end a connection in a transaction, and a standby that takes no writes (25006): PostgreSQL, appendix A.
 */
const serverClass = /^((08|53|57|58)...|25006|25P0[34])$/;
/** SQLITE_BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN (https://www.sqlite.org/rescode.html); the low byte is the primary code. */
const sqliteCodes = new Set([5, 6, 8, 10, 13, 14]);

/** Whether the database, not our statement, is why it failed. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isOutOfReach);
  if ('errcode' in error && typeof error.errcode === 'number') return sqliteCodes.has(error.errcode & 0xff);
  if ('code' in error && typeof error.code === 'string' && (networkCodes.has(error.code) || serverClass.test(error.code))) return true;
  return brokenConnection.test(error.message);
}

/** Makes `Unreachable` (service `store`) of a database that is away, full or locked; leaves everything else as it is. */
export function asStoreError(error: unknown): unknown {
  if (error instanceof Unreachable || !isOutOfReach(error)) return error;
  const said = error instanceof Error ? error.message : String(error);
  const kind = /time(d )?-?out|canceling statement/i.test(said) ? 'timeout' : 'network';
  return new Unreachable({ service: 'store', kind, message: `The database is out of reach: ${said}` }, { cause: error });
}

/** The same function, failing with `asStoreError`. */
export function guarded<Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>): (...given: Given) => Promise<Result> {
  return async (...given) => {
    try {
      return await call(...given);
    } catch (error) {
      throw asStoreError(error);
    }
  };
}
