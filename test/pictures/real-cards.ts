import { diagnosisCard } from '../../src/card/diagnosis-card.ts';
import { failedCard } from '../../src/card/failed-card.ts';
import { helpCard } from '../../src/card/help-card.ts';
import { mendedCard } from '../../src/card/mended-card.ts';
import { notThisFaultCard } from '../../src/card/not-this-fault-card.ts';
import { permissionsCard } from '../../src/card/permissions-card.ts';
import { signInErrorCard } from '../../src/card/sign-in-error-card.ts';
import { nameIn } from '../../src/conversation/commands/command.ts';
import { commands } from '../../src/conversation/commands/index.ts';
import { changesBetween } from '../../src/diagnosis/changes.ts';
import { runChecks } from '../../src/diagnosis/check.ts';
import { checks } from '../../src/diagnosis/checks/index.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { FactStates } from '../../src/diagnosis/fact.ts';
import { nothingFound } from '../../src/diagnosis/nothing-found.ts';
import { pasteSays } from '../../src/diagnosis/paste-says.ts';
import { permissionTable } from '../../src/diagnosis/permissions.ts';
import { explainSignInError } from '../../src/diagnosis/sign-in-errors.ts';
import { timelineOf } from '../../src/diagnosis/timeline.ts';
import { verdictsOf } from '../../src/diagnosis/verdict.ts';
import { describeFault, nextSteps } from '../../src/intake/describe-fault.ts';
import { say } from '../../src/locales/sentence.ts';
import type { Case } from '../../src/ports/store.ts';
import { auditEvent, deletedApp, factsOf, log, now, report, silent, tenantId, viewOf, withoutIntegration } from '../diagnosis/facts-of.ts';
import { everyCard, type Material } from '../support/every-card.ts';
import { sampleCase } from '../support/sample-case.ts';

/** The names of a tenant and of the one who deleted the application. */
export interface Names {
  tenant: string;
  person: string;
}

export const shortNames: Names = { tenant: 'Contoso', person: 'pat.tidy@contoso.com' };

/** As long as Entra allows: 256 characters for a display name, 64 and 48 around the @ of a user principal name. */
export const longestNames: Names = {
  tenant: 'Contoso Beteiligungsverwaltungsgesellschaft und Tochterunternehmen '.repeat(4).slice(0, 256),
  person: `${'maximiliane.hohenfels-wolkenstein.'.repeat(2).slice(0, 63)}a@${'contoso-beteiligungsverwaltung-und-co.onmicrosof'.slice(0, 44)}.com`,
};

/** Every card with what it really says: the product's own checks, verdicts and sentences on facts made by hand. */
export function realCards(names: Names): typeof everyCard {
  const broken = brokenDiagnosis(names);
  const mended = diagnosisOf(factsOf({ organization: organization(names) }));
  const theCase = sampleCase({ report: report(), latest: broken, brokenSince: '2026-11-20T09:12:44Z' });
  const repaired: Case = { ...theCase, latest: mended, previous: broken, mendedAt: '2026-11-23T12:00:00Z' };
  const material: Material = { text: names.tenant, diagnosis: broken, theCase, rows: 3, reveal: true };
  const cards = Object.fromEntries(
    Object.entries(everyCard).map(([name, build]) => [name, (translator: Parameters<typeof build>[0]) => build(translator, material)]),
  );
  const fault = report({ fault: 'other-control-hub-fault', code: '200412', httpStatus: 403, statusText: 'Forbidden' });
  return {
    ...everyCard,
    ...cards,
    about: everyCard.about,
    diagnosis: (t) => diagnosisCard({ theCase, diagnosis: broken, reveal: true, changes: [] }, t),
    mended: (t) => mendedCard({ theCase: repaired, diagnosis: mended, reveal: true, changes: changesBetween(broken, mended) }, t),
    failed: (t) => failedCard({ reference: '7f3a09c2', next: say('failed.next') }, t),
    help: (t) => helpCard({ commands: commands.map((command) => ({ name: nameIn(command, t.language), summary: command.summary })) }, t),
    'not-this-fault': (t) => notThisFaultCard({ report: fault, described: describeFault(fault), next: nextSteps(fault) }, t),
    permissions: (t) => permissionsCard({ rows: rowsHeld(), consentUrl: consentPage }, t),
    'sign-in-error': (t) => signInErrorCard(signInError(), t),
  };
}

function brokenDiagnosis(names: Names): Diagnosis {
  const deleted = auditEvent('Remove service principal', { by: { kind: 'person', name: names.person } });
  return diagnosisOf(
    factsOf({
      ...withoutIntegration,
      deletedIntegrationApps: [deletedApp()],
      audit: log(deleted),
      organization: organization(names),
    }),
  );
}

function organization({ tenant }: Names) {
  return { id: tenantId, displayName: tenant, verifiedDomains: null };
}

function diagnosisOf(states: FactStates): Diagnosis {
  const view = viewOf(states);
  const verdicts = verdictsOf(view);
  const tenant = states.organization.state === 'known' ? states.organization.value : null;
  return {
    at: now,
    tenant: { id: tenantId, name: tenant?.displayName ?? null },
    verdicts,
    checks: [...runChecks(checks, states, silent), nothingFound(verdicts)],
    timeline: timelineOf(view),
    pasteSays: pasteSays(report(), now),
  };
}

const consentPage = `https://login.microsoftonline.com/${tenantId}/adminconsent?client_id=3b0f6a0e-5f0c-4a4e-8f0a-9b2f1c6d7e8f`;

function rowsHeld() {
  return permissionTable().map((row, index) => ({ ...row, held: index !== 1 && index < 4 }));
}

function signInError() {
  const { link, ...explained } = explainSignInError('65004');
  return { ...explained, number: '65004', link: { title: say('signIn.page'), url: link } };
}
