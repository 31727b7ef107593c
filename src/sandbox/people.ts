import { webexId } from './webex-id.ts';

export interface WorldPerson {
  id: string;
  /** Webex id of the organisation. */
  orgId: string;
  email: string;
  displayName: string;
  type: 'person' | 'bot';
  /** Who they are, for the page. */
  note: string;
}

export type PersonName = 'ada' | 'sam' | 'eve' | 'bot';

/** The Webex organisation of Contoso, bare uuid: what a debug block calls View Org ID. */
export const contosoOrgId = '0f6c1b52-7d3e-4a94-8c25-6b1e9d40a7f3';
const strangerOrgId = 'd84e2a17-95c0-4f6b-b3d1-27a05c8e6f94';
/** Ada's bare Webex user id: what a debug block calls Logged-in User ID. */
export const adaUserId = '3b7e90c4-1f58-4d2a-9e63-a80c5d17b246';

/** Ada and Sam of Contoso, Eve of another organisation, and the bot, which belongs to Contoso. */
export function createPeople(): Record<PersonName, WorldPerson> {
  const contoso = webexId('ORGANIZATION', contosoOrgId);
  return {
    ada: {
      id: webexId('PEOPLE', adaUserId),
      orgId: contoso,
      email: 'ada.admin@contoso.com',
      displayName: 'Ada Admin',
      type: 'person',
      note: 'Administrator at Contoso',
    },
    sam: {
      id: webexId('PEOPLE', '91d5f2a6-c07b-4e18-8f3d-5ea4b2c96d70'),
      orgId: contoso,
      email: 'sam.support@contoso.com',
      displayName: 'Sam Support',
      type: 'person',
      note: 'Support at Contoso',
    },
    eve: {
      id: webexId('PEOPLE', 'c62a8d0f-34b9-47e5-a1d6-f09b7e538c21'),
      orgId: webexId('ORGANIZATION', strangerOrgId),
      email: 'eve.stranger@fabrikam.com',
      displayName: 'Eve Stranger',
      type: 'person',
      note: 'Somebody of another organisation',
    },
    bot: {
      id: webexId('PEOPLE', '5e1c7f39-82d4-4b06-9a5f-d3e8b064c1a7'),
      orgId: contoso,
      email: 'entra-doctor@webex.bot',
      displayName: 'Entra Doctor',
      type: 'bot',
      note: 'The bot',
    },
  };
}
