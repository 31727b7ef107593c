import { visibleAudit } from '../tenant/change-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';
import * as entities from './entities.ts';
import { GraphRefusal } from './graph-answer.ts';
import { answerCollection } from './odata-query.ts';
import type { Operation } from './operation.ts';

/** The logs; each has its own way to say that a permission or a licence is missing. */
export const reportOperations: Operation[] = [
  {
    method: 'GET',
    version: 'v1.0',
    path: /^\/auditLogs\/directoryAudits$/i,
    permissions: ['AuditLog.Read.All'],
    report: true,
    answer: ({ tenant, clock, address }, request) =>
      answerCollection(visibleAudit(tenant, clock.now()), entities.directoryAudit, request, pageOf(tenant, address)),
  },
  {
    method: 'GET',
    version: 'v1.0',
    path: /^\/auditLogs\/provisioning$/i,
    permissions: ['AuditLog.Read.All', 'ProvisioningLog.Read.All'],
    report: true,
    answer: ({ tenant, address }, request) =>
      answerCollection(tenant.provisioning, entities.provisioning, request, pageOf(tenant, address)),
  },
  {
    method: 'GET',
    version: 'beta',
    path: /^\/auditLogs\/signIns$/i,
    permissions: ['AuditLog.Read.All'],
    report: true,
    answer: ({ tenant, clock, address }, request) => {
      if (!tenant.premium)
        throw new GraphRefusal(
          403,
          'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
          "Neither tenant is B2C or tenant doesn't have premium license",
        );
      // Without the filter on signInEventTypes Graph lists people's interactive sign-ins only; here there are none.
      const asked = request.query.get('$filter')?.includes('signInEventTypes') ?? false;
      const seen = tenant.signIns.filter((row) => String(row['createdDateTime']) <= clock.at(0));
      return answerCollection(asked ? seen : [], entities.signIn, request, pageOf(tenant, address));
    },
  },
];

function pageOf({ logPageSize }: Tenant, address: string) {
  return { size: logPageSize, most: logPageSize, address };
}
