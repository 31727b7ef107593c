import assert from 'node:assert/strict';
import { diagnosisCard } from '../../src/card/diagnosis-card.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { nodesOf, textOf } from '../support/card-faults.ts';
import { plain, sampleCase, sampleDiagnosis, sampleTimeline, sampleVerdict } from '../support/sample-case.ts';

const english = createTranslator('en');
const view = { theCase: sampleCase(), diagnosis: sampleDiagnosis(), changes: [], reveal: true };

describe('diagnosisCard', () => {
  it('begins with sign, word and sentence of the verdict', () => {
    const { card, markdown } = diagnosisCard(view, english);
    assert.match(textOf(card), /^✖ Broken\nThe enterprise application Cisco Webex Identity Integration was deleted\./);
    assert.match(markdown, /^\*\*Broken: The enterprise application Cisco Webex Identity Integration was deleted\.\*\*/);
  });

  it('tells tenant, since, who, from where and until when, in card and text', () => {
    const { card, markdown } = diagnosisCard(view, english);
    for (const text of ['Contoso', 'Nov 20, 2026, 09:14 AM UTC', 'adele.vance@contoso.example', '203.0.113.17', '20 December 2026']) {
      assert.ok(textOf(card).includes(text), `${text} on the card`);
      assert.ok(markdown.includes(text), `${text} in the text`);
    }
  });

  it('offers the consent page first, then what works on the case', () => {
    const buttons = [...nodesOf(diagnosisCard(view, english).card)].filter(
      ({ type }) => type === 'Action.OpenUrl' || type === 'Action.Submit',
    );
    assert.deepEqual(
      buttons.map(({ title, url, data }) => [title, url ?? data]),
      [
        [
          'Open consent page',
          'https://login.microsoftonline.com/9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f/adminconsent?client_id=90db942a-c1eb-4e8d-82e4-eebf64a7e2ae',
        ],
        ['Re-check', { v: 1, action: 'recheck', case: 'k3JtQvZp0mXw8uYb' }],
        ['All checks', { v: 1, action: 'checks', case: 'k3JtQvZp0mXw8uYb' }],
        ['Evidence', { v: 1, action: 'evidence', case: 'k3JtQvZp0mXw8uYb' }],
        ['Report', { v: 1, action: 'report', case: 'k3JtQvZp0mXw8uYb' }],
      ],
    );
  });

  it('names steps with their role, the other way, what the paste tells, the links and the case', () => {
    for (const text of [textOf(diagnosisCard(view, english).card), diagnosisCard(view, english).markdown]) {
      assert.match(text, /Needs: Global Administrator or Privileged Role Administrator/);
      assert.match(text, /The page ends on an error\. That is expected; close it\./);
      assert.match(text, /Another way: Restore it from the recycle bin/);
      assert.match(text, /Command: Restore-MgDirectoryDeletedItem -DirectoryObjectId 5a1c7c1e-93a4-4a55-9a0f-2b7d6b7f0c11/);
      assert.match(text, /HTTP 401: the request carried no valid credential/);
      assert.match(text, /\(https:\/\/help\.webex\.com\/heauzeb\)/);
      assert.match(text, /220476-clear-azure-ad-integration-error-reques\.html/);
      assert.match(text, /Case 12, TrackingID ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136/);
      assert.match(text, /Confidence: high\. It is in the recycle bin/);
    }
  });

  it('says first what a re-check found different', () => {
    const { card } = diagnosisCard({ ...view, changes: [plain('Integration app: missing → present')] }, english);
    const text = textOf(card);
    assert.ok(text.indexOf('Integration app: missing → present') < text.indexOf('Contoso'));
    assert.doesNotMatch(textOf(diagnosisCard(view, english).card), /What changed/);
  });

  it('shows eight entries of the history, the newest first, and counts the rest', () => {
    const text = textOf(diagnosisCard({ ...view, diagnosis: sampleDiagnosis({ timeline: sampleTimeline(11) }) }, english).card);
    assert.equal(text.match(/Changed, \d+ before|: Deleted/g)?.length, 8);
    assert.ok(text.indexOf(': Deleted') < text.indexOf('Changed, 1 before'));
    assert.match(text, /3 earlier entries are in the report/);
  });

  it('gives every further finding one line', () => {
    const further = sampleVerdict({ cause: 'webex-incident', headline: plain('Webex has an incident.') });
    const { card, markdown } = diagnosisCard({ ...view, diagnosis: sampleDiagnosis({ verdicts: [sampleVerdict(), further] }) }, english);
    assert.match(textOf(card), /⚠ Outage: Webex has an incident\./);
    assert.match(markdown, /Outage: Webex has an incident\./);
  });

  it('never says that something is broken when the bot was not let in', () => {
    const verdict = sampleVerdict({
      cause: 'bot-not-admitted',
      owner: 'operator',
      headline: plain('This bot may not sign in to the tenant.'),
    });
    const { card, markdown } = diagnosisCard({ ...view, diagnosis: sampleDiagnosis({ verdicts: [verdict] }) }, english);
    assert.doesNotMatch(textOf(card) + markdown, /Broken/);
    assert.match(textOf(card), /^⚠ I cannot look/);
  });

  it('leaves the link out when it is none that a card may open', () => {
    const [remedy] = sampleVerdict().remedies;
    assert.ok(remedy);
    for (const url of [
      'javascript:alert(1)',
      'http://evil.example/',
      'data:text/html,x',
      'https://login.microsoftonline.com@evil.example/',
      'no address',
    ]) {
      const verdict = sampleVerdict({ remedies: [{ ...remedy, link: { title: plain('Open'), url } }] });
      const { card, markdown } = diagnosisCard({ ...view, diagnosis: sampleDiagnosis({ verdicts: [verdict] }) }, english);
      assert.ok(
        [...nodesOf(card)].every(({ type }) => type !== 'Action.OpenUrl'),
        url,
      );
      assert.ok(!markdown.includes(url), url);
    }
  });

  it('says that an answer is late only when it is', () => {
    assert.match(textOf(diagnosisCard({ ...view, isLate: true }, english).card), /This answer comes late/);
    assert.doesNotMatch(textOf(diagnosisCard(view, english).card), /This answer comes late/);
  });
  it('keeps the lines of a command apart', () => {
    const [remedy] = sampleVerdict().remedies;
    assert.ok(remedy);
    const verdict = sampleVerdict({ remedies: [{ ...remedy, command: 'Connect-MgGraph\nRestore-MgDirectoryDeletedItem' }] });
    const { card, markdown } = diagnosisCard({ ...view, diagnosis: sampleDiagnosis({ verdicts: [verdict] }) }, english);
    assert.match(textOf(card), /^Connect-MgGraph\nRestore-MgDirectoryDeletedItem$/m);
    assert.match(markdown, /^- Command: Connect-MgGraph\n- Command: Restore-MgDirectoryDeletedItem$/m);
  });
});
