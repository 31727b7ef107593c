import { type Sentence, type SentenceKey, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Case } from '../ports/store.ts';
import { caseButtons } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { caseLine, type Fact, verbatim } from './case-lines.ts';
import { type DiagnosisView, hidePeople } from './diagnosis-card.ts';
import { factLines, section } from './diagnosis-markdown.ts';
import { firstThatFits, fitMarkdown } from './fit.ts';
import { renderCard } from './render.ts';
import { firstVerdict } from './signs.ts';
import { createWords } from './words.ts';

/** What the verdict says when something that does not decide could not be read: the card's own headline would hide it. */
const notAllSeen: SentenceKey[] = ['verdict.nothingFound', 'verdict.nothingElseFound'];

/** A re-check found it in order: how long it was broken, and what to verify in Control Hub and Entra. */
export function mendedCard(view: DiagnosisView, translator: Translator): CardMessage {
  const { theCase, diagnosis, changes } = view.reveal ? view : hidePeople(view);
  const verify = linesToVerify(firstVerdict(diagnosis).verify);
  const facts = factsOfRepair(theCase, diagnosis.tenant);
  const [first, ...others] = diagnosis.verdicts.map(({ headline }) => headline);
  const further = first !== undefined && notAllSeen.includes(first.key) ? [first, ...others] : others;
  const build = (longest: number) => {
    const words = createWords(translator, longest);
    const text = (sentence: Sentence) => ({ text: words.markdown(sentence) });
    return renderCard('mended', translator.language, {
      badge: `✔ ${words.markdown(say('card.markMended'))}`,
      color: 'good',
      headline: words.markdown(say('card.mendedHeadline')),
      changes: changes.length === 0 ? [] : [{ title: words.markdown(say('card.changes')), lines: changes.slice(0, 6).map(text) }],
      facts: facts.map(({ label, value }) => ({ label: words.markdown(label), value: words.markdown(value) })),
      verifyTitle: words.markdown(say('card.verifyTitle')),
      verify: verify.map(text),
      further: further.slice(0, 5).map((sentence) => ({ text: `⚠ ${words.markdown(sentence)}` })),
      caseLine: [caseLine(theCase), say('card.checkedAt', { at: { at: diagnosis.at } })].map(words.markdown).join(' · '),
      buttons: caseButtons(['recheck', 'checks', 'report'], theCase.id, words),
    });
  };
  const words = createWords(translator);
  const markdown = [
    `**${words.markdown(say('card.labelled', { label: say('card.markMended'), value: say('card.mendedHeadline') }))}**`,
    section(say('card.changes'), changes, words),
    factLines(facts, words),
    words.markdown(caseLine(theCase)),
    section(say('card.verifyTitle'), verify, words),
    section(say('card.furtherFindings'), further, words),
  ];
  return { card: firstThatFits([160, 60], build), markdown: fitMarkdown(markdown, translator) };
}

/** What the rules name, or the two places that Cisco's document 220476 names. */
function linesToVerify(verify: Sentence[]): Sentence[] {
  return verify.length > 0 ? verify : [say('card.verifyControlHub'), say('card.verifyEntra')];
}

function factsOfRepair({ brokenSince, mendedAt }: Case, tenant: { id: string; name: string | null } | null): Fact[] {
  const facts: Fact[] = tenant === null ? [] : [{ label: say('card.tenant'), value: verbatim(tenant.name ?? tenant.id) }];
  if (brokenSince !== null && mendedAt !== null) {
    const minutes = (Date.parse(mendedAt) - Date.parse(brokenSince)) / 60_000;
    facts.push({ label: say('card.brokenFor'), value: say('card.duration', { duration: { minutes } }) });
  }
  if (brokenSince !== null) facts.push({ label: say('card.brokenFrom'), value: say('card.instant', { at: { at: brokenSince } }) });
  if (mendedAt !== null) facts.push({ label: say('card.brokenTo'), value: say('card.mendedSeen', { at: { at: mendedAt } }) });
  return facts;
}
