import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createSandbox, type Sandbox } from '../../src/sandbox/create-sandbox.ts';
import { ask, askWebex, receiver } from './ask.ts';

const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.3', body: [] } };

describe('the sandbox as Webex', () => {
  let sandbox: Sandbox;
  beforeEach(async () => {
    sandbox = await createSandbox();
  });
  afterEach(() => sandbox.close());

  it('asks for the bot token and names the exchange', async () => {
    const refused = await ask(`${sandbox.env['WEBEX_API_URL']}/people/me`, { headers: { authorization: 'Bearer somebody' } });
    assert.equal(refused.status, 401);
    assert.equal(refused.body.trackingId, refused.headers.get('trackingid'));
    const me = await askWebex(sandbox, 'GET', '/people/me');
    assert.deepEqual([me.body.type, me.body.id], ['bot', sandbox.people.bot.id]);
    assert.match(Buffer.from(me.body.orgId, 'base64').toString(), /^ciscospark:\/\/us\/ORGANIZATION\/[0-9a-f-]{36}$/);
  });

  it('looks several people up at once and says who is not there', async () => {
    const { ada, eve } = sandbox.people;
    const { body } = await askWebex(sandbox, 'GET', `/people?id=${ada.id},nobody,${eve.id}`);
    assert.deepEqual(body.items.map((person: { displayName: string }) => person.displayName).sort(), ['Ada Admin', 'Eve Stranger']);
    assert.deepEqual(body.notFoundIds, ['nobody']);
    assert.notEqual(body.items[0].orgId, body.items[1].orgId);
  });

  it('shows the bot everything in a direct space, in a group only what mentions it', async () => {
    const { ada, sam } = sandbox.people;
    const direct = sandbox.say({ space: sandbox.spaces.ada, person: ada, text: 'line one\nline two' });
    const aside = sandbox.say({ space: sandbox.spaces.support, person: sam, text: 'between us', mention: false });
    const meant = sandbox.say({ space: sandbox.spaces.support, person: sam, text: 'help' });
    assert.equal((await askWebex(sandbox, 'GET', `/messages/${direct}`)).body.text, 'line one\nline two');
    assert.equal((await askWebex(sandbox, 'GET', `/messages/${aside}`)).status, 404);
    const { body } = await askWebex(sandbox, 'GET', `/messages/${meant}`);
    assert.equal(body.text, 'Entra Doctor help');
    assert.deepEqual(body.mentionedPeople, [sandbox.people.bot.id]);
    assert.match(body.html, /<spark-mention/);
    const roomId = sandbox.spaces.support.id;
    assert.equal((await askWebex(sandbox, 'GET', `/messages?roomId=${roomId}`)).status, 403);
    const listed = await askWebex(sandbox, 'GET', `/messages?roomId=${roomId}&mentionedPeople=me`);
    assert.deepEqual(
      listed.body.items.map((message: { id: string }) => message.id),
      [meant],
    );
  });

  it('takes a typed name in front of a message of a group for a mention', async () => {
    const { sam } = sandbox.people;
    for (const text of ['@Doctor history all', '@Entra Doctor, history all']) {
      const typed = sandbox.say({ space: sandbox.spaces.support, person: sam, text, mention: false });
      const { body } = await askWebex(sandbox, 'GET', `/messages/${typed}`);
      assert.deepEqual([body.text, body.mentionedPeople], ['Entra Doctor history all', [sandbox.people.bot.id]]);
    }
  });

  it('takes one card with fallback text, and refuses what Webex refuses', async () => {
    const roomId = sandbox.spaces.ada.id;
    const post = (body: object) => askWebex(sandbox, 'POST', '/messages', { roomId, ...body });
    assert.equal((await post({ markdown: 'hello', attachments: [card] })).status, 200);
    assert.equal((await post({ markdown: 'hello', attachments: [card, card] })).status, 400);
    assert.equal((await post({ attachments: [card] })).status, 400);
    assert.equal((await post({ markdown: 'x', attachments: [{ ...card, content: { ...card.content, version: '1.5' } }] })).status, 400);
    assert.equal((await post({ markdown: 'é'.repeat(3720) })).status, 400);
    assert.equal((await post({})).status, 400);
    assert.equal((await askWebex(sandbox, 'POST', '/messages', { roomId: 'nowhere', text: 'x' })).status, 404);
  });

  it('keeps threads one level deep', async () => {
    const { ada } = sandbox.people;
    const root = sandbox.say({ space: sandbox.spaces.ada, person: ada, text: 'root' });
    const roomId = sandbox.spaces.ada.id;
    const reply = await askWebex(sandbox, 'POST', '/messages', { roomId, parentId: root, text: 'reply' });
    assert.equal(reply.body.parentId, root);
    assert.equal((await askWebex(sandbox, 'POST', '/messages', { roomId, parentId: reply.body.id, text: 'deeper' })).status, 400);
    const elsewhere = { roomId: sandbox.spaces.support.id, parentId: root, text: 'elsewhere' };
    assert.equal((await askWebex(sandbox, 'POST', '/messages', elsewhere)).status, 400);
  });

  it('lets the bot edit its message ten times, its cards where allowed, and nobody else', async () => {
    const roomId = sandbox.spaces.ada.id;
    const mine = (await askWebex(sandbox, 'POST', '/messages', { roomId, markdown: 'one', attachments: [card] })).body.id;
    const put = (id: string, body: object = { attachments: [card] }) =>
      askWebex(sandbox, 'PUT', `/messages/${id}`, { roomId, markdown: 'two', ...body });
    sandbox.setCardsEditable(false);
    assert.equal((await put(mine)).status, 400);
    sandbox.setCardsEditable(true);
    assert.equal((await put(mine)).body.markdown, 'two');
    for (let edit = 2; edit <= 10; edit += 1) assert.equal((await put(mine)).status, 200);
    assert.equal((await put(mine)).status, 400);
    const theirs = sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: 'mine' });
    assert.equal((await put(theirs, {})).status, 403);
    assert.equal((await askWebex(sandbox, 'DELETE', `/messages/${theirs}`)).status, 403);
    assert.equal((await askWebex(sandbox, 'DELETE', `/messages/${mine}`)).status, 204);
    assert.equal((await askWebex(sandbox, 'DELETE', `/messages/${mine}`)).status, 404);
  });

  it('carries files both ways, byte for byte', async () => {
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255]);
    const form = new FormData();
    form.set('roomId', sandbox.spaces.ada.id);
    form.set('markdown', 'the report');
    form.set('files', new File([bytes], 'report.html', { type: 'text/html' }));
    const headers = { authorization: `Bearer ${sandbox.env['WEBEX_BOT_TOKEN']}` };
    const posted = await ask(`${sandbox.env['WEBEX_API_URL']}/messages`, { method: 'POST', headers, body: form });
    assert.equal(posted.status, 200);
    const download = await fetch(posted.body.files[0], { headers });
    assert.deepEqual(Buffer.from(await download.arrayBuffer()), bytes);
    assert.match(download.headers.get('content-disposition') ?? '', /filename="report.html"/);
    const sent = sandbox.sendFile({
      space: sandbox.spaces.ada,
      person: sandbox.people.ada,
      name: 'a.har',
      contentType: 'application/json',
      bytes,
    });
    const { body } = await askWebex(sandbox, 'GET', `/messages/${sent}`);
    assert.equal((await fetch(body.files[0])).status, 401);
    assert.deepEqual(Buffer.from(await (await fetch(body.files[0], { headers })).arrayBuffer()), bytes);
  });

  it('delivers signed events to every webhook that wants them', async () => {
    const target = await receiver();
    const hook = (resource: string, more: object = {}) =>
      askWebex(sandbox, 'POST', '/webhooks', {
        name: `of ${resource}`,
        targetUrl: target.url,
        resource,
        event: 'created',
        secret: 'a secret',
        ...more,
      });
    for (const resource of ['messages', 'memberships', 'attachmentActions']) assert.equal((await hook(resource)).status, 200);
    assert.equal((await hook('messages')).status, 409);
    sandbox.say({ space: sandbox.spaces.support, person: sandbox.people.sam, text: 'not for the bot', mention: false });
    const id = sandbox.say({ space: sandbox.spaces.support, person: sandbox.people.sam, text: 'help' });
    await sandbox.idle();
    assert.equal(target.received.length, 1);
    const [{ body, headers } = { body: '', headers: {} as Record<string, unknown> }] = target.received;
    const hmac = (algorithm: string) => createHmac(algorithm, 'a secret').update(body).digest('hex');
    assert.equal(headers['x-spark-signature'], hmac('sha1'));
    assert.equal(headers['x-webex-signature'], `SHA-256=${hmac('sha256')}, SHA-512=${hmac('sha512')}`);
    const event = JSON.parse(body);
    assert.deepEqual([event.name, event.resource, event.event, event.data.id], ['of messages', 'messages', 'created', id]);
    assert.equal(body.includes('help'), false);

    const { bot, ada } = sandbox.people;
    const mine = await askWebex(sandbox, 'POST', '/messages', { roomId: sandbox.spaces.ada.id, markdown: 'a card', attachments: [card] });
    const action = sandbox.press({ messageId: mine.body.id, person: ada, inputs: { verb: 'recheck' } });
    sandbox.addBotTo({ title: 'New', type: 'group', people: [ada] });
    await sandbox.idle();
    const events = target.received.map((one) => JSON.parse(one.body)).map(({ resource, actorId }) => [resource, actorId]);
    // Webex announces the bot's own messages too.
    assert.deepEqual(
      events.slice(1).sort(),
      [
        ['attachmentActions', ada.id],
        ['memberships', ada.id],
        ['messages', bot.id],
      ].sort(),
    );
    assert.deepEqual((await askWebex(sandbox, 'GET', `/attachment/actions/${action}`)).body.inputs, { verb: 'recheck' });
    await target.close();
  });

  it('switches a webhook off after a hundred failures in five minutes, until it is put back', async () => {
    const target = await receiver(500);
    const hook = await askWebex(sandbox, 'POST', '/webhooks', { name: 'm', targetUrl: target.url, resource: 'messages', event: 'created' });
    const say = () => sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: 'x' });
    for (let count = 0; count < 99; count += 1) say();
    await sandbox.idle();
    const status = async () => (await askWebex(sandbox, 'GET', `/webhooks/${hook.body.id}`)).body.status;
    assert.equal(await status(), 'active');
    say();
    await sandbox.idle();
    assert.equal(await status(), 'inactive');
    say();
    await sandbox.idle();
    assert.equal(target.received.length, 100);
    sandbox.advance(6 * 60_000);
    await askWebex(sandbox, 'PUT', `/webhooks/${hook.body.id}`, { name: 'm', targetUrl: target.url, status: 'active' });
    say();
    await sandbox.idle();
    assert.equal(await status(), 'active');
    assert.equal((await askWebex(sandbox, 'DELETE', `/webhooks/${hook.body.id}`)).status, 204);
    await target.close();
  });

  it('throttles with an HTML page and Retry-After when a test wants it', async () => {
    sandbox.fail({
      service: 'webex',
      method: 'POST',
      path: /\/messages$/,
      times: 1,
      answer: { status: 429, headers: { 'Retry-After': '7' } },
    });
    const post = () => askWebex(sandbox, 'POST', '/messages', { roomId: sandbox.spaces.ada.id, text: 'x' });
    const first = await post();
    assert.deepEqual([first.status, first.headers.get('retry-after'), first.body], [429, '7', null]);
    assert.equal((await post()).status, 200);
  });
});
