import assert from 'node:assert/strict';
import { controlHubIncident } from '../../src/diagnosis/control-hub-incident.ts';

const incident = (name: string, components: string[] = [], impact = 'minor') => ({ name, impact, status: 'investigating', components });

describe('an incident of Webex that may be the cause', () => {
  it('speaks of Control Hub, identity or synchronisation, in its name or among its services', () => {
    const calls = incident('Calls to landlines in Norway', ['Webex Calling']);
    for (const may of [
      incident('Control Hub is slow'),
      incident('Users cannot log in'),
      incident('Errors', ['Webex Control Hub']),
      incident('Errors', ['Directory Service']),
      incident('Everything is away', [], 'critical'),
    ])
      assert.equal(controlHubIncident([calls, may]), may, may.name);
    assert.equal(controlHubIncident([calls, incident('Blogs are slow', ['Webex Meetings'])]), null);
    assert.equal(controlHubIncident([]), null);
  });
});
