import assert from 'node:assert/strict';
import { recogniseIds } from '../../../src/intake/recognisers/ids.ts';
import { ids } from '../pastes.ts';

const fields = (text: string): string[] => recogniseIds(text).map(({ field }) => field);

describe('recogniseIds', () => {
  const labels: [string, string[]][] = [
    ['Viewed Org ID: ', ['viewOrgId']],
    ['View Organization ID = ', ['viewOrgId']],
    ['viewOrgId":"', ['viewOrgId']],
    ['viewedorganisationid ', ['viewOrgId']],
    ['User Org ID: ', ['userOrgId']],
    ['userOrganizationId: ', ['userOrgId']],
    ['userorgid:', ['userOrgId']],
    ['Logged-in User ID: ', ['userId']],
    ['User ID: ', ['userId']],
    ['userid=', []],
    ['userId: ', ['userId']],
    ['client-request-id: ', []],
    ['Correlation ID: ', []],
    ['Tenant ID: ', []],
    ['objectId: ', []],
    ['ID de l’organisation : ', ['unlabelledId']],
    ['The user id of Ann is ', ['unlabelledId']],
    ['The tenant id of Ann is ', ['unlabelledId']],
    ['User Org ID seen by ', ['unlabelledId']],
    ['Viewed Org ID seen by ', ['unlabelledId']],
    ['', ['unlabelledId']],
  ];
  for (const [label, wanted] of labels) {
    it(`takes the id after "${label}" for ${wanted[0] ?? 'none of the block'}`, () => {
      assert.deepEqual(fields(`${label}${ids.org}`), wanted);
    });
  }

  it('tells an id after a long text by the label before it only', () => {
    const long = 'Viewed Org ID '.padEnd(500, 'x ');
    assert.deepEqual(recogniseIds(`${long}User ID: ${ids.user.toUpperCase()}`), [{ field: 'userId', at: 509, value: ids.user }]);
  });
});
