import assert from 'node:assert/strict';
import type { FactStates } from '../../src/diagnosis/fact.ts';
import { timelineOf } from '../../src/diagnosis/timeline.ts';
import {
  auditEvent,
  deletedApp,
  disabling,
  english,
  factsOf,
  log,
  report,
  script,
  secondObjectId,
  viewOf,
  withoutIntegration,
} from './facts-of.ts';

const written = (states: FactStates) =>
  timelineOf(viewOf(states)).map(
    ({ at, what, who, personal }) => `${at} ${english(what)}${who ? ` / ${english(who)}` : ''}${personal ? ' *' : ''}`,
  );
const name = 'Cisco Webex Identity Integration';
const unclocked = { paste: report({ clock: null }) };

describe('the timeline', () => {
  it('tells everything that happened, newest first, with who did it', () => {
    const at = (day: number) => ({ at: `2026-11-${day}T08:00:00Z` });
    const audit = log(
      auditEvent('Consent to application', at(10)),
      auditEvent('Remove app role assignment from service principal', at(11)),
      disabling(at(12)),
      disabling({ ...at(13), changes: [{ name: 'AccountEnabled', before: '[false]', after: '[true]' }] }),
      auditEvent('Remove service principal', { ...at(14), by: script }),
      auditEvent('Restore service principal', at(15)),
      auditEvent('Hard delete service principal', { ...at(16), by: null }),
      auditEvent('Remove service principal', { ...at(17), targets: [{ id: secondObjectId, name: 'Cisco Webex Identity' }], changes: [] }),
    );
    const person = 'admin@contoso.onmicrosoft.com *';
    assert.deepEqual(written(factsOf({ ...unclocked, audit })), [
      `2026-11-17T08:00:00Z Cisco Webex Identity was deleted / ${person}`,
      `2026-11-16T08:00:00Z ${name} was deleted for good`,
      `2026-11-15T08:00:00Z ${name} was restored / ${person}`,
      `2026-11-14T08:00:00Z ${name} was deleted / The application Cleanup runbook`,
      `2026-11-13T08:00:00Z Sign-in was enabled for ${name} / ${person}`,
      `2026-11-12T08:00:00Z Sign-in was disabled for ${name} / ${person}`,
      `2026-11-11T08:00:00Z A permission was taken from ${name} / ${person}`,
      `2026-11-10T08:00:00Z Consent was granted to ${name} / ${person}`,
    ]);
  });

  it('leaves out other updates, other activities and other apps', () => {
    const changes = [{ name: 'Tag', before: '', after: '"x"' }];
    const audit = log(
      auditEvent('Update service principal', { changes }),
      disabling({ changes: [{ name: 'AccountEnabled', before: '[false]', after: '[false]' }] }),
      disabling({ changes: [{ name: 'AccountEnabled', before: '[true]', after: '' }] }),
      auditEvent('Add service principal'),
      auditEvent('Remove service principal', { targets: [{ id: 'other', name: 'Another' }], changes: [] }),
      auditEvent('Remove service principal', {
        targets: [{ id: 'twin', name }],
        changes: [{ name: 'TargetId.ServicePrincipalNames', before: '', after: '"another-client-id"' }],
      }),
    );
    assert.deepEqual(written(factsOf({ ...unclocked, audit })), []);
  });

  it('takes the date from the recycle bin when the log has none', () => {
    const inBin = { ...withoutIntegration, deletedIntegrationApps: [deletedApp()] };
    assert.deepEqual(written(factsOf({ ...unclocked, ...inBin })), [`2026-11-20T09:12:44Z ${name} was deleted`]);
    assert.deepEqual(written(factsOf({ ...unclocked, ...inBin, audit: log(auditEvent('Remove service principal')) })), [
      `2026-11-20T09:12:44Z ${name} was deleted / admin@contoso.onmicrosoft.com *`,
    ]);
    const undated = { ...withoutIntegration, deletedIntegrationApps: [deletedApp({ deletedDateTime: null })] };
    assert.deepEqual(written(factsOf({ ...unclocked, ...undated })), []);
  });

  it('says when the fault was seen', () => {
    const failed = { at: '2026-11-22T16:34:32Z', appId: null, errorCode: 7000112, failureReason: null };
    assert.deepEqual(written(factsOf({ integrationSignIns: [failed] })), [
      '2026-11-22T16:34:32Z A sign-in of the integration app failed (AADSTS7000112)',
      '2026-11-21T22:44:59.000Z Control Hub showed the error',
    ]);
  });

  it('shows a deletion that only the recycle bin knows beside an older one of the log', () => {
    const states = factsOf({
      ...unclocked,
      ...withoutIntegration,
      deletedIntegrationApps: [deletedApp({ deletedDateTime: '2026-11-23T11:58:00Z' })],
      audit: log(auditEvent('Remove service principal', { by: script })),
    });
    assert.deepEqual(written(states), [
      `2026-11-23T11:58:00Z ${name} was deleted`,
      `2026-11-20T09:12:44Z ${name} was deleted / The application Cleanup runbook`,
    ]);
  });
});
