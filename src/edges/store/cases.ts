import type { Log } from '../../ports/log.ts';
import type { Case, CaseQuery, Store } from '../../ports/store.ts';
import { toCase, toRow, UnreadableCase } from './case-row.ts';
import type { Database } from './schema.ts';

/** Counting stops here, so that it costs the same however many there are. */
const mostCounted = 1000;

type Filter = Omit<CaseQuery, 'limit' | 'offset'>;

/** The part of the store that keeps cases. */
export function caseRepository(
  db: Database,
  log: Log,
): Pick<Store, 'addCase' | 'saveCase' | 'findCase' | 'findCaseByNumber' | 'listCases' | 'countCases' | 'forgetCase'> {
  return {
    async addCase(newCase) {
      const row = await db.insertInto('cases').values(toRow(newCase)).returningAll().executeTakeFirstOrThrow();
      return toCase(row);
    },
    async saveCase(changed) {
      await db.updateTable('cases').set(toRow(changed)).where('id', '=', changed.id).execute();
    },
    async findCase(id) {
      const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toCase(row);
    },
    async findCaseByNumber(number) {
      if (!Number.isSafeInteger(number)) return null;
      const row = await db.selectFrom('cases').selectAll().where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : toCase(row);
    },
    async listCases(query) {
      const { limit, offset = 0, ...filter } = query;
      const rows = await filtered(db, filter).selectAll().orderBy('number', 'desc').limit(limit).offset(offset).execute();
      return rows.flatMap((row) => readable(row, log));
    },
    async countCases(filter) {
      const some = filtered(db, filter).select('number').limit(mostCounted).as('some');
      const { count } = await db
        .selectFrom(some)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
    async forgetCase(number) {
      const { numDeletedRows } = await db.deleteFrom('cases').where('number', '=', number).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}

function filtered(db: Database, { spaceId, tenantId, trackingId }: Filter) {
  return db
    .selectFrom('cases')
    .$if(spaceId !== undefined, (query) => query.where('space_id', '=', spaceId ?? ''))
    .$if(tenantId !== undefined, (query) => query.where('tenant_id', '=', tenantId ?? ''))
    .$if(trackingId !== undefined, (query) => query.where('tracking_id', '=', trackingId?.toLowerCase() ?? ''));
}

/** One case that cannot be read does not hide the others. */
function readable(row: Parameters<typeof toCase>[0], log: Log): Case[] {
  try {
    return [toCase(row)];
  } catch (error) {
    if (!(error instanceof UnreadableCase)) throw error;
    log.error({ err: error, case: error.number }, 'a stored case cannot be read');
    return [];
  }
}
