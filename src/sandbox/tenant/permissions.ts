/** One permission of the consent screen. `roleId` is its app role in Graph, null for one that is granted as delegated. */
export interface ConsentedPermission {
  value: string;
  /** As Microsoft's screen names it. */
  screenText: string;
  roleId: string | null;
}

/**
 * The eight permissions that Cisco Webex Identity Integration asks for, with the ids of Microsoft's own permission list
 * (microsoft-graph-devx-content, permissions-descriptions.json). User.Read exists as a delegated permission only.
 */
export const integrationPermissions: readonly ConsentedPermission[] = [
  { value: 'User.Read', screenText: 'Sign in and read user profile', roleId: null },
  { value: 'Group.Read.All', screenText: 'Read all groups', roleId: '5b567255-7703-4780-807c-7be8301ae99b' },
  { value: 'Place.Read.All', screenText: 'Read all company places', roleId: '913b9306-0ce1-42b8-9137-6a7df690a760' },
  { value: 'User.Read.All', screenText: "Read all users' full profiles", roleId: 'df021288-bdef-4463-88db-98f22de89214' },
  { value: 'AuditLog.Read.All', screenText: 'Read all audit log data', roleId: 'b0afded3-3588-46d8-8b3d-9842eff778da' },
  {
    value: 'Application.ReadWrite.OwnedBy',
    screenText: 'Manage apps that this app creates or owns',
    roleId: '18a4783c-866b-4cc7-a460-3d5e5662c884',
  },
  { value: 'GroupMember.Read.All', screenText: 'Read all group memberships', roleId: '98830695-27a2-44f7-8c18-0c3ebc9698f6' },
  { value: 'Domain.Read.All', screenText: 'Read domains', roleId: 'dbb9058a-0e50-45d7-ae91-66909b5d4664' },
];

/** What the bot may read when it holds every permission that the published v1.0 contract knows a request for. */
export const allBotRoles: readonly string[] = [
  'Application.Read.All',
  'AuditLog.Read.All',
  'Synchronization.Read.All',
  'Directory.Read.All',
  'Policy.Read.All',
  'ConsentRequest.Read.All',
  'ServiceHealth.Read.All',
];
