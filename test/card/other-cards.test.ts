import assert from 'node:assert/strict';
import { checksCard } from '../../src/card/checks-card.ts';
import { languageCard } from '../../src/card/language-card.ts';
import { mendedCard } from '../../src/card/mended-card.ts';
import { permissionsCard } from '../../src/card/permissions-card.ts';
import { statusCard } from '../../src/card/status-card.ts';
import { say } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { nodesOf, textOf } from '../support/card-faults.ts';
import { hardMaterial } from '../support/hard-material.ts';
import { mendedCase, mendedDiagnosis } from '../support/mended-case.ts';
import { sampleCase, sampleCheck, sampleDiagnosis } from '../support/sample-case.ts';

const english = createTranslator('en');

describe('mendedCard', () => {
  it('says that it is mended, how long it was broken and what to verify', () => {
    const view = { theCase: mendedCase(), diagnosis: mendedDiagnosis(), changes: [], reveal: true };
    const { card, markdown } = mendedCard(view, english);
    assert.match(textOf(card), /^✔ Mended\n/);
    for (const text of [textOf(card), markdown]) {
      assert.match(text, /3 days, 1 hour/);
      assert.match(text, /Directory Synchronization\. "Allow Azure AD sync"/);
      assert.match(text, /Enterprise applications lists both/);
    }
    const buttons = [...nodesOf(card)].filter(({ type }) => type === 'Action.Submit').map(({ title }) => title);
    assert.deepEqual(buttons, ['Re-check', 'All checks', 'Report']);
  });

  it('does not hide that not everything could be looked at', () => {
    const { verdicts, ...rest } = mendedDiagnosis();
    const partly = { ...rest, verdicts: verdicts.map((verdict) => ({ ...verdict, headline: say('verdict.nothingFound') })) };
    const { card, markdown } = mendedCard({ theCase: mendedCase(), diagnosis: partly, changes: [], reveal: true }, english);
    for (const text of [textOf(card), markdown]) assert.match(text, /Mended.*not everything could be looked at/s);
    const whole = mendedCard({ theCase: mendedCase(), diagnosis: mendedDiagnosis(), changes: [], reveal: true }, english);
    assert.doesNotMatch(textOf(whole.card), /Nothing/);
  });
});

describe('checksCard', () => {
  it('shows every check with outcome and finding, what is wrong first', () => {
    const { card, markdown } = checksCard({ theCase: sampleCase(), diagnosis: sampleDiagnosis() }, english);
    const outcomes = textOf(card).match(/^[✔✖⚠?] .*$/gm);
    assert.deepEqual(outcomes, [
      '✖ Fault: Integration app',
      '✖ Fault: Recycle bin',
      '⚠ Warning: Removal of the integration app',
      '? Not checked: Sign-ins of the integration app',
      '✔ In order: Pasted error',
      '✔ In order: Second app',
    ]);
    assert.match(textOf(card), /^All checks\n2 faults, 1 warning, 1 not checked, and 2 in order\.$/m);
    assert.match(
      markdown,
      /- Not checked: Sign-ins of the integration app\. Not checked: the tenant has no Microsoft Entra ID P1 licence\./,
    );
  });
  it('shortens what is in order before what is not, and says so', () => {
    const { theCase } = hardMaterial('x');
    const finding = '検査の結果'.repeat(30);
    const checks = Array.from({ length: 30 }, (_, index) =>
      sampleCheck(`check-${index}`, `Check ${index}`, index === 7 ? 'fail' : 'pass', finding),
    );
    const { card } = checksCard({ theCase: { ...theCase, report: sampleCase().report }, diagnosis: sampleDiagnosis({ checks }) }, english);
    const text = textOf(card);
    assert.match(text, /✖ Fault: Check 7\n検査の結果/);
    assert.match(text, /Some findings are shortened/);
    for (let index = 0; index < 30; index += 1) assert.ok(text.includes(`: Check ${index}\n`), `check ${index}`);
  });
});

describe('statusCard', () => {
  it('shows what could not be checked as neither good nor broken', () => {
    const checks = [sampleCheck('integration-app', 'Integration app', 'unknown', 'Not checked: no answer came in time.')];
    const { card } = statusCard({ diagnosis: sampleDiagnosis({ checks }), cases: [], reveal: true }, english);
    assert.match(textOf(card), /\? Integration app\nNot checked: no answer came in time\./);
    assert.match(textOf(card), /There are no cases yet\./);
  });
});

describe('permissionsCard', () => {
  const rows = [
    { permission: 'Application.Read.All', held: true, required: true, checks: ['integration-app'] },
    { permission: 'Policy.Read.All', held: false, required: false, checks: [] },
  ];
  const consentUrl = 'https://login.microsoftonline.com/contoso.example/adminconsent?client_id=x';
  it('tells held from missing and offers the consent page', () => {
    const { card, markdown } = permissionsCard({ rows, consentUrl }, english);
    assert.match(textOf(card), /✔ Held: Application\.Read\.All\nUsed for: Integration app\.\n– Missing, not required: Policy\.Read\.All/);
    assert.match(markdown, /Grant permissions\]\(https:\/\/login/);
  });
  it('offers no consent page when nothing is missing', () => {
    const { card } = permissionsCard({ rows: rows.slice(0, 1), consentUrl }, english);
    assert.ok([...nodesOf(card)].every(({ type }) => type !== 'Action.OpenUrl'));
  });
  it('does not call a right missing that it could not look at', () => {
    const { card } = permissionsCard({ rows: rows.map((row) => ({ ...row, held: null })), consentUrl }, english);
    assert.doesNotMatch(textOf(card), /Missing|Held/);
  });
});

describe('languageCard', () => {
  it('lists all languages in their own words, the present one chosen', () => {
    const { card } = languageCard({ current: 'fr', chosen: false }, createTranslator('fr'));
    const input = [...nodesOf(card)].find(({ type }) => type === 'Input.ChoiceSet');
    assert.equal(input?.['value'], 'fr');
    assert.match(JSON.stringify(input), /English.*Français.*Deutsch.*Español.*Português \(Brasil\).*日本語/);
  });
});
