import assert from 'node:assert/strict';
import { isMentioned, stripMention } from '../../../src/edges/webex/strip-mention.ts';
import { adaId, botId } from './fake-webex.ts';

const me = { id: botId, displayName: 'Entra Doctor' };
const tag = (name: string, id = botId) => `<spark-mention data-object-type="person" data-object-id="${id}">${name}</spark-mention>`;
const strip = (text: string, html?: string) => stripMention({ text, html, mentionedPeople: [botId] }, me);

describe('stripMention', () => {
  const cases: [string, string, string | undefined, string][] = [
    ['takes the mention off the beginning', 'Entra Doctor status', `<p>${tag('Entra Doctor')} status</p>`, 'status'],
    ['takes off the name under which it was mentioned', 'Doc status', `<p>${tag('Doc')} status</p>`, 'status'],
    ['takes off the comma or colon after it', 'Entra Doctor: status', undefined, 'status'],
    ['goes by its name when there is no html', 'Entra Doctor\nCode: 701018', undefined, 'Code: 701018'],
    ['keeps line breaks', 'Entra Doctor a\n\n b', `${tag('Entra Doctor')} a`, 'a\n\n b'],
    ['takes a non-breaking space with it', 'Entra Doctor\u00a0help', undefined, 'help'],
    ['takes it off the end', 'TrackingID: ATLAS_1 Entra Doctor', `TrackingID: ATLAS_1 ${tag('Entra Doctor')}`, 'TrackingID: ATLAS_1'],
    ['takes it out of the middle', 'please Entra Doctor look', undefined, 'please  look'],
    ['understands names with entities', 'R&D <Doc> help', `${tag('R&amp;D &lt;Doc&gt;')} help`, 'help'],
    ['leaves a longer word alone', 'Entra Doctors help', undefined, 'Entra Doctors help'],
  ];
  for (const [what, text, html, expected] of cases) {
    it(what, () => assert.equal(strip(text, html), expected));
  }

  it('leaves the mention of somebody else', () => {
    const message = { text: 'Ada help', html: `${tag('Ada', adaId)} help`, mentionedPeople: [adaId] };
    assert.equal(stripMention(message, me), 'Ada help');
    assert.equal(isMentioned(message, me), false);
  });

  it('leaves its name where it was not mentioned', () => {
    assert.equal(stripMention({ text: 'Entra Doctor who?', mentionedPeople: [] }, me), 'Entra Doctor who?');
  });

  it('knows itself under an id of another region', () => {
    const elsewhere = Buffer.from(Buffer.from(botId, 'base64').toString().replace('/us/', '/eu-central-1_k/')).toString('base64');
    assert.equal(isMentioned({ mentionedPeople: [elsewhere] }, me), true);
  });

  it('reads hostile html in no time', () => {
    const html = '<spark-mention '.repeat(20_000);
    const started = process.cpuUsage().user;
    strip('x', html);
    assert.ok(process.cpuUsage(undefined).user - started < 2_000_000);
  });
});
