import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { languages } from '../../locales/language.ts';
import type { Case, NewCase } from '../../ports/store.ts';
import { diagnosisSchema } from './diagnosis-schema.ts';
import { reportSchema } from './report-schema.ts';
import type { CaseTable } from './schema.ts';

/** A stored case that this version cannot read; names it, so that the operator can forget it. */
export class UnreadableCase extends Error {
  readonly number: number;
  constructor(number: number, cause: unknown) {
    super(`Case ${number} is stored in a form that this version does not read`, { cause });
    this.name = 'UnreadableCase';
    this.number = number;
  }
}

const caseSchema: z.ZodType<Case> = z.object({
  id: z.string(),
  number: z.number(),
  spaceId: z.string(),
  spaceType: z.enum(['direct', 'group']),
  threadId: z.string(),
  cardMessageId: z.string().nullable(),
  askedBy: z.object({ id: z.string(), displayName: z.string(), orgId: z.string() }),
  tenantId: z.string().nullable(),
  language: z.enum(languages),
  report: reportSchema,
  latest: diagnosisSchema.nullable(),
  previous: diagnosisSchema.nullable(),
  brokenSince: z.string().nullable(),
  mendedAt: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

/** A row as a case. Throws `UnreadableCase`. */
export function toCase(row: Selectable<CaseTable>): Case {
  try {
    return caseSchema.parse({
      id: row.id,
      number: row.number,
      spaceId: row.space_id,
      spaceType: row.space_type,
      threadId: row.thread_id,
      cardMessageId: row.card_message_id,
      askedBy: JSON.parse(row.asked_by),
      tenantId: row.tenant_id,
      language: row.language,
      report: JSON.parse(row.report),
      latest: row.latest === null ? null : JSON.parse(row.latest),
      previous: row.previous === null ? null : JSON.parse(row.previous),
      brokenSince: row.broken_since,
      mendedAt: row.mended_at,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    });
  } catch (error) {
    throw new UnreadableCase(row.number, error);
  }
}

/** A case as a row; the database gives the number. */
export function toRow(given: NewCase): Insertable<CaseTable> {
  return {
    id: given.id,
    space_id: given.spaceId,
    space_type: given.spaceType,
    thread_id: given.threadId,
    card_message_id: given.cardMessageId,
    asked_by: JSON.stringify(given.askedBy),
    tenant_id: given.tenantId,
    tracking_id: given.report.trackingId?.text.toLowerCase() ?? null,
    language: given.language,
    report: JSON.stringify(given.report),
    latest: given.latest && JSON.stringify(given.latest),
    previous: given.previous && JSON.stringify(given.previous),
    broken_since: given.brokenSince,
    mended_at: given.mendedAt,
    created_at: given.createdAt,
    updated_at: given.updatedAt,
  };
}
