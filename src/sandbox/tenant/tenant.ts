/** A row of a Graph collection, in Graph's own property names. */
export type GraphRow = Record<string, unknown> & { id: string };

export interface ServicePrincipal extends GraphRow {
  appId: string;
  displayName: string;
  accountEnabled: boolean;
  isDisabled: boolean | null;
  disabledByMicrosoftStatus: string | null;
  createdByAppId: string | null;
}

export interface DeletedServicePrincipal extends ServicePrincipal {
  /** ISO instant. */
  deletedDateTime: string;
}

export interface AppRoleAssignment extends GraphRow {
  principalId: string;
  resourceId: string;
  appRoleId: string;
}

export interface PermissionGrant extends GraphRow {
  clientId: string;
  scope: string;
}

export interface AuditEvent extends GraphRow {
  activityDateTime: string;
  activityDisplayName: string;
  initiatedBy: { user: { userPrincipalName: string | null } | null; app: { displayName: string | null } | null };
  targetResources: ({ id: string; displayName: string } & Record<string, unknown>)[];
}

/** How the sign-in service knows the bot, and the tenant. */
export interface BotRegistration {
  /** Whether the bot's own service principal stands in the tenant. */
  admitted: boolean;
  /** Its application permissions: the `roles` of its next token. */
  roles: string[];
  /** AADSTS number with which every sign-in is refused, or null. */
  signInError: string | null;
  /** Whether tokens are still to be had though Microsoft Graph is disabled: changes reach the sign-in service late. */
  tokensOutliveGraph: boolean;
}

/** The whole Entra tenant in plain data. */
export interface Tenant {
  id: string;
  name: string;
  domains: string[];
  /** What discovery answers: here, another cloud, or no such tenant. */
  whereabouts: 'here' | 'other-cloud' | 'nowhere';
  /** Whether it has Microsoft Entra ID P1: sign-ins can be read, logs go back 30 days instead of 7. */
  premium: boolean;
  servicePrincipals: ServicePrincipal[];
  recycleBin: DeletedServicePrincipal[];
  appRoleAssignments: AppRoleAssignment[];
  grants: PermissionGrant[];
  owners: { servicePrincipalId: string; ownerId: string }[];
  /** In any order; Graph shows an entry some minutes after it happened. */
  audit: AuditEvent[];
  signIns: GraphRow[];
  provisioning: GraphRow[];
  syncJobs: GraphRow[];
  consentRequests: GraphRow[];
  incidents: GraphRow[];
  recommendations: GraphRow[];
  /** Entries of a log page at most. */
  logPageSize: number;
  bot: BotRegistration;
  webexIncidents: { name: string; impact: string; status: string }[];
}
