import type { English } from './en.ts';

/** Something that stands in a sentence; instants are ISO texts and are written in the reader's way when rendered. */
export type Value = string | number | { at: string } | { day: string } | { minutes: number } | { list: Value[] } | Sentence;

/** A sentence of the catalogue with its values: storable, comparable, rendered in any language later. */
export interface Sentence {
  key: SentenceKey;
  values?: Record<string, Value>;
}

export type SentenceKey = keyof English;

/** A sentence with a number in it: `count` chooses the form by the language's plural rules. */
export interface Plural {
  one?: string;
  other: string;
}

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Placeholders<Key extends SentenceKey> = English[Key] extends string
  ? Names<English[Key]>
  : English[Key] extends { other: infer Other extends string }
    ? Names<Other> | 'count'
    : never;
type ValuesOf<Key extends SentenceKey> = [Placeholders<Key>] extends [never] ? [] : [Record<Placeholders<Key>, Value>];

/** Names a sentence of the catalogue; the compiler asks for exactly the values that stand in it. */
export function say<Key extends SentenceKey>(key: Key, ...values: ValuesOf<Key>): Sentence {
  const [given] = values;
  return given === undefined ? { key } : { key, values: given };
}

/** What every other language must bring: the same keys, plural where English is plural. */
export type Catalogue = { readonly [Key in SentenceKey]: English[Key] extends string ? string : Plural };

/** The same for one part of the catalogue. */
export type Translated<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Plural };
