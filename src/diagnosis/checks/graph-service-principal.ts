import { say } from '../../locales/sentence.ts';
import { defineCheck, fail, pass } from '../check.ts';

/** Whether Microsoft Graph itself is enabled in the tenant: without it every application is refused (AADSTS500014). */
export const graphServicePrincipal = defineCheck({
  id: 'graph-service-principal',
  title: say('check.graphServicePrincipal'),
  needs: ['graphServicePrincipal'],
  run: ({ graphServicePrincipal: app }) => {
    const values = { id: app?.id ?? null, accountEnabled: app?.accountEnabled ?? null };
    if (app?.accountEnabled === false) return fail(say('check.graphServicePrincipal.fail'), values);
    return pass(say('check.graphServicePrincipal.pass'), values);
  },
});
