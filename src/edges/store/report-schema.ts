import { z } from 'zod';
import type { Report } from '../../intake/report.ts';

const textOrNull = z.string().nullable();

/** A stored report, held to what the program knows today. */
export const reportSchema: z.ZodType<Report> = z.object({
  fault: z.enum([
    'integration-unauthorized',
    'domains-unauthorized',
    'wizard-not-set-up',
    'other-integration-fault',
    'other-control-hub-fault',
    'sign-in-error',
    'toast',
    'tracking-id',
  ]),
  trackingId: z.object({ text: z.string(), prefix: z.string(), uuid: z.string(), counter: textOrNull }).nullable(),
  httpStatus: z.number().nullable(),
  statusText: textOrNull,
  code: textOrNull,
  description: textOrNull,
  endpoint: z
    .object({ kind: z.enum(['WebexApplications/status', 'Domains', 'other-integration', 'other']), host: z.string(), path: z.string() })
    .nullable(),
  viewOrgId: textOrNull,
  userOrgId: textOrNull,
  userId: textOrNull,
  clock: textOrNull,
  clientRequestId: textOrNull,
  entraTenantId: textOrNull,
  build: textOrNull,
  customerType: textOrNull,
  signInError: textOrNull,
  missing: z.array(z.enum(['trackingId', 'httpStatus', 'code', 'endpoint', 'clock', 'viewOrgId', 'clientRequestId'])),
});
