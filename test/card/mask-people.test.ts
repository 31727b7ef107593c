import assert from 'node:assert/strict';
import { diagnosisCard } from '../../src/card/diagnosis-card.ts';
import { evidenceText } from '../../src/card/evidence-text.ts';
import { maskPeople } from '../../src/card/mask-people.ts';
import { reportHtml } from '../../src/card/report-html.ts';
import { reportJson } from '../../src/card/report-json.ts';
import { reportMarkdown } from '../../src/card/report-markdown.ts';
import { say } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { textOf } from '../support/card-faults.ts';
import { plain, sampleCase, sampleCheck, sampleDiagnosis, sampleVerdict } from '../support/sample-case.ts';

const english = createTranslator('en');
const name = /adele|Adele Vance|203\.0\.113\.17|Megan/i;

describe('maskPeople', () => {
  it('hides a personal line and says where to ask', () => {
    const view = {
      theCase: sampleCase(),
      diagnosis: sampleDiagnosis(),
      changes: [plain('adele.vance@contoso.example removed it')],
      reveal: false,
    };
    const { card, markdown } = diagnosisCard(view, english);
    assert.doesNotMatch(JSON.stringify(card) + markdown, name);
    assert.match(textOf(card), /A person of this organisation; ask me in a direct space\./);
    assert.match(markdown, /Who: A person of this organisation; ask me in a direct space\./);
  });

  it('hides the same name in findings, values, requests and sentences', () => {
    const verdict = sampleVerdict({ headline: plain('adele.vance@contoso.example deleted the application.') });
    const check = sampleCheck('removal-author', 'Removal', 'fail', 'Removed from 203.0.113.17', {
      by: 'adele.vance@contoso.example',
      byKind: 'person',
      from: '203.0.113.17',
    });
    const evidence = [
      {
        request: "GET /v1.0/users?$filter=mail eq 'adele.vance@contoso.example'",
        at: '2026-11-23T10:00:00Z',
        requestId: null,
        status: 200,
      },
    ];
    const masked = maskPeople(sampleDiagnosis({ verdicts: [verdict], checks: [{ ...check, evidence }] }));
    assert.doesNotMatch(JSON.stringify(masked), name);
  });

  it('hides a person who is named by a check alone', () => {
    const check = {
      ...sampleCheck('removal-author', 'Removal', 'fail', ''),
      finding: say('card.labelled', { label: 'by', value: say('actor.person', { name: 'Adele Vance' }) }),
    };
    const diagnosis = sampleDiagnosis({ verdicts: [sampleVerdict({ facts: [] })], checks: [check], timeline: [] });
    assert.doesNotMatch(JSON.stringify(maskPeople(diagnosis)), name);
  });

  it('keeps ids, applications and what was not personal', () => {
    const masked = maskPeople(sampleDiagnosis());
    assert.equal(masked.checks[0]?.evidence[0]?.requestId, 'f0b6a1de-7e5b-4f0c-9c9e-3a4f6f0e2c55');
    assert.deepEqual(masked.verdicts[0]?.facts[3], sampleVerdict().facts[3]);
    assert.deepEqual(masked.verdicts[0]?.headline, sampleVerdict().headline);
  });

  it('leaves nobody in evidence and reports, and the request-ids complete', () => {
    const view = { theCase: sampleCase(), diagnosis: sampleDiagnosis(), reveal: false };
    for (const text of [evidenceText(view, english), reportMarkdown(view, english), reportHtml(view, english), reportJson(view)]) {
      assert.doesNotMatch(text, name);
      assert.match(text, /f0b6a1de-7e5b-4f0c-9c9e-3a4f6f0e2c55/);
      assert.match(text, /9afc732a-2dcf-44e0-8bd8-49db92e483b7/);
      assert.match(text, /ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136/);
    }
  });
});
