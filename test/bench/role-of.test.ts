import assert from 'node:assert/strict';
import { roleOf } from '../../bench/support/role-of.ts';

const roles: [string, string, ReturnType<typeof roleOf>][] = [
  ['GET', '/webex/v1/messages/abc', 'lookup'],
  ['GET', '/webex/v1/people/abc', 'lookup'],
  ['GET', '/webex/v1/memberships?roomId=abc', 'beside'],
  ['GET', '/webex/v1/webhooks', null],
  ['POST', '/webex/v1/messages', 'send'],
  ['PUT', '/webex/v1/messages/abc', 'send'],
  ['POST', '/login/tenant/oauth2/v2.0/token', 'token'],
  ['GET', '/login/tenant/v2.0/.well-known/openid-configuration', 'beside'],
  ['POST', '/graph/v1.0/$batch', 'directory'],
  ['GET', '/graph/beta/auditLogs/signIns?$top=50', 'report'],
  ['GET', '/status/unresolved-incidents.json', 'beside'],
  ['GET', '/api/state', null],
];

describe('what a call is for', () => {
  for (const [method, address, role] of roles) {
    it(`${method} ${address}: ${role ?? 'none of a case'}`, () => assert.equal(roleOf(method, address), role));
  }
});
