/** Why the sign-in service did not let the bot in, as far as the next step differs. */
export type AdmissionFault =
  | 'notAdmitted'
  | 'disabled'
  | 'credentialBad'
  | 'blocked'
  | 'tenantNotFound'
  | 'otherCloud'
  | 'graphDisabled'
  | 'refused';

/** Numbers from Microsoft's list of sign-in errors; what is not in it is only known to be a refusal. */
const faults: Readonly<Record<string, AdmissionFault>> = {
  '7000229': 'notAdmitted',
  '700016': 'notAdmitted',
  '700011': 'notAdmitted',
  '65001': 'notAdmitted',
  '7000112': 'disabled',
  '70001': 'disabled',
  '7000215': 'credentialBad',
  '7000222': 'credentialBad',
  '7000218': 'credentialBad',
  '700027': 'credentialBad',
  '50012': 'credentialBad',
  '53003': 'blocked',
  '530032': 'blocked',
  '530035': 'blocked',
  '500014': 'graphDisabled',
  '90002': 'tenantNotFound',
  '90038': 'otherCloud',
  '900382': 'otherCloud',
  '900432': 'otherCloud',
};

/** Tells a refused sign-in of the bot apart, by its number without the prefix. Says nothing about Webex: it is the bot that was refused. */
export function admissionFault(code: string | null): AdmissionFault {
  return (code === null ? undefined : faults[code]) ?? 'refused';
}

/**
 * Tells apart why Graph, or a later sign-in, did not take a bot that had a token. Without a number Graph said itself that
 * the tenant does not know the bot (401 `Authorization_IdentityNotFound`).
 */
export function lostAdmission(code: string | null): AdmissionFault {
  return code === null ? 'notAdmitted' : admissionFault(code);
}

/** What a refused discovery tells of the tenant; null where it tells nothing of it. */
export function whereabouts(code: string | null): Extract<AdmissionFault, 'tenantNotFound' | 'otherCloud'> | null {
  const fault = code === null ? 'tenantNotFound' : faults[code];
  return fault === 'tenantNotFound' || fault === 'otherCloud' ? fault : null;
}
