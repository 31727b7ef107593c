/** One of the eight permissions that the integration's consent screen asks for, all of Microsoft Graph. */
export interface ExpectedPermission {
  value: string;
  /** Id of the application permission (app role); null where only a delegated form exists. */
  appRoleId: string | null;
  /** `either`: the consent screen's text is the same for both kinds, so one of the two is enough. */
  provenBy: 'application' | 'delegated' | 'either';
}

/**
 * What *Cisco Webex Identity Integration* must be granted. Ids from Microsoft's permission descriptions; which kind the
 * consent screen's wording proves: application texts and delegated texts differ for three of them.
 */
export const expectedPermissions: readonly ExpectedPermission[] = [
  { value: 'User.Read', appRoleId: null, provenBy: 'delegated' },
  { value: 'Group.Read.All', appRoleId: '5b567255-7703-4780-807c-7be8301ae99b', provenBy: 'either' },
  { value: 'Place.Read.All', appRoleId: '913b9306-0ce1-42b8-9137-6a7df690a760', provenBy: 'either' },
  { value: 'User.Read.All', appRoleId: 'df021288-bdef-4463-88db-98f22de89214', provenBy: 'either' },
  { value: 'AuditLog.Read.All', appRoleId: 'b0afded3-3588-46d8-8b3d-9842eff778da', provenBy: 'application' },
  { value: 'Application.ReadWrite.OwnedBy', appRoleId: '18a4783c-866b-4cc7-a460-3d5e5662c884', provenBy: 'application' },
  { value: 'GroupMember.Read.All', appRoleId: '98830695-27a2-44f7-8c18-0c3ebc9698f6', provenBy: 'application' },
  { value: 'Domain.Read.All', appRoleId: 'dbb9058a-0e50-45d7-ae91-66909b5d4664', provenBy: 'either' },
];
