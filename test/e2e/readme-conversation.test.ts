import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { SandboxMessage } from '../../src/sandbox/wait-for-message.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, press, pressTitled } from '../support/talk.ts';

/** What somebody says or does, and the lines of the bot's answer that the README shows. */
interface Exchange {
  who: 'ada' | 'sam' | 'eve';
  said: string;
  isInGroup: boolean;
  answer: string[];
}

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const exchanges = readConversation(/\n## A conversation\n(.*?)\n## /s.exec(readme)?.[1] ?? '');

describe('the conversation of the README', () => {
  let house: House;
  let card: SandboxMessage;

  before(async () => {
    house = await openHouse({}, {}, { now: () => new Date('2026-11-20T10:40:00Z') });
  });
  after(() => house?.close());

  it('is there', () => assert.ok(exchanges.length >= 12, `${exchanges.length} exchanges`));

  for (const exchange of exchanges) {
    const { who, said, answer } = exchange;
    it(`goes as it is told: ${who}: ${said.slice(0, 50)}`, async () => {
      const before = house.sandbox.messages(spaceOf(house, exchange)).length;
      house.sandbox.advance(60_000);
      const answered = await act(house, card, exchange);
      if (answer.length === 0 || answered === null) return assert.deepEqual(answer, [], 'the README shows an answer to what is none');
      card = answered;
      assertShown(answer, card.markdown);
      const files = /^\[files (.*)\]$/.exec(answer.at(-1) ?? '')?.[1]?.split(', ') ?? [];
      await house.sandbox.waitForMessage(spaceOf(house, exchange), () => filesSince(house, exchange, before).length >= files.length);
      assert.deepEqual(filesSince(house, exchange, before), files);
    });
  }
});

/** The fenced blocks: a name and what they say, the bot's answer below; further lines of an answer stand in. */
function readConversation(section: string): Exchange[] {
  const found: Exchange[] = [];
  for (const [, block = ''] of section.matchAll(/```text\n(.*?)```/gs)) {
    for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
      const [, who = '', said = ''] = /^(\S+)?\s+(.*)$/.exec(line) ?? [];
      const name = who.toLowerCase();
      if (name === 'ada' || name === 'sam' || name === 'eve')
        found.push({ who: name, said: said.replace('@Doctor ', ''), isInGroup: block.includes('@Doctor'), answer: [] });
      else found.at(-1)?.answer.push(said);
    }
  }
  return found;
}

function spaceOf({ sandbox }: House, { who, isInGroup }: Exchange) {
  return sandbox.spaces[isInGroup || who === 'sam' ? 'support' : who];
}

/** Does what stands in brackets, or says the words; null when nobody answers to it. */
async function act(house: House, card: SandboxMessage, { who, said, isInGroup }: Exchange): Promise<SandboxMessage | null> {
  const { sandbox } = house;
  const where = { person: who, space: isInGroup || who === 'sam' ? 'support' : who } as const;
  const [, verb, object = ''] = /^\[(pastes|opens|presses) (.*)\]$/.exec(said) ?? [];
  if (verb === 'presses') {
    const inputs = pressTitled(card, object);
    return press(house, card, String(inputs['action']), where, inputs);
  }
  if (verb === 'pastes') return ask(house, sandbox.samples().find(({ title }) => title === object)?.text ?? '', where);
  if (verb === undefined) return ask(house, said, where);
  const link = /"url":"([^"]*adminconsent[^"]*)"/.exec(JSON.stringify(card.card))?.[1] ?? '';
  const accepted = await fetch(link, { method: 'POST', body: new URLSearchParams({ decision: 'accept' }) });
  assert.match(await accepted.text(), /AADSTS500113/, 'the error page after Accept is normal');
  return null;
}

/** Each line shown is a line of the answer, in the same order; "…" stands for what is left out. */
function assertShown(shown: string[], markdown: string): void {
  const lines = markdown.split('\n').map((line) =>
    line
      .replace(/\s/g, ' ')
      .replace(/\\([^\w\s])/g, '$1')
      .replace(/^(\*\*|[->] )|\*\*$/g, ''),
  );
  let from = 0;
  let isCut = false;
  for (const line of shown.filter((each) => !each.startsWith('[files '))) {
    const wanted = line.replace(/ ?…$/, '');
    const rest = lines.slice(from);
    const at = line === '…' ? 0 : rest.findIndex((each) => (line === wanted ? each === wanted : each.startsWith(wanted)));
    assert.ok(at >= 0, `"${line}" is not what the bot says next:\n${rest.join('\n')}`);
    assert.ok(
      isCut || rest.slice(0, at).every((each) => each === ''),
      `something is left out before "${line}":\n${rest.slice(0, at).join('\n')}`,
    );
    isCut = line === '…';
    if (line !== '…') from += at + 1;
  }
  assert.ok(
    isCut || lines.slice(from).every((each) => each === '') || shown.at(-1)?.endsWith(' …'),
    `more follows:\n${lines.slice(from).join('\n')}`,
  );
}

function filesSince({ sandbox, ...house }: House, exchange: Exchange, before: number): string[] {
  return sandbox
    .messages(spaceOf({ sandbox, ...house }, exchange))
    .slice(before)
    .flatMap(({ files }) => files.map(({ name }) => name));
}
