import assert from 'node:assert/strict';
import { createAccess } from '../../src/conversation/access.ts';

const botOrgId = '2fdb923e-1d23-4e1b-a30f-e9cd88845744';
const person = (orgId: string, email = 'x@nowhere.example') => ({ id: 'p', orgId, email, displayName: 'X' });

describe('access', () => {
  it('lets people of the bot’s own organisation talk when nothing is set', () => {
    const access = createAccess({ orgIds: [], emailDomains: [], botOrgId });
    assert.equal(access.mayTalk(person(botOrgId.toUpperCase())), true);
    assert.equal(access.mayTalk(person('another')), false);
    assert.equal(access.mayTalk(person('')), false);
  });
  it('lets only the named organisations and domains talk when they are set', () => {
    const access = createAccess({ orgIds: ['AAAA'], emailDomains: ['@Contoso.com'], botOrgId });
    assert.equal(access.mayTalk(person('aaaa')), true);
    assert.equal(access.mayTalk(person('other', 'ada@contoso.com')), true);
    assert.equal(access.mayTalk(person('other', 'ada@evil-contoso.com')), false);
    assert.equal(access.mayTalk(person('other', 'ada@contoso.com@evil.example')), false);
    assert.equal(access.mayTalk(person(botOrgId)), false);
  });
  it('reveals names only where everybody is of a trusted organisation', () => {
    const access = createAccess({ orgIds: [], emailDomains: [], botOrgId });
    assert.equal(access.mayReveal([botOrgId, botOrgId]), true);
    assert.equal(access.mayReveal([botOrgId, 'another']), false);
    assert.equal(access.mayReveal([]), false);
  });
});
