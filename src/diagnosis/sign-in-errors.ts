import { isSignInNumber, type SignInNumber } from '../intake/sign-in-numbers.ts';
import { type Sentence, say } from '../locales/sentence.ts';

/** What an AADSTS number means, who can mend it and how. */
export interface SignInExplanation {
  meaning: Sentence;
  whoMends: Sentence;
  remedy: Sentence;
  /** Whether the number stands in our table. */
  known: boolean;
  /** Microsoft's own page about the number. */
  link: string;
}

type Explanation = Pick<SignInExplanation, 'meaning' | 'whoMends' | 'remedy'>;

/**
 * Explains a number of Microsoft's sign-in service, given without its `AADSTS`. Numbers explain and never decide:
 * Microsoft may change them, so an unknown one gets a general answer and the link
 * (Microsoft, "Microsoft Entra authentication and authorization error codes").
 */
export function explainSignInError(number: string): SignInExplanation {
  const link = `https://login.microsoftonline.com/error?code=${encodeURIComponent(number.slice(0, 20))}`;
  if (isSignInNumber(number)) return { ...table[number], known: true, link };
  return {
    meaning: say('signIn.meaning.unknown', { number: number.slice(0, 20) }),
    whoMends: say('signIn.who.unknown'),
    remedy: say('signIn.remedy.unknown'),
    known: false,
    link,
  };
}

const appMissing: Explanation = {
  meaning: say('signIn.meaning.appMissing'),
  whoMends: say('signIn.who.consent'),
  remedy: say('signIn.remedy.appMissing'),
};
const appDisabled: Explanation = {
  meaning: say('signIn.meaning.appDisabled'),
  whoMends: say('signIn.who.application'),
  remedy: say('signIn.remedy.appDisabled'),
};
const certificate: Explanation = {
  meaning: say('signIn.meaning.certificate'),
  whoMends: say('signIn.who.operator'),
  remedy: say('signIn.remedy.certificate'),
};
const otherCloud: Explanation = {
  meaning: say('signIn.meaning.otherCloud'),
  whoMends: say('signIn.who.operator'),
  remedy: say('signIn.remedy.otherCloud'),
};
const noTenant: Explanation = {
  meaning: say('signIn.meaning.noTenant'),
  whoMends: say('signIn.who.operator'),
  remedy: say('signIn.remedy.noTenant'),
};
const tooMany: Explanation = {
  meaning: say('signIn.meaning.tooMany'),
  whoMends: say('signIn.who.nobody'),
  remedy: say('signIn.remedy.tooMany'),
};
const misconfigured: Explanation = {
  meaning: say('signIn.meaning.misconfigured'),
  whoMends: say('signIn.who.cisco'),
  remedy: say('signIn.remedy.misconfigured'),
};
const wrongAccount: Explanation = {
  meaning: say('signIn.meaning.wrongAccount'),
  whoMends: say('signIn.who.yourself'),
  remedy: say('signIn.remedy.wrongAccount'),
};
const crossTenant: Explanation = {
  meaning: say('signIn.meaning.crossTenant'),
  whoMends: say('signIn.who.network'),
  remedy: say('signIn.remedy.crossTenant'),
};
const tenantRestrictions: Explanation = {
  meaning: say('signIn.meaning.tenantRestrictions'),
  whoMends: say('signIn.who.network'),
  remedy: say('signIn.remedy.tenantRestrictions'),
};
const conditionalAccess: Explanation = {
  meaning: say('signIn.meaning.conditionalAccess'),
  whoMends: say('signIn.who.conditionalAccess'),
  remedy: say('signIn.remedy.conditionalAccess'),
};
const multifactor: Explanation = {
  meaning: say('signIn.meaning.multifactor'),
  whoMends: say('signIn.who.yourself'),
  remedy: say('signIn.remedy.multifactor'),
};
const wrongRequest: Explanation = {
  meaning: say('signIn.meaning.wrongRequest'),
  whoMends: say('signIn.who.operator'),
  remedy: say('signIn.remedy.wrongRequest'),
};
const secretRemedy = { whoMends: say('signIn.who.operator'), remedy: say('signIn.remedy.secret') };

