import type { Sentence, Value } from '../locales/sentence.ts';

/** The same sentence with every text in it changed; instants, numbers and the sentences' own words stay. */
export function mapTexts(value: Sentence, change: (text: string) => string): Sentence {
  if (value.values === undefined) return value;
  const values = Object.entries(value.values).map(([name, inner]) => [name, mapValue(inner, change)] as const);
  return { key: value.key, values: Object.fromEntries(values) };
}

/** Every text that stands in a sentence, however deep. */
export function textsOf(value: Value): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [];
  if ('list' in value) return value.list.flatMap(textsOf);
  if ('key' in value) return Object.values(value.values ?? {}).flatMap(textsOf);
  return [];
}

function mapValue(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'number') return value;
  if ('list' in value) return { list: value.list.map((item) => mapValue(item, change)) };
  if ('key' in value) return mapTexts(value, change);
  return value;
}
