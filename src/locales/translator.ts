import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { ptBr } from './pt-br.ts';
import type { Catalogue, Plural, Sentence, Value } from './sentence.ts';

const catalogues: Record<Language, Catalogue> = { en, fr, de, ja, es, 'pt-BR': ptBr };

/** Writes sentences in one language: dates with their zone, numbers and plurals in the reader's way. */
export interface Translator {
  readonly language: Language;
  /** For plain places: button titles, file names, plain text. Values stand as they are. */
  text(value: Value): string;
  /** For cards and messages: the catalogue's own Markdown stays, every value is escaped. */
  markdown(value: Value): string;
}

/** Makes the translator of a language; `timeZone` is an IANA name, UTC when not given. */
export function createTranslator(language: Language, timeZone = 'UTC'): Translator {
  const format = createFormats(language, timeZone);
  const catalogue = catalogues[language];
  const write = (value: Value, guard: (text: string) => string): string => {
    if (typeof value === 'string') return guard(value);
    if (typeof value === 'number') return format.number.format(value);
    // Guarded too: "20. Nov. 2026" would begin a numbered list.
    if ('at' in value) return guard(Number.isNaN(Date.parse(value.at)) ? value.at : format.instant(value.at));
    if ('day' in value) return guard(Number.isNaN(Date.parse(value.day)) ? value.day : format.day.format(new Date(value.day)));
    if ('minutes' in value) return format.duration(value.minutes);
    if ('list' in value) return format.list.format(value.list.map((item) => write(item, guard)));
    return fill(catalogue, format.plural, value, (inner) => write(inner, guard));
  };
  return {
    language,
    text: (value) => write(value, (text) => text),
    markdown: (value) => write(value, escapeMarkdown),
  };
}

function fill(catalogue: Catalogue, plural: Intl.PluralRules, sentence: Sentence, write: (value: Value) => string): string {
  const entry: string | Plural = catalogue[sentence.key];
  const values = sentence.values ?? {};
  const pattern = typeof entry === 'string' ? entry : formFor(entry, plural, values['count']);
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new TypeError(`the sentence ${sentence.key} wants a value ${name}`);
    return write(value);
  });
}

function formFor(entry: Plural, plural: Intl.PluralRules, count: Value | undefined): string {
  const singular = typeof count === 'number' && plural.select(count) === 'one';
  return (singular ? entry.one : undefined) ?? entry.other;
}

function createFormats(language: Language, timeZone: string) {
  const instants = new Intl.DateTimeFormat(language, {
    dateStyle: undefined,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
  return {
    number: new Intl.NumberFormat(language),
    plural: new Intl.PluralRules(language),
    list: new Intl.ListFormat(language, { type: 'conjunction' }),
    day: new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', timeZone }),
    instant: (iso: string) => instants.format(new Date(iso)),
    duration: (minutes: number) => writeDuration(language, minutes),
  };
}

/** The two largest units that are not zero: "3 days, 4 hours"; never less than one minute. */
function writeDuration(language: Language, minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  const parts = [
    { unit: 'day', amount: Math.floor(whole / 1440) },
    { unit: 'hour', amount: Math.floor((whole % 1440) / 60) },
    { unit: 'minute', amount: whole % 60 },
  ].filter((part) => part.amount > 0);
  const written = parts
    .slice(0, 2)
    .map(({ unit, amount }) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount));
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(written);
}
