import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { DirectoryAnswer } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';
import { keptMilliseconds, keyOf } from '../entra/answer-cache.ts';
import type { ReportAnswers } from '../entra/report-answers.ts';
import { longestWaitMilliseconds } from '../entra/retry-plan.ts';
import { databaseNow } from './database-now.ts';
import { evidence } from './diagnosis-schema.ts';
import { orAlone } from './or-alone.ts';
import type { Database } from './schema.ts';

/** How long a claim holds, in milliseconds: asking with all its waits may take longer, and then another one asks too. */
const askingMilliseconds = 15_000;
const lookAgainMilliseconds = 100;
/** Characters: the log of a busy tenant may have megabytes, and those are asked for by each replica. */
const largest = 1_000_000;

const goodAnswer = z
  .object({ ok: z.literal(true), body: z.unknown(), evidence })
  .refine((answer) => !Number.isNaN(Date.parse(answer.evidence.at)));

/** What stands there: an answer; nothing, and it is ours to ask; somebody asks; `alone`: nobody knows. */
type Look = { kind: 'answer'; answer: DirectoryAnswer } | { kind: 'ours' | 'theirs' | 'alone' };

/**
 * The answers of all replicas on one PostgreSQL: a row for each question, of who asks and then of what was answered. Whoever finds none
 * asks; the others look again until the answer stands there. Without the database each asks for itself.
 */
export function sharedReportAnswers({ db, clock, log }: { db: Database; clock: Clock; log: Log }): ReportAnswers {
  const together = orAlone({ clock, log }, 'report answers are not shared while the database does not answer');
  const look = (claim: Claim) => {
    const found = lookOrClaim(db, claim);
    return together<Look>(
      () => found,
      async () => {
        void dropLate(db, claim, found);
        return { kind: 'alone' };
      },
    );
  };
  /** Tenants whose answers could not be forgotten, and until when those may stand there. */
  const unforgotten = new Map<string, number>();
  const now = () => clock.now().getTime();
  return {
    read: async (tenantId, request, ask) => {
      const claim = { key: hashOf(keyOf(tenantId, request)), tenantId, askedBy: randomUUID() };
      const end = now() + longestWaitMilliseconds;
      while (now() < end && now() >= (unforgotten.get(tenantId) ?? 0)) {
        const found = await look(claim);
        if (found.kind === 'answer') return found.answer;
        if (found.kind === 'alone') break;
        if (found.kind === 'ours') return askAndShare(ask, (answer) => together(() => share(db, claim, answer), nothing));
        await clock.wait(lookAgainMilliseconds);
      }
      return ask();
    },
    forget: (tenantId) =>
      together(
        async () => void (await db.deleteFrom('report_answers').where('tenant_id', '=', tenantId).execute()),
        async () => void unforgotten.set(tenantId, now() + keptMilliseconds + askingMilliseconds),
      ),
  };
}

const nothing = async () => {};

async function askAndShare(ask: () => Promise<DirectoryAnswer>, share: (answer: DirectoryAnswer) => Promise<void>) {
  const answer = await ask();
  await share(answer);
  return answer;
}

interface Claim {
  key: string;
  tenantId: string;
  /** Of this one question: an answer to one that was forgotten meanwhile is not shared. */
  askedBy: string;
}

/** A path may be longer than an entry of PostgreSQL's index. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** What lies further ahead than anything that is kept is of a clock that was set back. */
async function lookOrClaim(db: Database, { key, tenantId, askedBy }: Claim): Promise<Look> {
  const { rows } = await sql<{ ours: boolean; answer: string | null }>`
    with clock as materialized (select ${databaseNow} as now, ${databaseNow} + ${keptMilliseconds}::float8 as latest),
    claimed as (
      insert into report_answers (key, tenant_id, asked_by, until)
      select ${key}, ${tenantId}, ${askedBy}, now + ${askingMilliseconds}::float8 from clock
      on conflict (key) do update set answer = null, asked_by = excluded.asked_by, until = excluded.until
        where report_answers.until <= (select now from clock) or report_answers.until > (select latest from clock)
      returning key)
    select exists (select from claimed) as ours,
      (select answer from report_answers, clock where key = ${key} and until > now and until <= latest) as answer`.execute(db);
  const { ours = false, answer = null } = rows[0] ?? {};
  if (ours) return { kind: 'ours' };
  return answer === null ? { kind: 'theirs' } : readShared(answer);
}

/** Another version of this program may have written it. */
function readShared(text: string): Look {
  const { data } = goodAnswer.safeParse(JSON.parse(text));
  return data === undefined ? { kind: 'alone' } : { kind: 'answer', answer: data };
}

/** The database may carry a claim out when we have long asked alone: nobody stands behind it. */
async function dropLate(db: Database, claim: Claim, found: Promise<Look>): Promise<void> {
  const late = await found.catch(() => null);
  if (late?.kind === 'ours') await drop(db, claim).catch(nothing);
}

async function drop(db: Database, { key, askedBy }: Claim): Promise<void> {
  await db.deleteFrom('report_answers').where('key', '=', key).where('asked_by', '=', askedBy).execute();
}

/** Puts a good answer there for the others; after any other the next one asks. Answers that nobody wants any more go with it. */
async function share(db: Database, claim: Claim, answer: DirectoryAnswer): Promise<void> {
  const text = answer.ok ? JSON.stringify(answer) : null;
  if (text === null || text.length > largest) await drop(db, claim);
  else
    await sql`update report_answers set answer = ${text}, until = ${databaseNow} + ${keptMilliseconds}::float8
      where key = ${claim.key} and asked_by = ${claim.askedBy}`.execute(db);
  await sql`delete from report_answers where until < ${databaseNow} - ${askingMilliseconds}::float8`.execute(db);
}
