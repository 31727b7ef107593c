import assert from 'node:assert/strict';
import { createWebexClient } from 'webex';
import { Secret } from '../../../src/config.ts';
import { createWebhookCare } from '../../../src/edges/webex/webhook-care.ts';
import { Refused } from '../../../src/ports/errors.ts';
import { captureLog } from '../../support/capture-log.ts';
import { type FakeWebex, failing, sendJson, startFakeWebex } from './fake-webex.ts';

const targetUrl = 'https://bot.contoso.example/webhook';

describe('webhook care', () => {
  let fake: FakeWebex;
  beforeEach(async () => {
    fake = await startFakeWebex();
  });
  afterEach(() => fake.close());

  const careOn = () => {
    const client = createWebexClient({ token: 't', baseUrl: fake.url, wait: async () => {} });
    return createWebhookCare({ client, targetUrl, secret: new Secret('webhook-secret-1'), log: captureLog().log });
  };
  const put = (id: string, more: object = {}) =>
    fake.put('webhooks', {
      ...{
        id,
        name: 'webex-entra-doctor',
        targetUrl,
        resource: 'messages',
        event: 'created',
        status: 'active',
        secret: 'webhook-secret-1',
      },
      ...more,
    });
  const find = (id: string) => fake.all('webhooks').find((webhook) => webhook.id === id);

  it('touches nothing of others', async () => {
    put('other-1', { name: 'another bot part', targetUrl: 'https://elsewhere.example/hook' });
    put('other-2', {
      name: 'another bot part',
      targetUrl: 'https://elsewhere.example/hook',
      resource: 'all',
      event: 'all',
      status: 'inactive',
    });
    const before = [find('other-1'), find('other-2')];
    await careOn().reconcile();
    await careOn().care();
    assert.deepEqual([find('other-1'), find('other-2')], before);
    assert.equal(fake.all('webhooks').length, 5);
  });

  it('moves a webhook of ours from an old address', async () => {
    put('ours', { targetUrl: 'https://old.contoso.example/webhook' });
    await careOn().reconcile();
    assert.equal(find('ours')?.['targetUrl'], targetUrl);
    assert.equal(fake.all('webhooks').length, 3);
  });

  it('takes over a webhook of another name at our own address, where Webex refuses a second one', async () => {
    put('framework', { name: 'Ym90LmNvbnRvc28=' });
    await careOn().reconcile();
    assert.equal(find('framework')?.['name'], 'webex-entra-doctor');
    assert.equal(fake.all('webhooks').length, 3);
  });

  for (const secret of ['an old secret', undefined]) {
    it(`sets the secret at start when ${secret === undefined ? 'Webex does not show it' : 'it was changed'}`, async () => {
      put('ours', { secret });
      await careOn().reconcile();
      assert.equal(find('ours')?.['secret'], 'webhook-secret-1');
    });
  }

  it('switches on what Webex switched off, makes what is missing, and tells how it stood before', async () => {
    const care = careOn();
    await care.reconcile();
    const [first, second] = fake.all('webhooks');
    assert.ok(first && second);
    fake.put('webhooks', { ...first, status: 'inactive' });
    fake.drop('webhooks', second.id);
    const stood = { ok: false, missing: [`${second['resource']}:created`], inactive: [`${first['resource']}:created`] };
    assert.deepEqual(await care.state(), stood);
    assert.deepEqual(await care.care(), { ...stood, unmended: null });
    assert.deepEqual(await care.state(), { ok: true, missing: [], inactive: [] });
    assert.equal(find(first.id)?.['status'], 'active');
  });

  it('takes any state but active for switched off', async () => {
    const care = careOn();
    await care.reconcile();
    const messages = fake.all('webhooks').find(({ resource }) => resource === 'messages');
    assert.ok(messages);
    fake.put('webhooks', { ...messages, status: 'disabled' });
    assert.deepEqual(await care.state(), { ok: false, missing: [], inactive: ['messages:created'] });
  });

  it('makes anew what has our name and our address and brings a part alone', async () => {
    put('filtered', { filter: 'roomType=direct' });
    assert.deepEqual((await careOn().state()).missing, ['messages:created', 'memberships:created', 'attachmentActions:created']);
    await careOn().care();
    assert.equal((await careOn().state()).ok, true);
    assert.equal(find('filtered'), undefined);
  });

  it('tells how they stood also when they cannot be mended', async () => {
    const care = careOn();
    await care.reconcile();
    const [first] = fake.all('webhooks');
    assert.ok(first);
    fake.put('webhooks', { ...first, status: 'inactive' });
    fake.fault(failing('PUT', /webhooks/, 1, (response) => sendJson(response, 400, {})));
    const { ok, inactive, unmended } = await care.care();
    assert.deepEqual([ok, inactive], [false, [`${first['resource']}:created`]]);
    assert.ok(unmended instanceof Refused);
  });

  it('keeps the one with the smallest id of several, whoever looks', async () => {
    for (const id of ['c', 'a', 'b']) put(id);
    await Promise.all([careOn().reconcile(), careOn().reconcile()]);
    const messages = fake.all('webhooks').filter(({ resource }) => resource === 'messages');
    assert.deepEqual(
      messages.map(({ id }) => id),
      ['a'],
    );
  });

  it('is content with a 409 when another replica has made the webhook meanwhile', async () => {
    fake.fault((seen, response) => {
      if (seen.method !== 'POST') return false;
      put('theirs');
      return failing('POST', /messages|webhooks/, seen.body.includes('"messages"') ? 1 : 0, (to) => sendJson(to, 409, {}))(seen, response);
    });
    await careOn().reconcile();
    assert.equal((await careOn().state()).ok, true);
    assert.ok(find('theirs'));
  });

  it('makes again what vanished between looking and renewing', async () => {
    put('ours', { status: 'inactive' });
    fake.fault(failing('PUT', /webhooks\/ours/, 1, (response) => sendJson(response, 404, {})));
    fake.fault((seen) => {
      if (seen.method === 'PUT') fake.drop('webhooks', 'ours');
      return false;
    });
    await careOn().care();
    assert.equal((await careOn().state()).ok, true);
  });
});
