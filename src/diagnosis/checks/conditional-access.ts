import { say } from '../../locales/sentence.ts';
import { integrationAppId } from '../applications.ts';
import { defineCheck, pass, warning } from '../check.ts';
import type { AccessPolicy } from '../graph-schemas.ts';

/**
 * Which Conditional Access policies apply when an administrator signs in to consent. They cannot be the cause for
 * Cisco's application: policies for workload identities leave out applications of other tenants.
 */
export const conditionalAccess = defineCheck({
  id: 'conditional-access',
  title: say('check.conditionalAccess'),
  needs: ['accessPolicies'],
  run: ({ accessPolicies }) => {
    const active = accessPolicies.filter(({ state }) => state === 'enabled');
    const naming = active.filter((policy) => includes(policy, integrationAppId));
    const [named] = naming;
    const values = { policies: naming.map(({ displayName, id }) => displayName ?? id).join(', ') };
    if (named !== undefined) return warning(say('check.conditionalAccess.warning', { name: named.displayName ?? named.id }), values);
    const count = active.filter((policy) => includes(policy, 'All')).length;
    return count === 0 ? pass(say('check.conditionalAccess.none')) : pass(say('check.conditionalAccess.pass', { count }), { count });
  },
});

function includes({ conditions: { applications } }: AccessPolicy, app: string): boolean {
  const isExcluded = applications?.excludeApplications?.includes(integrationAppId) ?? false;
  return !isExcluded && (applications?.includeApplications?.includes(app) ?? false);
}
