import assert from 'node:assert/strict';
import { defineCheck, fail, pass, runChecks, unknown } from '../../src/diagnosis/check.ts';
import { reasonSentence } from '../../src/diagnosis/reason-sentence.ts';
import { say } from '../../src/locales/sentence.ts';
import type { UnknownReason } from '../../src/ports/directory.ts';
import { english, evidence, factsOf, inapplicable, lacks, now, silent } from './facts-of.ts';

const title = say('check.integrationApp');
const good = defineCheck({
  id: 'good',
  title,
  needs: ['integrationApp', 'webexApps'],
  uses: ['audit'],
  run: () => pass(say('state.pass')),
});
const thrown = new Error('a bug');
const bad = defineCheck({
  id: 'bad',
  title,
  needs: ['integrationApp'],
  run: () => {
    throw thrown;
  },
});

describe('running checks', () => {
  it('gives a result each, in their order, with title and evidence', () => {
    const other = { ...evidence, requestId: 'other' };
    const states = factsOf({}, { audit: { state: 'unknown', reason: { kind: 'log-too-old' }, evidence: [other] } });
    const [first, second] = runChecks(
      [good, defineCheck({ id: 'next', title, needs: [], run: () => fail(title, { a: 1 }) })],
      states,
      silent,
    );
    assert.deepEqual(first, {
      id: 'good',
      title,
      outcome: 'pass',
      finding: say('state.pass'),
      reason: null,
      evidence: [evidence, other],
      values: {},
    });
    assert.deepEqual(second, { id: 'next', title, outcome: 'fail', finding: title, reason: null, evidence: [], values: { a: 1 } });
  });

  it('answers unknown for a check whose fact is not known', () => {
    const [result] = runChecks([good], factsOf({}, { webexApps: lacks('Application.Read.All') }), silent);
    assert.equal(result?.outcome, 'unknown');
    assert.deepEqual(result?.reason, { kind: 'permission-missing', permission: 'Application.Read.All' });
    assert.equal(result && english(result.finding), 'Not checked: this bot lacks the permission Application.Read.All.');
  });

  it('answers not applicable for a check whose fact makes no sense', () => {
    const [result] = runChecks([good], factsOf({}, { integrationApp: inapplicable(say('notApplicable.noPaste')) }), silent);
    assert.equal(result?.outcome, 'not-applicable');
    assert.deepEqual(result?.finding, say('notApplicable.noPaste'));
    assert.equal(result?.reason, null);
  });

  it('lets a check say itself that it could not tell', () => {
    const shy = defineCheck({ id: 'shy', title, needs: [], run: () => unknown({ kind: 'log-too-old' }, { a: 'b' }) });
    const [result] = runChecks([shy], factsOf(), silent);
    assert.deepEqual(result?.values, { a: 'b' });
    assert.deepEqual(result?.reason, { kind: 'log-too-old' });
  });

  it('survives a check that throws: one unknown, a logged reference, and the others', () => {
    const logged: unknown[] = [];
    const results = runChecks([bad, good], factsOf(), { error: (fields, message) => logged.push([fields, message]) });
    const reference = `bad-${Date.parse(now).toString(36)}`;
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['unknown', 'pass'],
    );
    assert.deepEqual(results[0]?.reason, { kind: 'our-bug', reference });
    assert.equal(results[0] && english(results[0].finding), `Not checked: an error in this bot. Reference: ${reference}.`);
    assert.deepEqual(logged, [[{ err: thrown, check: 'bad', reference }, 'a check threw']]);
  });
});

describe('why something was not checked', () => {
  const cases: [UnknownReason, string][] = [
    [{ kind: 'permission-missing', permission: 'X' }, 'Not checked: this bot lacks the permission X.'],
    [{ kind: 'licence-missing', licence: 'P1' }, 'Not checked: the tenant has no licence for P1.'],
    [{ kind: 'throttled', retryAfterSeconds: null }, 'Not checked: Microsoft asks us to wait. Check again in a minute.'],
    [{ kind: 'throttled', retryAfterSeconds: 0.4 }, 'Not checked: Microsoft asks us to wait 1 second.'],
    [{ kind: 'throttled', retryAfterSeconds: 60.25 }, 'Not checked: Microsoft asks us to wait 61 seconds.'],
    [{ kind: 'log-too-old' }, 'Not known: the log does not go back far enough.'],
    [{ kind: 'bot-not-admitted', code: null }, 'Not checked: this bot may not sign in to the tenant.'],
    [{ kind: 'bot-not-admitted', code: '53003' }, 'Not checked: this bot may not sign in to the tenant (AADSTS53003).'],
    [{ kind: 'not-connected' }, 'Not checked: no Entra tenant is connected.'],
    [{ kind: 'network', detail: 'timeout' }, 'Not checked: no answer came in time.'],
    [{ kind: 'network', detail: 'network' }, 'Not checked: the service could not be reached.'],
    [{ kind: 'network', detail: 'not-json' }, 'Not checked: a web page came in the place of an answer, perhaps from a proxy.'],
    [{ kind: 'network', detail: 'too-large' }, 'Not checked: the answer was too long.'],
    [{ kind: 'network', detail: 'server-error' }, 'Not checked: the service had an error of its own.'],
    [{ kind: 'our-bug', reference: 'r-1' }, 'Not checked: an error in this bot. Reference: r-1.'],
  ];
  for (const [reason, text] of cases) {
    it(`says: ${text}`, () => assert.equal(english(reasonSentence(reason)), text));
  }
});
