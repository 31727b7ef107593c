import { graphAppId, integrationAppId } from '../applications.ts';
import { graphFact } from '../fact.ts';
import { deletedApps, oneServicePrincipal, servicePrincipals } from '../graph-schemas.ts';
import { graphPath } from './graph-path.ts';

const permissions = ['Application.Read.All', 'Directory.Read.All'] as const;
const bin = '/directory/deletedItems/microsoft.graph.servicePrincipal';
const select =
  'id,appId,displayName,accountEnabled,isDisabled,disabledByMicrosoftStatus,appOwnerOrganizationId,appRoleAssignmentRequired,createdByAppId';
const binSelect = 'id,appId,displayName,deletedDateTime';

/** Cisco Webex Identity Integration. The filter form answers "not there" with an empty list, never with an error. */
export const integrationApp = graphFact({
  permissions,
  schema: oneServicePrincipal,
  request: () => directory(graphPath('/servicePrincipals', { filter: `appId eq '${integrationAppId}'`, select })),
});

/** Every application whose name begins with Cisco Webex: the second one, and look-alikes of the first. */
export const webexApps = graphFact({
  permissions,
  schema: servicePrincipals,
  request: () => directory(graphPath('/servicePrincipals', { filter: "startswith(displayName,'Cisco Webex')", select, top: 100 })),
});

/** What the integration made, whatever it is called now. */
export const createdApps = graphFact({
  permissions,
  schema: servicePrincipals,
  request: () => directory(graphPath('/servicePrincipals', { filter: `createdByAppId eq '${integrationAppId}'`, select, top: 100 })),
});

/** The integration in the recycle bin; the cast in the path is mandatory. */
export const deletedIntegrationApps = graphFact({
  permissions,
  schema: deletedApps,
  request: () => directory(graphPath(bin, { filter: `appId eq '${integrationAppId}'`, select: binSelect })),
});

/** Other Cisco Webex applications in the recycle bin. */
export const deletedWebexApps = graphFact({
  permissions,
  schema: deletedApps,
  request: () => directory(graphPath(bin, { filter: "startswith(displayName,'Cisco Webex')", select: binSelect })),
});

/** Microsoft Graph itself, as this tenant holds it. */
export const graphServicePrincipal = graphFact({
  permissions,
  schema: oneServicePrincipal,
  request: () => directory(graphPath('/servicePrincipals', { filter: `appId eq '${graphAppId}'`, select })),
});

function directory(path: string) {
  return { version: 'v1.0', group: 'directory', path } as const;
}
