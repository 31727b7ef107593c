import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, pass, warning } from '../check.ts';
import { valueIfKnown } from '../fact.ts';
import { grantedPermissions } from '../granted-permissions.ts';

/** Whether the integration holds what it asked for at consent. */
export const appRoles = defineCheck({
  id: 'app-roles',
  title: say('check.appRoles'),
  needs: ['appRoleAssignments'],
  uses: ['delegatedGrants', 'graphServicePrincipal'],
  run: ({ appRoleAssignments }, { delegatedGrants, graphServicePrincipal }) => {
    const graphId = valueIfKnown(graphServicePrincipal)?.id ?? null;
    const { granted, missing, unproven } = grantedPermissions(appRoleAssignments, valueIfKnown(delegatedGrants), graphId);
    const values = { granted: granted.join(' '), missing: missing.join(' '), unproven: unproven.join(' ') };
    if (granted.length === 0) return fail(say('check.appRoles.none'), values);
    if (missing.length > 0) return warning(say('check.appRoles.missing', { permissions: { list: missing } }), values);
    if (unproven.length > 0) return warning(say('check.appRoles.unproven', { permissions: { list: unproven } }), values);
    return pass(say('check.appRoles.pass', { count: granted.length }), values);
  },
});
