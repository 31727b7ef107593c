import assert from 'node:assert/strict';
import { botAdmission } from '../../../src/diagnosis/checks/bot-admission.ts';
import { evidence, factsOf, read, resultOf, unread } from '../facts-of.ts';

describe('bot-admission', () => {
  it('passes when the bot may sign in', () => {
    assert.equal(read(botAdmission, factsOf()), 'pass: This bot may sign in to the tenant.');
  });

  it('tells AADSTS7000229 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '7000229', text: 'AADSTS7000229', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: This bot has no consent in the tenant, so nothing could be looked at.');
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '7000229', text: 'AADSTS7000229' });
  });

  it('tells AADSTS700016 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '700016', text: 'AADSTS700016', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: This bot has no consent in the tenant, so nothing could be looked at.');
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '700016', text: 'AADSTS700016' });
  });

  it('tells AADSTS7000112 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '7000112', text: 'AADSTS7000112', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: This bot is disabled in the tenant, so nothing could be looked at.');
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '7000112', text: 'AADSTS7000112' });
  });

  it('tells AADSTS7000215 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '7000215', text: 'AADSTS7000215', evidence } });
    assert.equal(
      read(botAdmission, facts),
      'fail: Microsoft refused the secret or certificate of this bot, so nothing could be looked at.',
    );
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '7000215', text: 'AADSTS7000215' });
  });

  it('tells AADSTS53003 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '53003', text: 'AADSTS53003', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: A Conditional Access policy blocks this bot, so nothing could be looked at.');
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '53003', text: 'AADSTS53003' });
  });

  it('tells AADSTS90002 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '90002', text: 'AADSTS90002', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: Microsoft knows no tenant of this id.');
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '90002', text: 'AADSTS90002' });
  });

  it('tells AADSTS90038 apart', () => {
    const facts = factsOf({ admission: { admitted: false, code: '90038', text: 'AADSTS90038', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: The tenant lives in another Microsoft cloud than this bot.');
    assert.deepEqual(resultOf(botAdmission, facts).values, { code: '90038', text: 'AADSTS90038' });
  });

  it('does not know when the sign-in service did not answer', () => {
    assert.equal(
      read(botAdmission, factsOf({}, { admission: unread({ kind: 'network', detail: 'timeout' }) })),
      'unknown: Not checked: no answer came in time.',
    );
  });

  it('does not trust a token that outlived the bot’s consent', () => {
    assert.equal(
      read(botAdmission, factsOf({}, { integrationApp: unread({ kind: 'bot-not-admitted', code: null }) })),
      'fail: This bot has no consent in the tenant, so nothing could be looked at.',
    );
  });

  it('calls no number that it does not know a missing consent', () => {
    const facts = factsOf({ admission: { admitted: false, code: '99999', text: 'AADSTS99999', evidence } });
    assert.equal(read(botAdmission, facts), 'fail: Microsoft refused the sign-in of this bot, so nothing could be looked at.');
    const later = factsOf({}, { integrationApp: unread({ kind: 'bot-not-admitted', code: '99999' }) });
    assert.match(read(botAdmission, later), /^fail: Microsoft refused the sign-in of this bot/);
  });
});
