import { ada } from '../tenant/audit-event.ts';
import { restoreServicePrincipal } from '../tenant/change-tenant.ts';
import type { ServicePrincipal, Tenant } from '../tenant/tenant.ts';
import * as entities from './entities.ts';
import { GraphRefusal } from './graph-answer.ts';
import { answerCollection, answerEntity } from './odata-query.ts';
import type { Operation } from './operation.ts';

const readApplications = ['Application.Read.All', 'Directory.Read.All', 'Application.ReadWrite.All'];
const get = { method: 'GET', version: 'v1.0' } as const;

/** Service principals, their grants, owners and jobs, and the recycle bin. */
export const directoryOperations: Operation[] = [
  {
    ...get,
    path: /^\/servicePrincipals$/i,
    permissions: readApplications,
    answer: ({ tenant, address }, request) =>
      answerCollection(tenant.servicePrincipals, entities.servicePrincipal, request, { size: 100, most: 999, address }),
  },
  {
    ...get,
    path: /^\/servicePrincipals\(appId='([^']*)'\)$/i,
    permissions: readApplications,
    answer: ({ tenant }, request, appId) =>
      answerEntity(
        tenant.servicePrincipals.find((candidate) => candidate.appId === appId) ?? missing(appId),
        entities.servicePrincipal,
        request,
      ),
  },
  {
    ...get,
    path: /^\/servicePrincipals\/([0-9a-f-]{36})$/i,
    permissions: readApplications,
    answer: ({ tenant }, request, id) => answerEntity(alive(tenant, id), entities.servicePrincipal, request),
  },
  {
    ...get,
    path: /^\/servicePrincipals\/([^/]+)\/appRoleAssignments$/i,
    permissions: readApplications,
    answer: ({ tenant, address }, request, id) => {
      const rows = tenant.appRoleAssignments.filter(({ principalId }) => principalId === alive(tenant, id).id);
      return answerCollection(rows, entities.appRoleAssignment, request, { size: 100, most: 999, address });
    },
  },
  {
    ...get,
    path: /^\/servicePrincipals\/([^/]+)\/oauth2PermissionGrants$/i,
    permissions: ['Directory.Read.All', 'DelegatedPermissionGrant.Read.All'],
    answer: ({ tenant }, request, id) => {
      const rows = tenant.grants.filter(({ clientId }) => clientId === alive(tenant, id).id);
      return answerCollection(rows, entities.permissionGrant, request);
    },
  },
  {
    ...get,
    path: /^\/servicePrincipals\/([^/]+)\/owners$/i,
    permissions: readApplications,
    answer: ({ tenant }, request, id) => {
      const { id: owned } = alive(tenant, id);
      // A deleted owner is not listed; it comes back with the restore.
      const isThere = (ownerId: string) => tenant.servicePrincipals.some((candidate) => candidate.id === ownerId);
      const rows = tenant.owners.filter(({ servicePrincipalId, ownerId }) => servicePrincipalId === owned && isThere(ownerId));
      const owners = rows.map(({ ownerId }) => ({
        '@odata.type': '#microsoft.graph.servicePrincipal',
        id: ownerId,
        deletedDateTime: null,
      }));
      return answerCollection(owners, entities.directoryObject, request);
    },
  },
  {
    ...get,
    path: /^\/servicePrincipals\/([^/]+)\/synchronization\/jobs$/i,
    permissions: ['Synchronization.Read.All'],
    answer: ({ tenant }, request, id) => {
      alive(tenant, id);
      return answerCollection(tenant.syncJobs, entities.synchronizationJob, request);
    },
  },
  {
    ...get,
    path: /^\/directory\/deletedItems\/(?:microsoft\.)?graph\.servicePrincipal$/i,
    permissions: readApplications,
    answer: ({ tenant, address }, request) =>
      answerCollection(tenant.recycleBin, entities.servicePrincipal, request, { size: 100, most: 999, address }),
  },
  {
    method: 'POST',
    version: 'v1.0',
    path: /^\/directory\/deletedItems\/([^/]+)\/restore$/i,
    permissions: ['Application.ReadWrite.All'],
    answer: ({ tenant, clock, changed }, _request, id) => {
      const result = restoreServicePrincipal(tenant, id, ada, clock.at(0));
      if (result.kind === 'gone') throw missing(id);
      if (result.kind === 'name-in-use')
        throw new GraphRefusal(
          409,
          'Request_MultipleObjectsWithSameKeyValue',
          'The service principal cannot be created, updated, or restored because the service principal name is already in use.',
        );
      changed();
      const { servicePrincipal } = result;
      return { status: 200, body: { '@odata.type': '#microsoft.graph.servicePrincipal', ...servicePrincipal } };
    },
  },
];

function alive(tenant: Tenant, id: string): ServicePrincipal {
  return tenant.servicePrincipals.find((candidate) => candidate.id === id) ?? missing(id);
}

function missing(key: string): never {
  throw new GraphRefusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  );
}
