import type { Person } from '../ports/chat.ts';

/** Who may talk to the bot, and whose eyes may see names. */
export interface Access {
  mayTalk(person: Person): boolean;
  /** Whether everybody in a space is of an organisation that may see people's names and addresses. */
  mayReveal(orgIds: string[]): boolean;
}

/**
 * People are known by what Webex says of them (organisation id, address), never by what a paste or a card input says.
 * Without any setting, people of the bot's own organisation may talk to it; everybody else is a stranger.
 */
export function createAccess(settings: { orgIds: string[]; emailDomains: string[]; botOrgId: string }): Access {
  const emailDomains = settings.emailDomains.map((domain) => domain.toLowerCase().replace(/^@/, ''));
  const named = settings.orgIds.map((id) => id.toLowerCase());
  const orgIds = named.length === 0 && emailDomains.length === 0 ? [settings.botOrgId.toLowerCase()] : named;
  const isOfOrg = (orgId: string) => orgId !== '' && orgIds.includes(orgId.toLowerCase());
  return {
    mayTalk: (person) => isOfOrg(person.orgId) || emailDomains.includes(domainOf(person.email)),
    mayReveal: (members) => members.length > 0 && members.every(isOfOrg),
  };
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
