import { z } from 'zod';
import type { CheckResult, Diagnosis, Remedy, TimelineEntry, Verdict } from '../../diagnosis/diagnosis.ts';
import { en } from '../../locales/en.ts';
import type { Sentence, SentenceKey, Value } from '../../locales/sentence.ts';
import type { Evidence, UnknownReason } from '../../ports/directory.ts';

const text = z.string();
const textOrNull = z.string().nullable();

const sentence: z.ZodType<Sentence> = z.lazy(() => z.object({ key: sentenceKey, values: z.record(text, value).exactOptional() }));
/** A sentence that an older version stored and this one no longer has cannot be shown. */
const sentenceKey = z.custom<SentenceKey>((key) => typeof key === 'string' && Object.hasOwn(en, key), 'is no sentence of the catalogue');
const value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    text,
    z.number(),
    z.strictObject({ at: text }),
    z.strictObject({ day: text }),
    z.strictObject({ minutes: z.number() }),
    z.strictObject({ list: z.array(value) }),
    sentence,
  ]),
);

export const evidence: z.ZodType<Evidence> = z.object({ request: text, at: text, requestId: textOrNull, status: z.number().nullable() });

const reason: z.ZodType<UnknownReason> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('permission-missing'), permission: text }),
  z.object({ kind: z.literal('licence-missing'), licence: text }),
  z.object({ kind: z.literal('throttled'), retryAfterSeconds: z.number().nullable() }),
  z.object({ kind: z.literal('log-too-old') }),
  z.object({ kind: z.literal('bot-not-admitted'), code: textOrNull }),
  z.object({ kind: z.literal('not-connected') }),
  z.object({ kind: z.literal('network'), detail: z.enum(['timeout', 'network', 'not-json', 'too-large', 'server-error']) }),
  z.object({ kind: z.literal('our-bug'), reference: text }),
]);

const check: z.ZodType<CheckResult> = z.object({
  id: text,
  title: sentence,
  outcome: z.enum(['pass', 'fail', 'warning', 'not-applicable', 'unknown']),
  finding: sentence,
  reason: reason.nullable(),
  evidence: z.array(evidence),
  values: z.record(text, z.union([text, z.number(), z.boolean(), z.null()])),
});

const remedy: z.ZodType<Remedy> = z.object({
  id: text,
  title: sentence,
  role: sentence.nullable(),
  consequence: sentence.nullable(),
  steps: z.array(sentence),
  link: z.object({ title: sentence, url: text }).nullable(),
  command: textOrNull,
});

const cause = z.enum([
  'deleted-restorable',
  'deleted-for-good',
  'never-consented-or-long-deleted',
  'integration-missing',
  'disabled',
  'disabled-by-microsoft',
  'consent-revoked',
  'consent-partly-revoked',
  'graph-disabled',
  'second-app-deleted',
  'second-app-missing',
  'second-app-disabled',
  'second-app-not-owned',
  'look-alike',
  'provisioning-quarantined',
  'provisioning-stopped',
  'provisioning-absent',
  'provisioning-failing',
  'sign-in-failing',
  'wizard-not-set-up',
  'other-cloud',
  'tenant-not-found',
  'tenant-mismatch',
  'bot-not-admitted',
  'bot-disabled',
  'bot-credential-bad',
  'bot-blocked',
  'microsoft-incident',
  'webex-incident',
  'undetermined',
  'nothing-wrong-in-entra',
]);

const verdict: z.ZodType<Verdict> = z.object({
  cause,
  owner: z.enum(['tenant', 'operator', 'cisco', 'microsoft', 'nobody']),
  headline: sentence,
  confidence: z.enum(['high', 'medium', 'low']),
  because: sentence,
  facts: z.array(z.object({ label: sentence, value: sentence, personal: z.boolean() })),
  checks: z.array(text),
  remedies: z.array(remedy),
  verify: z.array(sentence),
  since: textOrNull,
});

const timelineEntry: z.ZodType<TimelineEntry> = z.object({ at: text, what: sentence, who: sentence.nullable(), personal: z.boolean() });

/** A stored diagnosis, held to what the program knows today. */
export const diagnosisSchema: z.ZodType<Diagnosis> = z.object({
  at: text,
  tenant: z.object({ id: text, name: textOrNull }).nullable(),
  verdicts: z.array(verdict),
  checks: z.array(check),
  timeline: z.array(timelineEntry),
  pasteSays: z.array(sentence),
});
