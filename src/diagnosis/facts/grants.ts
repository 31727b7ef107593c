import { say } from '../../locales/sentence.ts';
import { graphFact } from '../fact.ts';
import * as schemas from '../graph-schemas.ts';
import { secondAppOf } from '../second-app.ts';
import { graphPath } from './graph-path.ts';

/** Application permissions that the integration holds. */
export const appRoleAssignments = graphFact({
  permissions: ['Application.Read.All', 'Directory.Read.All'],
  after: ['integrationApp'],
  schema: schemas.appRoleAssignments,
  request: ({ integrationApp }) =>
    integrationApp === null
      ? say('notApplicable.integrationMissing')
      : directory(graphPath(`/servicePrincipals/${integrationApp.id}/appRoleAssignments`, { top: 999 })),
});

/** Delegated permissions that the integration holds. */
export const delegatedGrants = graphFact({
  permissions: ['Directory.Read.All'],
  after: ['integrationApp'],
  schema: schemas.delegatedGrants,
  request: ({ integrationApp }) =>
    integrationApp === null
      ? say('notApplicable.integrationMissing')
      : directory(`/servicePrincipals/${integrationApp.id}/oauth2PermissionGrants`),
});

/** Who owns the second application: the integration may manage only what it owns. */
export const secondAppOwners = graphFact({
  permissions: ['Application.Read.All', 'Directory.Read.All'],
  after: ['webexApps'],
  uses: ['createdApps'],
  schema: schemas.owners,
  request: ({ webexApps }, { createdApps }) => {
    const app = secondAppOf(webexApps, createdApps);
    if (app === null) return say('notApplicable.secondAppMissing');
    return directory(graphPath(`/servicePrincipals/${app.id}/owners`, { select: 'id' }));
  },
});

/** Provisioning jobs of the second application. */
export const syncJobs = graphFact({
  permissions: ['Synchronization.Read.All'],
  after: ['webexApps'],
  uses: ['createdApps'],
  schema: schemas.syncJobs,
  request: ({ webexApps }, { createdApps }) => {
    const app = secondAppOf(webexApps, createdApps);
    return app === null ? say('notApplicable.secondAppMissing') : directory(`/servicePrincipals/${app.id}/synchronization/jobs`);
  },
});

function directory(path: string) {
  return { version: 'v1.0', group: 'directory', path } as const;
}
