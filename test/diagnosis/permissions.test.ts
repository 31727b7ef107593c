import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { checks } from '../../src/diagnosis/checks/index.ts';
import { graphFacts } from '../../src/diagnosis/facts.ts';
import { missingPermissions } from '../../src/diagnosis/held-permissions.ts';
import { permissionTable } from '../../src/diagnosis/permissions.ts';

describe('the list of checks', () => {
  it('holds every file of the folder, each under its file’s name', () => {
    const files = readdirSync(new URL('../../src/diagnosis/checks/', import.meta.url))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(checks.map(({ id }) => id).toSorted(), files.toSorted());
  });

  it('begins with the paste and the bot, then the integration', () => {
    assert.deepEqual(
      checks.slice(0, 5).map(({ id }) => id),
      ['paste', 'bot-admission', 'bot-rights', 'tenant', 'integration-app'],
    );
  });
});

describe('the table of permissions', () => {
  it('names every permission that a question needs, with its id', () => {
    const least = new Set(Object.values(graphFacts).map(({ permissions }) => permissions[0]));
    assert.deepEqual(
      permissionTable()
        .map(({ permission }) => permission)
        .toSorted(),
      [...least].toSorted(),
    );
    assert.equal(permissionTable()[0]?.id, '9a5d68dd-52b0-4cc2-bd40-abcf44ac3a30');
    assert.equal(new Set(permissionTable().map(({ id }) => id)).size, permissionTable().length);
  });

  it('marks the two that are needed', () => {
    const required = permissionTable()
      .filter((row) => row.required)
      .map((row) => row.permission);
    assert.deepEqual(required, ['Application.Read.All', 'AuditLog.Read.All']);
  });

  it('says which checks each switches on', () => {
    const rows = Object.fromEntries(permissionTable().map(({ permission, checks: on }) => [permission, on]));
    assert.deepEqual(rows['Directory.Read.All'], ['app-roles', 'delegated-permissions']);
    assert.deepEqual(rows['Synchronization.Read.All'], ['provisioning-job']);
    assert.deepEqual(rows['Policy.Read.All'], ['consent-policy', 'conditional-access']);
    assert.deepEqual(rows['ConsentRequest.Read.All'], ['pending-consent-request']);
    assert.deepEqual(rows['ServiceHealth.Read.All'], ['microsoft-incident']);
    assert.deepEqual(rows['DirectoryRecommendations.Read.All'], ['clean-up-recommendation']);
    assert.deepEqual(rows['Organization.Read.All'], ['tenant', 'removal-author']);
  });

  it('counts a wider permission as held', () => {
    assert.deepEqual(
      missingPermissions([
        'Directory.Read.All',
        'AuditLog.Read.All',
        'Policy.Read.All',
        'ConsentRequest.Read.All',
        'ServiceHealth.Read.All',
        'DirectoryRecommendations.Read.All',
        'Synchronization.Read.All',
      ]),
      [],
    );
    assert.deepEqual(
      missingPermissions([]).toSorted(),
      permissionTable()
        .map(({ permission }) => permission)
        .toSorted(),
    );
  });
});
