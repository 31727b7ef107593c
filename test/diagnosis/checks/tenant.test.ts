import assert from 'node:assert/strict';
import { tenant } from '../../../src/diagnosis/checks/tenant.ts';
import { evidence, factsOf, lacks, now, read, report, resultOf, tenantId } from '../facts-of.ts';

describe('tenant', () => {
  it('names the tenant', () => {
    const facts = factsOf();
    assert.equal(read(tenant, facts), 'pass: The tenant is Contoso.');
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId, displayName: 'Contoso' });
  });

  it('does without the name', () => {
    const facts = factsOf({}, { organization: lacks('Organization.Read.All') });
    assert.equal(read(tenant, facts), 'pass: The tenant 9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11 exists in this cloud.');
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId });
  });

  it('fails when Microsoft knows no such tenant', () => {
    const facts = factsOf({ discovery: { found: false, code: '90002', evidence } });
    assert.equal(read(tenant, facts), 'fail: Microsoft knows no tenant 9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11 in this cloud.');
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId, code: '90002' });
  });

  it('fails when the sign-in service points to another cloud', () => {
    const facts = factsOf({ discovery: { found: false, code: '90038', evidence } });
    assert.equal(read(tenant, facts), 'fail: The tenant 9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11 lives in another Microsoft cloud.');
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId, code: '90038' });
  });

  it('fails when its Graph host is another cloud’s', () => {
    const facts = factsOf({
      discovery: { found: true, tenantId, cloudInstance: 'microsoftonline.us', graphHost: 'graph.microsoft.us', evidence },
    });
    assert.equal(read(tenant, facts), 'fail: The tenant 9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11 lives in another Microsoft cloud.');
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId, cloud: 'microsoftonline.us' });
  });

  it('passes in the bot’s own national cloud', () => {
    assert.equal(
      read(
        tenant,
        factsOf({
          discovery: { found: true, tenantId, cloudInstance: 'microsoftonline.us', graphHost: 'graph.microsoft.us', evidence },
          moment: { now, tenantId, graphUrl: 'https://graph.microsoft.us' },
        }),
      ),
      'pass: The tenant is Contoso.',
    );
  });

  it('fails when the paste is about another tenant', () => {
    const facts = factsOf({ paste: report({ entraTenantId: '11111111-2222-4333-8444-555555555555' }) });
    assert.equal(
      read(tenant, facts),
      'fail: The paste is about the tenant 11111111-2222-4333-8444-555555555555, but the tenant 9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11 was looked at.',
    );
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId, pasted: '11111111-2222-4333-8444-555555555555' });
  });

  it('takes the paste’s tenant in any letter case', () => {
    assert.equal(read(tenant, factsOf({ paste: report({ entraTenantId: tenantId.toUpperCase() }) })), 'pass: The tenant is Contoso.');
  });

  it('takes no other refusal for another cloud', () => {
    const facts = factsOf({ discovery: { found: false, code: '900144', evidence } });
    assert.equal(read(tenant, facts), 'unknown: Not checked: the service had an error of its own.');
    assert.deepEqual(resultOf(tenant, facts).values, { tenantId, code: '900144' });
    assert.match(read(tenant, factsOf({ discovery: { found: false, code: null, evidence } })), /^fail: Microsoft knows no tenant/);
  });
});
