import type { CheckResult, Diagnosis, TimelineEntry, Verdict } from '../diagnosis/diagnosis.ts';
import { type Sentence, say, type Value } from '../locales/sentence.ts';
import type { Case } from '../ports/store.ts';
import { mapTexts, textsOf } from './map-values.ts';

/** Stands in the place of a name or address inside a text. */
const mask = '•••';
const address = /[^\s@'"<>()[\]{},;:=]+@[^\s@'"<>()[\]{},;:=]+/g;

/**
 * The same diagnosis with nobody in it, for spaces where not everybody is of the bound organisation.
 * Lines marked personal go as a whole; their names, and whatever looks like an address, go everywhere else too,
 * so that a check's finding or a recorded request does not give away what the line hides.
 */
export function maskPeople(diagnosis: Diagnosis): Diagnosis {
  const hide = createHider(namesIn(diagnosis));
  return {
    ...diagnosis,
    verdicts: diagnosis.verdicts.map((verdict) => maskVerdict(verdict, hide)),
    checks: diagnosis.checks.map((check) => maskCheck(check, hide)),
    timeline: diagnosis.timeline.map((entry) => maskEntry(entry, hide)),
    pasteSays: diagnosis.pasteSays.map((sentence) => mapTexts(sentence, hide)),
  };
}

/** The same for sentences that belong to a diagnosis, such as what changed since. */
export function maskSentences(sentences: Sentence[], diagnosis: Diagnosis): Sentence[] {
  const hide = createHider(namesIn(diagnosis));
  return sentences.map((sentence) => mapTexts(sentence, hide));
}

/** The same case with nobody in its diagnoses; for lists of cases. */
export function maskCase(theCase: Case): Case {
  return {
    ...theCase,
    latest: theCase.latest && maskPeople(theCase.latest),
    previous: theCase.previous && maskPeople(theCase.previous),
  };
}

type Hide = (text: string) => string;

/** Whatever names a person: personal lines, people as actors anywhere, and the values that a check keeps of them. */
function namesIn(diagnosis: Diagnosis): string[] {
  const { verdicts, checks, timeline } = diagnosis;
  const facts = verdicts.flatMap((verdict) => verdict.facts);
  const personal = [
    ...facts.filter((fact) => fact.personal).map((fact) => fact.value),
    ...timeline.flatMap((entry) => (entry.personal && entry.who ? [entry.who] : [])),
  ];
  const said = [
    ...verdicts.flatMap(({ headline, because }) => [headline, because]),
    ...checks.map((check) => check.finding),
    ...timeline.map((entry) => entry.what),
  ];
  const texts = [...personal.flatMap(textsOf), ...said.flatMap(peopleIn), ...checks.flatMap(peopleInValues)];
  return [...new Set(texts.filter((text) => text.trim().length > 1))].sort((one, other) => other.length - one.length);
}

function peopleIn(value: Value): string[] {
  if (typeof value !== 'object') return [];
  if ('list' in value) return value.list.flatMap(peopleIn);
  if (!('key' in value)) return [];
  return value.key === 'actor.person' ? textsOf(value) : Object.values(value.values ?? {}).flatMap(peopleIn);
}

/** `by` and `from` are what `actorValues` and the checks of the audit log keep: who, and from which network address. */
function peopleInValues({ values }: CheckResult): string[] {
  const { by, byKind, from } = values;
  return [byKind === 'person' ? by : null, from].filter((value) => typeof value === 'string');
}

function createHider(names: string[]): Hide {
  return (text) => names.reduce((rest, name) => rest.replaceAll(name, mask), text).replace(address, mask);
}

function maskVerdict(verdict: Verdict, hide: Hide): Verdict {
  const sentence = (value: Sentence) => mapTexts(value, hide);
  return {
    ...verdict,
    headline: sentence(verdict.headline),
    because: sentence(verdict.because),
    facts: verdict.facts.map((fact) => ({ ...fact, value: fact.personal ? say('card.masked') : sentence(fact.value) })),
    verify: verdict.verify.map(sentence),
    remedies: verdict.remedies.map((remedy) => ({ ...remedy, steps: remedy.steps.map(sentence) })),
  };
}

function maskCheck(check: CheckResult, hide: Hide): CheckResult {
  const values = Object.entries(check.values).map(([name, value]) => [name, typeof value === 'string' ? hide(value) : value] as const);
  const evidence = check.evidence.map((item) => ({ ...item, request: hide(item.request) }));
  return { ...check, finding: mapTexts(check.finding, hide), evidence, values: Object.fromEntries(values) };
}

function maskEntry(entry: TimelineEntry, hide: Hide): TimelineEntry {
  const who = entry.personal && entry.who !== null ? say('card.maskedShort') : entry.who && mapTexts(entry.who, hide);
  return { ...entry, what: mapTexts(entry.what, hide), who };
}
