import { say } from '../../locales/sentence.ts';
import { defineCheck, pass, warning } from '../check.ts';
import { scopesOf, tenantWideScopes } from '../granted-permissions.ts';

/** Whether the one delegated permission, to sign in and read the own profile, is granted for everybody. */
export const delegatedPermissions = defineCheck({
  id: 'delegated-permissions',
  title: say('check.delegatedPermissions'),
  needs: ['delegatedGrants'],
  run: ({ delegatedGrants }) => {
    const values = { scopes: [...tenantWideScopes(delegatedGrants)].join(' ') };
    if (tenantWideScopes(delegatedGrants).has('User.Read')) return pass(say('check.delegatedPermissions.pass'), values);
    if (scopesOf(delegatedGrants).has('User.Read')) return warning(say('check.delegatedPermissions.perUser'), values);
    return warning(say('check.delegatedPermissions.none'), values);
  },
});
