import { say } from '../../locales/sentence.ts';
import { type CaseView, eventLines, verdict, verifyIntegration } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { grantedPermissions, tenantWideScopes } from '../granted-permissions.ts';
import { latest } from '../history.ts';
import { consentAgain } from '../remedies.ts';

/** The integration is there, but lacks permissions. Cisco may change the list: a part that is missing is never certain to be the cause. */
export function consentRevoked(view: CaseView): Verdict | null {
  const assignments = valueIfKnown(view.states.appRoleAssignments);
  if (assignments === null) return null;
  const grants = valueIfKnown(view.states.delegatedGrants);
  const { granted, missing } = grantedPermissions(assignments, grants, valueIfKnown(view.states.graphServicePrincipal)?.id ?? null);
  const lacking = [...(grants !== null && !tenantWideScopes(grants).has('User.Read') ? ['User.Read'] : []), ...missing];
  if (lacking.length === 0) return null;
  const event = latest(view.history, 'integration', 'permission-removed');
  const whole = granted.length === 0;
  return verdict({
    cause: whole ? 'consent-revoked' : 'consent-partly-revoked',
    owner: 'tenant',
    headline: whole ? say('verdict.consentRevoked') : say('verdict.consentPartlyRevoked', { permissions: { list: lacking } }),
    confidence: whole ? 'high' : event === null ? 'low' : 'medium',
    because: say(whole ? 'verdict.consentRevoked.because' : 'verdict.consentPartlyRevoked.because'),
    facts: event === null ? [] : eventLines(event, 'label.revoked'),
    checks: ['app-roles', 'delegated-permissions', 'revocation-author'],
    remedies: [consentAgain(view)],
    verify: verifyIntegration,
    since: event?.at ?? null,
  });
}
