import assert from 'node:assert/strict';
import { type Call, longestChain, type Role } from '../../bench/support/longest-chain.ts';

const call = (role: Role, start: number, end: number): Call => ({ role, name: role, start, end });
const rolesOf = (calls: Call[]) => longestChain(calls).calls.map(({ role }) => role);

describe('longest chain of calls', () => {
  it('goes from the lookup over token and batches to the card', () => {
    const calls = [
      ...[call('lookup', 0, 150), call('lookup', 0, 152), call('token', 160, 310), call('beside', 160, 311)],
      ...[call('report', 312, 470), call('directory', 312, 465), call('directory', 475, 625), call('send', 630, 780)],
    ];
    assert.deepEqual(rolesOf(calls), ['lookup', 'token', 'directory', 'directory', 'send']);
    assert.equal(longestChain(calls).milliseconds, 152 + 150 + 153 + 150 + 150);
  });

  it('is lengthened by a report that needs a batch, when that takes longest', () => {
    const calls = [call('directory', 0, 10), call('directory', 10, 20), call('report', 10, 90), call('send', 90, 100)];
    assert.deepEqual(rolesOf(calls), ['directory', 'report', 'send']);
  });

  it('is not lengthened by calls that only happened to come one after another', () => {
    const calls = [call('report', 0, 10), call('report', 10, 20), call('beside', 20, 30), call('token', 40, 50), call('send', 60, 70)];
    assert.equal(longestChain(calls).milliseconds, 20);
  });

  it('is empty when nothing was sent', () => {
    assert.deepEqual(longestChain([call('lookup', 0, 1)]), { calls: [], milliseconds: 0 });
  });
});
