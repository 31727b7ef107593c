import type { Sample } from '../samples.ts';
import { day } from '../sandbox-clock.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import type { SandboxState } from '../state.ts';
import { visibleAudit } from '../tenant/change-tenant.ts';
import { integrationPermissions } from '../tenant/permissions.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { World } from '../world.ts';

/** Everything that the page shows, from the world and the tenant. */
export function viewState(world: World, tenant: Tenant, scenarioId: string, samples: Sample[]): SandboxState {
  return {
    botPersonId: world.people.bot.id,
    people: Object.values(world.people).map(({ id, displayName, email, note }) => ({ id, displayName, email, note })),
    spaces: world.spaces.map(({ id, title, type, memberships }) => ({
      id,
      title,
      type,
      memberIds: memberships.map(({ personId }) => personId),
    })),
    messages: viewMessages(world),
    tenant: viewTenant(tenant, world.clock.now()),
    scenarios: scenarios.map(({ id, title, describe }) => ({ id, title, describe })),
    scenarioId,
    samples: samples.map(({ id, title, text }) => ({ id, title, text })),
  };
}

/** The messages as the page and the tests see them, oldest first. */
export function viewMessages(world: World): SandboxState['messages'] {
  return world.messages.map(({ id, spaceId, personId, parentId, created, updated, markdown, text, card, files }) => ({
    ...{ id, spaceId, personId, parentId, created, updated, card },
    markdown: markdown ?? text,
    files: files.map((file) => ({ name: file.name, url: `/api/files/${file.id}` })),
  }));
}

function viewTenant(tenant: Tenant, now: Date): SandboxState['tenant'] {
  const nameOf = (id: string) => tenant.servicePrincipals.find((app) => app.id === id)?.displayName;
  const roles = tenant.appRoleAssignments.map(({ principalId, appRoleId }) => ({
    app: nameOf(principalId),
    permission: integrationPermissions.find(({ roleId }) => roleId === appRoleId)?.value ?? appRoleId,
    kind: 'application' as const,
  }));
  const scopes = tenant.grants.map(({ clientId, scope }) => ({ app: nameOf(clientId), permission: scope, kind: 'delegated' as const }));
  return {
    id: tenant.id,
    name: tenant.name,
    apps: tenant.servicePrincipals.map(({ id, appId, displayName, accountEnabled, isDisabled }) => ({
      ...{ id, appId, displayName },
      enabled: accountEnabled && isDisabled !== true,
    })),
    recycleBin: tenant.recycleBin.map(({ id, appId, displayName, deletedDateTime }) => ({
      ...{ id, appId, displayName },
      deletedAt: deletedDateTime,
      restorableUntil: new Date(Date.parse(deletedDateTime) + 30 * day).toISOString(),
    })),
    permissions: [...roles, ...scopes].flatMap(({ app, ...permission }) => (app === undefined ? [] : { app, ...permission })),
    audit: visibleAudit(tenant, now).map(({ activityDateTime, activityDisplayName, targetResources, initiatedBy }) => ({
      at: activityDateTime,
      activity: activityDisplayName,
      target: targetResources[0]?.displayName ?? '',
      by: initiatedBy.user?.userPrincipalName ?? initiatedBy.app?.displayName ?? '',
    })),
  };
}
