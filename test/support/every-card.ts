import { aboutCard } from '../../src/card/about-card.ts';
import { askWaitCard } from '../../src/card/ask-wait-card.ts';
import type { CardMessage } from '../../src/card/card-message.ts';
import { caseSeenCard } from '../../src/card/case-seen-card.ts';
import { checksCard } from '../../src/card/checks-card.ts';
import { diagnosisCard } from '../../src/card/diagnosis-card.ts';
import { didYouMeanCard } from '../../src/card/did-you-mean-card.ts';
import { failedCard } from '../../src/card/failed-card.ts';
import { helpCard } from '../../src/card/help-card.ts';
import { historyCard } from '../../src/card/history-card.ts';
import { languageCard } from '../../src/card/language-card.ts';
import { mendedCard } from '../../src/card/mended-card.ts';
import { noCaseCard } from '../../src/card/no-case-card.ts';
import { notAllowedCard } from '../../src/card/not-allowed-card.ts';
import { notThisFaultCard } from '../../src/card/not-this-fault-card.ts';
import { nothingRecognisedCard } from '../../src/card/nothing-recognised-card.ts';
import { oldCardCard } from '../../src/card/old-card-card.ts';
import { permissionsCard } from '../../src/card/permissions-card.ts';
import type { CardName } from '../../src/card/render.ts';
import { signInErrorCard } from '../../src/card/sign-in-error-card.ts';
import { statusCard } from '../../src/card/status-card.ts';
import { welcomeCard } from '../../src/card/welcome-card.ts';
import { workingCard } from '../../src/card/working-card.ts';
import type { Translator } from '../../src/locales/translator.ts';
import { mendedCase, mendedDiagnosis } from './mended-case.ts';
import { plain, sampleCase, sampleDiagnosis, sampleReport } from './sample-case.ts';

/** What goes into the cards; a test puts long or hostile things in their place. */
export interface Material {
  /** Stands wherever a text from outside stands. */
  text: string;
  diagnosis: ReturnType<typeof sampleDiagnosis>;
  theCase: ReturnType<typeof sampleCase>;
  rows: number;
  reveal: boolean;
}

export const sampleMaterial: Material = {
  text: 'Contoso',
  diagnosis: sampleDiagnosis(),
  theCase: sampleCase(),
  rows: 3,
  reveal: true,
};

/** Every card that the bot has, by its template's name. */
export const everyCard: Record<CardName, (translator: Translator, material?: Material) => CardMessage> = {
  about: (t, m = sampleMaterial) => aboutCard({ version: m === sampleMaterial ? '0.1.0' : m.text }, t),
  'ask-wait': (t) => askWaitCard({ minutes: 2 }, t),
  // biome-ignore lint/suspicious/noThenProperty: it is the earlier diagnosis, and no function
  'case-seen': (t, { theCase, diagnosis, reveal } = sampleMaterial) => caseSeenCard({ theCase, diagnosis, reveal, then: diagnosis }, t),
  checks: (t, { theCase, diagnosis } = sampleMaterial) => checksCard({ theCase, diagnosis }, t),
  diagnosis: (t, { theCase, diagnosis, reveal, text } = sampleMaterial) =>
    diagnosisCard({ theCase, diagnosis, reveal, changes: [plain(`Integration app (${text}): present → missing`)], isLate: true }, t),
  'did-you-mean': (t) => didYouMeanCard({ suggestion: 'status' }, t),
  failed: (t, { text } = sampleMaterial) => failedCard({ reference: `ref-7f3a ${text}`, next: plain('Try again in a minute.') }, t),
  help: (t, { text, rows } = sampleMaterial) =>
    helpCard(
      {
        commands: Array.from({ length: rows }, () => ({
          name: 'status',
          summary: plain(`The two applications of ${text} as they are now.`),
        })),
      },
      t,
    ),
  history: (t, { theCase, rows, reveal } = sampleMaterial) =>
    historyCard({ cases: Array.from({ length: rows }, () => theCase), page: 2, pages: 3, total: 21, reveal, scope: 'space' }, t),
  language: (t) => languageCard({ current: t.language, chosen: false }, t),
  mended: (t, { text, theCase, diagnosis, reveal } = sampleMaterial) =>
    mendedCard(
      {
        theCase: { ...mendedCase(), report: theCase.report },
        diagnosis: { ...mendedDiagnosis(), tenant: diagnosis.tenant, timeline: diagnosis.timeline },
        changes: [plain(`Integration app (${text}): missing → present`)],
        reveal,
      },
      t,
    ),
  'no-case': (t, { text } = sampleMaterial) => noCaseCard({ named: text }, t),
  'not-allowed': (t) => notAllowedCard({}, t),
  'not-this-fault': (t, { text } = sampleMaterial) =>
    notThisFaultCard(
      {
        report: sampleReport({ fault: 'wizard-not-set-up', code: '100013', httpStatus: 400, statusText: text }),
        described: plain('The wizard app was never set up in this Webex organisation.'),
        next: [plain('Open Control Hub, Organization Settings, Directory Synchronization.'), plain('Set up the wizard app.')],
      },
      t,
    ),
  'nothing-recognised': (t) => nothingRecognisedCard({ short: false }, t),
  'old-card': (t, { theCase } = sampleMaterial) => oldCardCard({ theCase }, t),
  permissions: (t, { text, rows } = sampleMaterial) =>
    permissionsCard(
      {
        rows: Array.from({ length: rows }, (_, index) => ({
          permission: index === 0 ? 'Application.Read.All' : 'AuditLog.Read.All',
          held: index === 0,
          required: true,
          checks: ['integration-app', text],
        })),
        consentUrl:
          'https://login.microsoftonline.com/9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f/adminconsent?client_id=3b0f6a0e-5f0c-4a4e-8f0a-9b2f1c6d7e8f',
      },
      t,
    ),
  'sign-in-error': (t, { text } = sampleMaterial) =>
    signInErrorCard(
      {
        number: '65004',
        meaning: plain(`The consent page was closed without accepting (${text}).`),
        whoMends: plain('A Privileged Role Administrator of the tenant'),
        remedy: plain('Open the consent page again and choose Accept.'),
        link: { title: plain('Microsoft about 65004'), url: 'https://login.microsoftonline.com/error?code=65004' },
      },
      t,
    ),
  status: (t, { diagnosis, theCase, rows, reveal } = sampleMaterial) =>
    statusCard({ diagnosis, cases: [...Array.from({ length: rows }, () => theCase), mendedCase()], reveal }, t),
  welcome: (t) => welcomeCard({ short: false }, t),
  working: (t) => workingCard({}, t),
};
