import { say, type Value } from '../../locales/sentence.ts';
import { type CaseView, eventLines, verdict, verifyIntegration } from '../case-view.ts';
import type { Verdict } from '../diagnosis.ts';
import { valueIfKnown } from '../fact.ts';
import { grantedPermissions, scopesOf, tenantWideScopes } from '../granted-permissions.ts';
import type { DelegatedGrant } from '../graph-schemas.ts';
import { standing } from '../history.ts';
import { consentAgain } from '../remedies.ts';

/** The integration is there, but lacks permissions. Cisco may change the list: a part that is missing is never certain to be the cause. */
export function consentRevoked(view: CaseView): Verdict | null {
  const assignments = valueIfKnown(view.states.appRoleAssignments);
  if (assignments === null) return null;
  const grants = valueIfKnown(view.states.delegatedGrants);
  const { granted, missing } = grantedPermissions(assignments, grants, valueIfKnown(view.states.graphServicePrincipal)?.id ?? null);
  const lacking: Value[] = [...(grants === null ? [] : lackingSignIn(grants)), ...missing];
  if (lacking.length === 0) return null;
  const event = standing(view.history, 'integration', ['permission-removed'], ['consented']);
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

/** User.Read must be granted for everybody; a grant for single people helps only them. */
function lackingSignIn(grants: DelegatedGrant[]): Value[] {
  if (tenantWideScopes(grants).has('User.Read')) return [];
  return [scopesOf(grants).has('User.Read') ? say('value.forEverybody', { permission: 'User.Read' }) : 'User.Read'];
}
