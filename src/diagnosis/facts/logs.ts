import { say } from '../../locales/sentence.ts';
import { integrationAppId } from '../applications.ts';
import { auditLog } from '../audit-log.ts';
import { graphFact } from '../fact.ts';
import { provisioningFailures as failuresSchema, signIns as signInsSchema } from '../graph-schemas.ts';
import { mostFailuresRead } from '../provisioning.ts';
import { secondAppOf } from '../second-app.ts';
import { daysBefore, graphPath, literal } from './graph-path.ts';

const signInLicence = 'Microsoft Entra ID P1';
const logDays = 30;

/** Exact names from Microsoft's list of audit activities; the ones in use that can take the integration's rights away or give them. */
const activities = [
  'Remove service principal',
  'Hard delete service principal',
  'Restore service principal',
  'Update service principal',
  'Consent to application',
  'Remove app role assignment from service principal',
  'Remove delegated permission grant',
];

/**
 * What happened to applications. Asked by activity and sorted out here: so it needs no object id, costs no further
 * round trip, and finds an application that is gone for good.
 */
export const audit = graphFact({
  permissions: ['AuditLog.Read.All'],
  after: ['moment'],
  partIsEnough: true,
  schema: auditLog,
  request: ({ moment }) => {
    const names = activities.map((name) => `activityDisplayName eq ${literal(name)}`).join(' or ');
    const filter = `activityDateTime ge ${daysBefore(moment.now, logDays)} and (${names})`;
    return report('v1.0', graphPath('/auditLogs/directoryAudits', { filter, orderby: 'activityDateTime desc', top: 999 }), 1);
  },
});

/** The integration's own sign-ins; only beta knows those of applications. */
export const integrationSignIns = graphFact({
  permissions: ['AuditLog.Read.All'],
  licence: signInLicence,
  after: ['moment'],
  partIsEnough: true,
  schema: signInsSchema,
  request: ({ moment }) => signIns(`appId eq '${integrationAppId}' and createdDateTime ge ${daysBefore(moment.now, 7)}`),
});

/** The sign-in behind the very request that was pasted, should Cisco have used the same id for it. */
export const pastedSignIns = graphFact({
  permissions: ['AuditLog.Read.All'],
  licence: signInLicence,
  after: ['paste', 'moment'],
  partIsEnough: true,
  schema: signInsSchema,
  request: ({ paste, moment }) => {
    if (paste.clientRequestId === null) return say('notApplicable.noClientRequestId');
    return signIns(`correlationId eq ${literal(paste.clientRequestId)} and createdDateTime ge ${daysBefore(moment.now, logDays)}`);
  },
});

/** Accounts that provisioning could not bring over. The log knows `gt`, not `ge`. */
export const provisioningFailures = graphFact({
  permissions: ['AuditLog.Read.All', 'ProvisioningLog.Read.All'],
  licence: signInLicence,
  after: ['webexApps', 'moment'],
  uses: ['createdApps'],
  partIsEnough: true,
  schema: failuresSchema,
  request: ({ webexApps, moment }, { createdApps }) => {
    const app = secondAppOf(webexApps, createdApps);
    if (app === null) return say('notApplicable.secondAppMissing');
    const since = `activityDateTime gt ${daysBefore(moment.now, 7)}`;
    const filter = `${since} and servicePrincipal/id eq '${app.id}' and provisioningStatusInfo/status eq 'failure'`;
    return report('v1.0', graphPath('/auditLogs/provisioning', { filter, top: mostFailuresRead }), 0);
  },
});

function signIns(filter: string) {
  const ofApplications = "signInEventTypes/any(t: t eq 'servicePrincipal')";
  return report('beta', graphPath('/auditLogs/signIns', { filter: `${ofApplications} and ${filter}`, top: 50 }), 0);
}

function report(version: 'v1.0' | 'beta', path: string, morePages: number) {
  return { version, group: 'report', path, morePages } as const;
}
