import assert from 'node:assert/strict';
import { z } from 'zod';
import { evidenceText } from '../../src/card/evidence-text.ts';
import { reportHtml } from '../../src/card/report-html.ts';
import { reportJson } from '../../src/card/report-json.ts';
import { reportMarkdown } from '../../src/card/report-markdown.ts';
import { say } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { plain, sampleCase, sampleDiagnosis, sampleReport, sampleTimeline, sampleVerdict } from '../support/sample-case.ts';

const english = createTranslator('en');
const view = { theCase: sampleCase(), diagnosis: sampleDiagnosis({ timeline: sampleTimeline(12) }), reveal: true };

describe('evidenceText', () => {
  it('gives request, time, request-id and values of every check', () => {
    const text = evidenceText(view, english);
    for (const { id } of view.diagnosis.checks)
      assert.ok(text.includes(`&check=${id} (HTTP 200, Nov 23, 2026, 10:02 AM UTC = 2026-11-23T10:02:10Z, request-id f0b6a1de`), id);
    assert.match(text, / {2}by = adele\.vance@contoso\.example\n/);
    assert.match(text, /^Evidence for case 12\nBroken: The enterprise application/);
  });
  it('says so where no answer came', () => {
    const [check] = view.diagnosis.checks;
    assert.ok(check);
    const evidence = [{ request: 'GET /v1.0/x', at: '2026-11-23T10:02:10Z', requestId: null, status: null }];
    const text = evidenceText({ ...view, diagnosis: sampleDiagnosis({ checks: [{ ...check, evidence }] }) }, english);
    assert.match(text, /GET \/v1\.0\/x \(no answer, .*, no request-id\)/);
  });
});

describe('reportMarkdown', () => {
  it('holds cause, findings, remedies, the whole timeline and all checks', () => {
    const text = reportMarkdown(view, english);
    for (const heading of [
      '# Case 12',
      '## Cause',
      '## Findings',
      '## The reported fault',
      '## What to do: Grant admin consent again',
      '## Timeline',
      '## Checks',
    ]) {
      assert.ok(text.includes(heading), heading);
    }
    assert.equal(text.match(/^\| Nov \d+, 2026.*\|$/gm)?.length, 12);
    assert.match(text, /First asked by: Megan Bowen/);
  });
  it('tells each value of the paste once', () => {
    const theCase = sampleCase({ report: sampleReport({ code: '999888' }) });
    const pasteSays = [say('paste.code', { code: '999888' }), say('paste.partner')];
    const text = reportMarkdown({ theCase, diagnosis: sampleDiagnosis({ pasteSays }), reveal: true }, english);
    assert.equal(text.match(/999888/g)?.length, 1);
    assert.match(text, /as a partner does/);
  });
  it('keeps a name with a pipe in its cell', () => {
    const diagnosis = sampleDiagnosis({ timeline: [{ at: '2026-11-20T09:14:00Z', what: plain('a | b'), who: null, personal: false }] });
    assert.match(reportMarkdown({ ...view, diagnosis }, english), /\| a \\\| b \|/);
  });
});

describe('reportHtml', () => {
  it('is one page that fetches nothing and runs nothing', () => {
    const diagnosis = sampleDiagnosis({ verdicts: [sampleVerdict({ headline: plain('<img src=x onerror=alert(1)> & "co"') })] });
    const page = reportHtml({ ...view, diagnosis }, english);
    assert.match(page, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;co&quot;/);
    assert.doesNotMatch(page, /<img|<script|<link|src="|@import|url\(/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
  });
  it('shows the whole timeline', () => {
    assert.equal(reportHtml(view, createTranslator('fr')).match(/<tr><td>\d+ nov\. 2026/g)?.length, 12);
  });
});

describe('reportJson', () => {
  it('gives the case, the parsed report and the diagnosis back', () => {
    const parsed = z
      .object({
        format: z.string(),
        peopleMasked: z.boolean(),
        case: z.object({ number: z.number() }),
        report: z.unknown(),
        diagnosis: z.unknown(),
      })
      .parse(JSON.parse(reportJson(view)));
    assert.deepEqual(parsed.diagnosis, view.diagnosis);
    assert.deepEqual(parsed.report, view.theCase.report);
    assert.deepEqual([parsed.format, parsed.peopleMasked, parsed.case.number], ['webex-entra-doctor/report', false, 12]);
  });
});
