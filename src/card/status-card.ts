import type { CheckResult, Diagnosis } from '../diagnosis/diagnosis.ts';
import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { commandButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { verbatim } from './case-lines.ts';
import { caseLines, caseRows } from './case-rows.ts';
import { firstThatFits, fitMarkdown } from './fit.ts';
import { maskCase, maskPeople } from './mask-people.ts';
import { renderCard } from './render.ts';
import { firstVerdict, markOfCause, markOfOutcome } from './signs.ts';
import { createWords } from './words.ts';

/** How the tenant's two applications stand, and the last cases. */
export interface StatusView {
  diagnosis: Diagnosis;
  cases: Case[];
  reveal: boolean;
}

/** The checks that say how the two applications stand; the rest is behind "All checks". */
const applicationChecks = ['integration-app', 'disabled-integration-app', 'second-app', 'disabled-second-app'];

/** The two applications as they are now, and the last cases. */
export function statusCard(view: StatusView, translator: Translator): CardMessage {
  const diagnosis = view.reveal ? view.diagnosis : maskPeople(view.diagnosis);
  const cases = view.reveal ? view.cases : view.cases.map(maskCase);
  const words = createWords(translator, 100);
  const verdict = firstVerdict(diagnosis);
  const mark = markOfCause(verdict.cause);
  const title = words.markdown(say('card.statusTitle'));
  const { tenant } = diagnosis;
  const tenantLine =
    tenant === null ? [] : [words.markdown(say('card.labelled', { label: say('card.tenant'), value: verbatim(tenant.name ?? tenant.id) }))];
  const apps = checksOfApplications(diagnosis);
  const none = cases.length === 0 ? [words.markdown(say('card.noCases'))] : [];
  const build = (most: number) =>
    renderCard('status', translator.language, {
      title,
      badge: `${mark.sign} ${words.markdown(mark.word)}`,
      color: mark.color,
      headline: words.markdown(verdict.headline),
      tenant: [...tenantLine, words.markdown(say('card.checkedAt', { at: { at: diagnosis.at } }))].join(' · '),
      apps: apps.map((check) => {
        const { sign, color } = markOfOutcome(check.outcome);
        return { color, title: `${sign} ${words.markdown(check.title)}`, state: words.markdown(check.finding) };
      }),
      casesTitle: words.markdown(say('card.lastCases')),
      cases: caseRows(cases.slice(0, most), words),
      none: none.map((text) => ({ text })),
      buttons: [commandButton(say('card.diagnoseNow'), 'diagnose', words), commandButton(say('card.history'), 'history', words)],
    });
  const sections = [
    `**${title}**`,
    words.markdown(say('card.labelled', { label: mark.word, value: verdict.headline })),
    ...tenantLine,
    apps
      .map(
        (check) =>
          `- ${words.markdown(say('card.checkLine', { mark: markOfOutcome(check.outcome).word, title: check.title, finding: check.finding }))}`,
      )
      .join('\n'),
    `**${words.markdown(say('card.lastCases'))}**`,
    ...none,
    ...caseLines(cases.slice(0, 10), words),
  ];
  return { card: firstThatFits([10, 3], build), markdown: fitMarkdown(sections, translator, say('card.entriesCut')) };
}

function checksOfApplications({ checks }: Diagnosis): CheckResult[] {
  return checks.filter(({ id }) => applicationChecks.includes(id));
}
