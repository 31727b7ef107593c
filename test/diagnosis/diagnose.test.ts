import assert from 'node:assert/strict';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { isMended } from '../../src/diagnosis/diagnosis.ts';
import { english, evidence, integrationClientId, integrationObjectId, links, now, report, silent, tenantId } from './facts-of.ts';
import { allWell, clock, fakeDirectory, integration, refused } from './fake-directory.ts';

const removal = {
  id: 'Directory_1',
  activityDisplayName: 'Remove service principal',
  activityDateTime: '2026-11-20T09:12:44.7147707Z',
  result: 'success',
  initiatedBy: {
    user: { id: 'u', displayName: null, userPrincipalName: 'admin@contoso.onmicrosoft.com', ipAddress: '203.0.113.7' },
    app: null,
  },
  targetResources: [
    {
      id: integrationObjectId,
      displayName: 'Cisco Webex Identity Integration',
      modifiedProperties: [{ displayName: 'TargetId.ServicePrincipalNames', oldValue: null, newValue: `"${integrationClientId}"` }],
    },
  ],
};
const inBin = [
  { id: integrationObjectId, appId: integrationClientId, displayName: integration.displayName, deletedDateTime: '2026-11-20T09:12:44Z' },
];
const deleted = { integrationApp: { value: [] }, deletedIntegrationApps: { value: inBin }, audit: { value: [removal] } };

type Fake = ReturnType<typeof fakeDirectory>;
const run = ({ directory }: Fake, changes: Partial<Parameters<typeof diagnose>[0]> = {}) =>
  diagnose({ report: report(), tenantId, directory, serviceStatus: allWell, clock, links, log: silent, ...changes });

describe('diagnose', () => {
  it('finds who deleted the integration, from what Graph answers', async () => {
    const found = await run(fakeDirectory(deleted));
    assert.equal(found.at, now);
    assert.deepEqual(found.tenant, { id: tenantId, name: 'Contoso' });
    assert.equal(found.verdicts[0]?.cause, 'deleted-restorable');
    assert.equal(found.verdicts[0]?.confidence, 'high');
    assert.equal(isMended(found), false);
    assert.deepEqual(
      found.timeline.map(({ at, what }) => `${at} ${english(what)}`),
      [
        '2026-11-21T22:44:59.000Z Control Hub showed the error',
        '2026-11-20T09:12:44.7147707Z Cisco Webex Identity Integration was deleted',
      ],
    );
    assert.equal(found.pasteSays.length, 7);
  });

  it('keeps with every finding what it was read from', async () => {
    const found = await run(fakeDirectory(deleted));
    const check = found.checks.find(({ id }) => id === 'integration-app');
    assert.equal(check?.evidence.length, 1);
    assert.equal(check?.evidence[0]?.requestId, 'r-integrationApp');
    assert.match(check?.evidence[0]?.request ?? '', /^GET \/v1\.0\/servicePrincipals\?\$filter=/);
  });

  it('ends the list with what follows from all of it', async () => {
    const well = await run(fakeDirectory());
    assert.equal(well.verdicts[0]?.cause, 'nothing-wrong-in-entra');
    assert.equal(isMended(well), true);
    const last = well.checks.at(-1);
    assert.equal(
      last && `${last.id} ${last.outcome}: ${english(last.title)}. ${english(last.finding)}`,
      'nothing-found pass: The Entra side as a whole. Nothing wrong was found on the Entra side.',
    );
    const broken = (await run(fakeDirectory(deleted))).checks.at(-1);
    assert.equal(
      broken && `${broken.outcome}: ${english(broken.finding)}`,
      'not-applicable: Something was found, or not everything could be looked at.',
    );
    assert.equal(well.checks.length, 30);
  });

  it('does without a paste, and without the tenant’s name', async () => {
    const found = await run(fakeDirectory({ organization: refused({ kind: 'network', detail: 'timeout' }) }), { report: null });
    assert.deepEqual(found.tenant, { id: tenantId, name: null });
    assert.deepEqual(found.pasteSays, []);
    const paste = found.checks.find(({ id }) => id === 'paste');
    assert.equal(paste?.outcome, 'not-applicable');
    assert.equal(found.verdicts[0]?.cause, 'nothing-wrong-in-entra');
  });

  it('says of Webex what its status page says', async () => {
    const serviceStatus = {
      webexIncidents: async () => ({
        ok: true as const,
        incidents: [{ name: 'Slow', impact: 'minor', status: 'open', components: ['Control Hub'] }],
        evidence,
      }),
    };
    assert.equal((await run(fakeDirectory(), { serviceStatus })).verdicts[0]?.cause, 'webex-incident');
  });
});
