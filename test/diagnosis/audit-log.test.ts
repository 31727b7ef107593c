import assert from 'node:assert/strict';
import { auditLog } from '../../src/diagnosis/audit-log.ts';

const entry = { activityDateTime: '2026-11-20T09:12:44Z', activityDisplayName: 'Remove service principal' };
const byOf = (initiatedBy: unknown) => auditLog.parse({ value: [{ ...entry, initiatedBy }] }).events[0]?.by;

describe('reading the audit log', () => {
  it('keeps what the diagnosis rests on', () => {
    const body = {
      value: [
        {
          ...entry,
          result: 'success',
          initiatedBy: {
            user: { id: 'u', displayName: null, userPrincipalName: 'a@b.c', ipAddress: '203.0.113.7', userType: 'Member' },
            app: null,
          },
          targetResources: [
            { id: 't', displayName: 'T', modifiedProperties: [{ displayName: 'AccountEnabled', oldValue: '[true]', newValue: '[false]' }] },
            { id: null, displayName: null, modifiedProperties: [{ displayName: null, oldValue: null, newValue: null }] },
          ],
        },
      ],
    };
    assert.deepEqual(auditLog.parse(body), {
      events: [
        {
          at: '2026-11-20T09:12:44Z',
          activity: 'Remove service principal',
          by: { kind: 'person', name: 'a@b.c' },
          from: '203.0.113.7',
          targets: [
            { id: 't', name: 'T' },
            { id: null, name: null },
          ],
          changes: [
            { name: 'AccountEnabled', before: '[true]', after: '[false]' },
            { name: '', before: '', after: '' },
          ],
        },
      ],
      complete: true,
    });
  });

  it('names people and applications by the best that is there', () => {
    assert.deepEqual(byOf({ user: { userPrincipalName: '', displayName: 'Ada', id: 'u' } }), { kind: 'person', name: 'Ada' });
    assert.deepEqual(byOf({ user: { id: 'u' } }), { kind: 'person', name: 'u' });
    assert.deepEqual(byOf({ app: { displayName: 'Script', appId: 'x' } }), { kind: 'application', name: 'Script', appId: 'x' });
    assert.deepEqual(byOf({ user: {}, app: { servicePrincipalName: 'sp' } }), { kind: 'application', name: 'sp', appId: null });
    assert.deepEqual(byOf({ app: { appId: 'x' } }), { kind: 'application', name: 'x', appId: 'x' });
    assert.equal(byOf({ user: null, app: {} }), null);
    assert.equal(byOf(null), null);
  });

  it('leaves out attempts that failed, and takes entries with little in them', () => {
    const { events } = auditLog.parse({ value: [{ ...entry, result: 'failure' }, entry, { ...entry, targetResources: [{}] }] });
    assert.deepEqual(
      events.map(({ targets, changes, from }) => [targets, changes, from]),
      [
        [[], [], null],
        [[{ id: null, name: null }], [], null],
      ],
    );
  });

  it('knows when there is more than was read', () => {
    assert.equal(auditLog.parse({ value: [], '@odata.nextLink': 'https://graph.microsoft.com/v1.0/x' }).complete, false);
  });

  it('takes an entry that two pages bring for one', () => {
    const value = [{ id: 'a', ...entry }, { id: 'b', ...entry }, { id: 'a', ...entry }, entry, entry];
    assert.equal(auditLog.parse({ value }).events.length, 4);
  });
});
