import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { DirectoryAnswer } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';
import { keptMilliseconds, keyOf } from '../entra/answer-cache.ts';
import type { ReportAnswers } from '../entra/report-answers.ts';
import { longestWaitMilliseconds } from '../entra/retry-plan.ts';
import { evidence } from './diagnosis-schema.ts';
import { orAlone } from './or-alone.ts';
import type { Database } from './schema.ts';

/** How long the others wait for one that asks and may have died; longer than asking takes with its waits, in milliseconds. */
const askingMilliseconds = 15_000;
const lookAgainMilliseconds = 100;
/** Characters: the log of a busy tenant may have megabytes, and those are asked for by each replica. */
const largest = 1_000_000;

const goodAnswer = z.object({ ok: z.literal(true), body: z.unknown(), evidence });

type Look = { kind: 'answer'; answer: DirectoryAnswer } | { kind: 'ask' } | { kind: 'wait' };

/**
 * The answers of all replicas on one PostgreSQL: a row for each question, of who asks and then of what was answered. Whoever finds none
 * asks; the others look again until the answer stands there. Without the database each asks for itself.
 */
export function sharedReportAnswers({ db, clock, log }: { db: Database; clock: Clock; log: Log }): ReportAnswers {
  const together = orAlone({ clock, log }, 'report answers are not shared while the database does not answer');
  const look = (claim: Claim) =>
    together<Look>(
      () => lookOrClaim(db, claim),
      async () => ({ kind: 'ask' }),
    );
  /** Tenants whose answers could not be forgotten, and until when those may stand there. */
  const unforgotten = new Map<string, number>();
  return {
    read: async (tenantId, request, ask) => {
      if (clock.now().getTime() < (unforgotten.get(tenantId) ?? 0)) return ask();
      const claim = { key: keyOf(tenantId, request), tenantId, askedBy: randomUUID() };
      for (let waited = 0; waited < longestWaitMilliseconds; waited += lookAgainMilliseconds) {
        const found = await look(claim);
        if (found.kind === 'answer') return found.answer;
        if (found.kind === 'ask') {
          const answer = await ask();
          await together(
            () => share(db, claim, answer),
            async () => {},
          );
          return answer;
        }
        await clock.wait(lookAgainMilliseconds);
      }
      return ask();
    },
    forget: (tenantId) =>
      together(
        async () => {
          await db.deleteFrom('report_answers').where('tenant_id', '=', tenantId).execute();
          unforgotten.delete(tenantId);
        },
        async () => void unforgotten.set(tenantId, clock.now().getTime() + keptMilliseconds + askingMilliseconds),
      ),
  };
}

interface Claim {
  key: string;
  tenantId: string;
  /** Of this one question: an answer to one that was forgotten meanwhile is not shared. */
  askedBy: string;
}

/** The database's clock counts: those of the replicas may differ. */
const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::float8`;

async function lookOrClaim(db: Database, { key, tenantId, askedBy }: Claim): Promise<Look> {
  const { rows } = await sql<{ ours: boolean; answer: string | null }>`
    with clock as materialized (select ${now} as now),
    claimed as (
      insert into report_answers (key, tenant_id, asked_by, until)
      select ${key}, ${tenantId}, ${askedBy}, now + ${askingMilliseconds}::float8 from clock
      on conflict (key) do update set answer = null, asked_by = excluded.asked_by, until = excluded.until
        where report_answers.until <= (select now from clock)
      returning key)
    select exists (select from claimed) as ours,
      (select answer from report_answers, clock where key = ${key} and until > now) as answer`.execute(db);
  const { ours = false, answer = null } = rows[0] ?? {};
  if (ours) return { kind: 'ask' };
  return answer === null ? { kind: 'wait' } : { kind: 'answer', answer: goodAnswer.parse(JSON.parse(answer)) };
}

/** Puts a good answer there for the others; after any other the next one asks. Answers that nobody wants any more go with it. */
async function share(db: Database, { key, askedBy }: Claim, answer: DirectoryAnswer): Promise<void> {
  const text = answer.ok ? JSON.stringify(answer) : null;
  const ours = sql`key = ${key} and asked_by = ${askedBy}`;
  if (text === null || text.length > largest) await sql`delete from report_answers where ${ours}`.execute(db);
  else await sql`update report_answers set answer = ${text}, until = ${now} + ${keptMilliseconds}::float8 where ${ours}`.execute(db);
  await sql`delete from report_answers where until < ${now} - ${askingMilliseconds}::float8`.execute(db);
}