const table: Record<SignInNumber, Explanation> = {
  7000229: appMissing,
  700016: appMissing,
  700011: appMissing,
  7000112: appDisabled,
  70001: { ...appDisabled, meaning: say('signIn.meaning.appDisabledOrMissing') },
  500011: {
    meaning: say('signIn.meaning.resourceMissing'),
    whoMends: say('signIn.who.operator'),
    remedy: say('signIn.remedy.resourceMissing'),
  },
  500014: {
    meaning: say('signIn.meaning.resourceDisabled'),
    whoMends: say('signIn.who.global'),
    remedy: say('signIn.remedy.resourceDisabled'),
  },
  7000215: { meaning: say('signIn.meaning.secretWrong'), ...secretRemedy },
  7000222: { meaning: say('signIn.meaning.secretExpired'), ...secretRemedy },
  700027: certificate,
  50012: certificate,
  7000218: { meaning: say('signIn.meaning.noCredential'), whoMends: say('signIn.who.operator'), remedy: say('signIn.remedy.noCredential') },
  90002: {
    meaning: say('signIn.meaning.tenantNotFound'),
    whoMends: say('signIn.who.operator'),
    remedy: say('signIn.remedy.tenantNotFound'),
  },
  90038: otherCloud,
  900382: otherCloud,
  900432: otherCloud,
  50059: noTenant,
  50128: noTenant,
  90019: noTenant,
  90055: tooMany,
  50196: tooMany,
  65001: { meaning: say('signIn.meaning.notConsented'), whoMends: say('signIn.who.consent'), remedy: say('signIn.remedy.notConsented') },
  65004: { meaning: say('signIn.meaning.declined'), whoMends: say('signIn.who.consent'), remedy: say('signIn.remedy.declined') },
  65005: misconfigured,
  650056: misconfigured,
  650057: misconfigured,
  650051: { meaning: say('signIn.meaning.halfDone'), whoMends: say('signIn.who.consent'), remedy: say('signIn.remedy.halfDone') },
  650052: { meaning: say('signIn.meaning.notSubscribed'), whoMends: say('signIn.who.global'), remedy: say('signIn.remedy.notSubscribed') },
  650054: {
    meaning: say('signIn.meaning.resourceRemoved'),
    whoMends: say('signIn.who.cisco'),
    remedy: say('signIn.remedy.resourceRemoved'),
  },
  90094: { meaning: say('signIn.meaning.needsAdmin'), whoMends: say('signIn.who.consent'), remedy: say('signIn.remedy.needsAdmin') },
  90095: { meaning: say('signIn.meaning.requestSent'), whoMends: say('signIn.who.reviewer'), remedy: say('signIn.remedy.requestSent') },
  50020: wrongAccount,
  90072: wrongAccount,
  50034: wrongAccount,
  16000: wrongAccount,
  51004: wrongAccount,
  500208: { meaning: say('signIn.meaning.accountType'), whoMends: say('signIn.who.yourself'), remedy: say('signIn.remedy.accountType') },
  500212: crossTenant,
  500213: crossTenant,
  500021: tenantRestrictions,
  500022: tenantRestrictions,
  53003: conditionalAccess,
  530032: conditionalAccess,
  530035: {
    meaning: say('signIn.meaning.securityDefaults'),
    whoMends: say('signIn.who.yourself'),
    remedy: say('signIn.remedy.securityDefaults'),
  },
  50105: { meaning: say('signIn.meaning.notAssigned'), whoMends: say('signIn.who.application'), remedy: say('signIn.remedy.notAssigned') },
  50076: multifactor,
  50079: multifactor,
  53000: { meaning: say('signIn.meaning.device'), whoMends: say('signIn.who.yourself'), remedy: say('signIn.remedy.device') },
  50011: { meaning: say('signIn.meaning.redirect'), whoMends: say('signIn.who.yourself'), remedy: say('signIn.remedy.redirect') },
  500113: { meaning: say('signIn.meaning.noReply'), whoMends: say('signIn.who.consent'), remedy: say('signIn.remedy.noReply') },
  700025: wrongRequest,
  9001023: wrongRequest,
};
