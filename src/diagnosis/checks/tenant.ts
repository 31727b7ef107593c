import { say } from '../../locales/sentence.ts';
import { whereabouts } from '../admission-fault.ts';
import { defineCheck, fail, pass, unknown } from '../check.ts';
import { isOtherCloud } from '../clouds.ts';
import { valueIfKnown } from '../fact.ts';

/** Whether the tenant exists in this cloud, and is the one that the paste is about. */
export const tenant = defineCheck({
  id: 'tenant',
  title: say('check.tenant'),
  needs: ['discovery', 'moment'],
  uses: ['organization', 'paste'],
  run: ({ discovery, moment }, { organization, paste }) => {
    const values = { tenantId: moment.tenantId };
    if (!discovery.found) {
      const where = whereabouts(discovery.code);
      if (where === null) return unknown({ kind: 'network', detail: 'server-error' }, { ...values, code: discovery.code });
      const said = { id: moment.tenantId };
      return fail(where === 'tenantNotFound' ? say('check.tenant.notFound', said) : say('check.tenant.otherCloud', said), {
        ...values,
        code: discovery.code,
      });
    }
    if (isOtherCloud(discovery.graphHost, moment.graphUrl)) {
      return fail(say('check.tenant.otherCloud', { id: moment.tenantId }), { ...values, cloud: discovery.cloudInstance });
    }
    const pasted = valueIfKnown(paste)?.entraTenantId ?? null;
    if (pasted !== null && pasted.toLowerCase() !== moment.tenantId.toLowerCase()) {
      return fail(say('check.tenant.mismatch', { pasted, id: moment.tenantId }), { ...values, pasted });
    }
    const name = valueIfKnown(organization)?.displayName ?? null;
    if (name === null) return pass(say('check.tenant.pass', { id: moment.tenantId }), values);
    return pass(say('check.tenant.passNamed', { name }), { ...values, displayName: name });
  },
});
