/** Why the sign-in service did not let the bot in, as far as the next step differs. */
export type AdmissionFault = 'notAdmitted' | 'disabled' | 'credentialBad' | 'blocked' | 'tenantNotFound' | 'otherCloud' | 'graphDisabled';

/** Numbers from Microsoft's list of sign-in errors; what is not in it counts as not admitted. */
const faults: Readonly<Record<string, AdmissionFault>> = {
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

/** Tells an AADSTS number apart; `code` is the number without its prefix. Says nothing about Webex: it is the bot that was refused. */
export function admissionFault(code: string | null): AdmissionFault {
  return (code === null ? undefined : faults[code]) ?? 'notAdmitted';
}
