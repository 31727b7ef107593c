import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import type { CardJson } from '../../../src/ports/chat.ts';
import { Refused, Unreachable } from '../../../src/ports/errors.ts';
import { botOn, event, idle, mention, write } from './bot-on-fake.ts';
import {
  adaId,
  botId,
  directId,
  type FakeWebex,
  failing,
  groupId,
  orgUuid,
  sendJson,
  sendPage,
  startFakeWebex,
  webexId,
} from './fake-webex.ts';

const card: CardJson = { type: 'AdaptiveCard', version: '1.3', body: [] };
const answer = { spaceId: groupId, threadId: 'root-1', markdown: '**Deleted** yesterday', card };

describe('webex chat', () => {
  let fake: FakeWebex;
  let at: ReturnType<typeof botOn>;
  beforeEach(async () => {
    fake = await startFakeWebex();
    at = botOn(fake);
    await at.bot.start();
  });
  afterEach(() => fake.close());

  const posted = () => fake.all('messages').map(({ id: _, created: __, personId: ___, roomType: ____, ...rest }) => rest);

  it('sends a card with its words in the thread', async () => {
    const sent = await at.bot.chat.send(answer);
    assert.equal(fake.all('messages')[0]?.id, sent.messageId);
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    assert.deepEqual(posted(), [{ roomId: groupId, parentId: 'root-1', markdown: '**Deleted** yesterday', attachments }]);
  });

  it("sends the words alone when Webex refuses the card, and logs Webex's trackingid", async () => {
    fake.fault(failing('POST', /messages/, 1, (response) => sendJson(response, 400, { message: 'Unable to parse card.' })));
    await at.bot.chat.send(answer);
    assert.deepEqual(posted(), [{ roomId: groupId, parentId: 'root-1', markdown: '**Deleted** yesterday' }]);
    const warning = at.lines.find(({ level }) => level === 'warn');
    assert.deepEqual(warning?.fields, { status: 400, trackingId: 'ROUTER_TEST_1', spaceId: groupId });
  });

  it('answers beside the thread when its first message is gone', async () => {
    fake.fault((seen, response) => {
      const isInThread = seen.method === 'POST' && seen.body.includes('root-1');
      if (isInThread) sendJson(response, 404, { message: 'parent not found' });
      return isInThread;
    });
    await at.bot.chat.send({ ...answer, card: undefined });
    assert.deepEqual(posted(), [{ roomId: groupId, markdown: '**Deleted** yesterday' }]);
  });

  it('tries a busy Webex again, but sends nothing else when it stays busy', async () => {
    fake.fault(failing('POST', /messages/, 9, (response) => sendPage(response, 429, { 'retry-after': '1' })));
    await assert.rejects(at.bot.chat.send(answer), (error) => error instanceof Refused && error.status === 429);
    assert.deepEqual(at.waits, [1000, 1000]);
    assert.deepEqual(posted(), []);
  });

  it('cuts words that are too long between two characters', async () => {
    await at.bot.chat.send({ spaceId: groupId, markdown: '€'.repeat(4000) });
    const markdown = String(posted()[0]?.['markdown']);
    assert.ok(Buffer.byteLength(markdown) <= 7439);
    assert.match(markdown, /^€+…$/);
  });

  it('sends a file with its words', async () => {
    const file = { name: 'case-7.md', contentType: 'text/markdown', bytes: Buffer.from('# Case 7') };
    await at.bot.chat.send({ ...answer, card: undefined, file });
    const body = String(posted()[0]?.['multipart']);
    for (const part of [
      /name="roomId"\r\n\r\nY2lz/,
      /name="parentId"\r\n\r\nroot-1/,
      /filename="case-7.md"\r\nContent-Type: text\/markdown\r\n\r\n# Case 7/,
    ]) {
      assert.match(body, part);
    }
  });

  it('sends a card and a file as two messages of one thread', async () => {
    const { messageId } = await at.bot.chat.send({
      ...answer,
      file: { name: 'a.md', contentType: 'text/markdown', bytes: Buffer.from('#') },
    });
    assert.deepEqual([posted().length, fake.all('messages')[0]?.id], [2, messageId]);
  });

  it('changes a message in place', async () => {
    const { messageId } = await at.bot.chat.send({ spaceId: groupId, threadId: 'root-1', markdown: 'looking…' });
    assert.deepEqual(await at.bot.chat.replace(messageId, answer), { messageId });
    assert.equal(posted().length, 1);
    assert.equal(posted()[0]?.['markdown'], '**Deleted** yesterday');
    assert.doesNotMatch(fake.seen.find(({ method }) => method === 'PUT')?.body ?? '', /parentId/);
  });

  for (const status of [400, 404]) {
    it(`posts a new message in the thread when a change is refused with ${status}`, async () => {
      fake.fault(failing('PUT', /messages/, 1, (response) => sendJson(response, status, {})));
      const { messageId } = await at.bot.chat.replace('old-1', answer);
      assert.equal(fake.all('messages')[0]?.id, messageId);
      assert.equal(posted()[0]?.['parentId'], 'root-1');
    });
  }

  it('takes a message away, and minds none that is gone', async () => {
    const { messageId } = await at.bot.chat.send(answer);
    await at.bot.chat.remove(messageId);
    await at.bot.chat.remove(messageId);
    assert.deepEqual(posted(), []);
  });

  it('names the organisations of everybody but itself, and an unknown one where Webex hides it', async () => {
    const members: [string, object][] = [
      [botId, { personOrgId: webexId('ORGANIZATION', '99999999-0000-4000-8000-000000000009') }],
      [adaId, { personOrgId: webexId('ORGANIZATION', orgUuid) }],
      ['grace', { personOrgId: webexId('ORGANIZATION', orgUuid.toUpperCase()) }],
      ['hidden', {}],
    ];
    for (const [personId, more] of members) fake.put('memberships', { id: `m-${personId}`, roomId: groupId, personId, ...more });
    assert.deepEqual((await at.bot.chat.memberOrgIds(groupId)).sort(), [orgUuid, 'unknown']);
  });

  describe('when Webex does not confirm an answer', () => {
    const words = { spaceId: directId, threadId: 'm1', markdown: 'It was deleted.' };
    const taken = {
      ...{ id: 'taken-1', roomId: directId, roomType: 'direct', personId: botId, parentId: 'm1' },
      ...{ markdown: 'It was deleted.' },
    };
    const lose = () =>
      fake.fault((seen, response) => {
        if (seen.method !== 'POST') return false;
        fake.put('messages', { ...taken, created: '2026-11-24T10:00:01.000Z' });
        sendPage(response, 502);
        return true;
      });
    const posts = () => fake.calls().filter((call) => call === 'POST /messages').length;

    it('finds it in the direct space and does not send it twice', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      lose();
      assert.deepEqual(await at.bot.chat.send(words), { messageId: 'taken-1' });
      assert.equal(posts(), 1);
    });

    it('does not take an older answer of the same words for it', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      await at.bot.chat.send(words);
      fake.fault(failing('POST', /messages/, 1, (response) => sendPage(response, 504)));
      await assert.rejects(at.bot.chat.send(words), (error) => error instanceof Refused && error.status === 504);
      assert.equal(posts(), 2);
    });

    it('does not take what another replica sent an hour ago for it', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      fake.put('messages', { ...taken, created: '2026-11-24T09:00:00.000Z' });
      fake.fault(failing('POST', /messages/, 1, (response) => sendPage(response, 504)));
      await assert.rejects(at.bot.chat.send(words), Refused);
    });

    it('repeats nothing by itself where it cannot look', async () => {
      const { bot } = botOn(fake, idle, { timeoutMilliseconds: 1000 });
      await bot.start();
      fake.fault((seen) => seen.method === 'POST');
      await assert.rejects(bot.chat.send(answer), (error) => error instanceof Unreachable && error.kind === 'timeout');
      assert.equal(posts(), 1);
    });
  });

  describe('an answer that an earlier try sent', () => {
    const full: CardJson = { ...card, body: [{ type: 'TextBlock', id: 'title', text: 'Deleted' }] };
    const asked = { spaceId: directId, threadId: 'm1', markdown: 'It was deleted.', card: full, key: 'm1:0:0' };
    const another = async () => {
      const { bot, deliver } = botOn(fake);
      await bot.start();
      await deliver(write(fake, { id: 'm1', text: 'help' }));
      return bot.chat;
    };

    it('is found by another process in a direct space', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      const sent = await at.bot.chat.send(asked);
      assert.deepEqual(await (await another()).find(asked, ['m1:0:0']), [sent.messageId]);
    });

    it('is found after it was changed in place', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      const { messageId } = await at.bot.chat.send({ ...asked, key: 'm0:0:0' });
      await at.bot.chat.replace(messageId, asked);
      assert.deepEqual(await (await another()).find(asked, ['m1:0:0', 'm0:0:0']), [messageId, null]);
    });

    it('is not taken for that of another question or thread', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      await at.bot.chat.send(asked);
      const chat = await another();
      assert.deepEqual(await chat.find(asked, ['m1:0:1']), [null]);
      assert.deepEqual(await chat.find({ ...asked, threadId: 'm2' }, ['m1:0:0']), [null]);
    });

    it('is found in a group, where a bot may list nothing, by what Webex told this process of it', async () => {
      const { chat, ignores } = at.bot;
      await at.deliver(mention(fake, { id: 'm1', text: 'Entra Doctor help' }));
      const inGroup = { ...asked, spaceId: groupId };
      const { messageId } = await chat.send(inGroup);
      const before = fake.calls().length;
      assert.deepEqual(await chat.find(inGroup, ['m1:0:0']), [null]);
      assert.equal(fake.calls().length, before);
      const told = { id: messageId, roomId: groupId, roomType: 'group', personId: botId, parentId: 'm1' };
      assert.equal(ignores(event('messages', told)), true);
      assert.deepEqual(await chat.find(inGroup, ['m1:0:0']), [messageId]);
      assert.deepEqual(await chat.find({ ...inGroup, threadId: 'm2' }, ['m1:0:0']), [null]);
      fake.drop('messages', messageId);
      assert.deepEqual(await chat.find(inGroup, ['m1:0:0']), [null]);
    });

    it('makes the search fail when it cannot be looked for, so that nothing goes out unseen', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      fake.fault(failing('GET', /messages$/, 1, (response) => sendJson(response, 500, {})));
      await assert.rejects(at.bot.chat.find(asked, ['m1:0:0']), Refused);
    });

    it('bears its name where nobody sees it', async () => {
      await at.bot.chat.send(asked);
      assert.match(
        JSON.stringify(posted()[0]?.['attachments']),
        /"body":\[\{"type":"TextBlock","id":"title\.[\w-]{22}","text":"Deleted"\}\]/,
      );
    });

    it('is found, when its sending was not confirmed, by its name', async () => {
      await at.deliver(write(fake, { id: 'm1', text: 'help' }));
      fake.fault((seen, response) => {
        if (seen.method !== 'POST') return false;
        const { attachments } = JSON.parse(seen.body);
        fake.put('messages', { id: 'taken-2', roomId: directId, roomType: 'direct', personId: botId, parentId: 'm1', attachments });
        sendPage(response, 502);
        return true;
      });
      assert.deepEqual(await at.bot.chat.send(asked), { messageId: 'taken-2' });
    });
  });

  describe('reading a file', () => {
    const serve = (bytes: string, headers: Record<string, string>) =>
      fake.fault((seen, response) => {
        if (!seen.path.startsWith('/v1/contents/')) return false;
        response.writeHead(200, headers).end(bytes);
        return true;
      });

    it('gives name, type and bytes', async () => {
      serve('debug block', { 'content-type': 'text/plain', 'content-disposition': 'attachment; filename="../debug info.txt"' });
      const { name, contentType, stream } = await at.bot.chat.readFile(`${fake.url}/contents/1`, 100);
      assert.deepEqual([name, contentType, await text(stream)], ['debug info.txt', 'text/plain', 'debug block']);
    });

    it('reads a file by the public address through the configured one', async () => {
      serve('x', { 'content-type': 'text/plain' });
      const { stream } = await at.bot.chat.readFile('https://webexapis.com/v1/contents/1', 100);
      assert.equal(await text(stream), 'x');
    });

    for (const [how, headers] of [
      ['at once when its length is told', { 'content-length': '20' }],
      ['while it comes when not', { 'transfer-encoding': 'chunked' }],
    ] as const) {
      it(`refuses a longer file with 413 ${how}`, async () => {
        serve('x'.repeat(20), headers);
        const read = at.bot.chat.readFile(`${fake.url}/contents/1`, 10).then(({ stream }) => text(stream));
        await assert.rejects(read, (error) => error instanceof Refused && error.status === 413);
      });
    }

    for (const url of [
      'https://evil.example/v1/contents/1',
      'https://webexapis.com.evil.example/v1/contents/1',
      'http://127.0.0.1:1/v1/contents/1',
    ]) {
      it(`asks no other host: ${url}`, async () => {
        await assert.rejects(at.bot.chat.readFile(url, 10), (error) => error instanceof Refused && error.status === 400);
      });
    }
  });
});
