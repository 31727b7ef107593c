import type { Sentence } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import { mapTexts } from './map-values.ts';

/** How many characters of one value from outside a card shows: names may have 256 in Entra, and a card is no list. */
const longestValue = 160;
/** A command is copied, so it is never shown cut; ours are far shorter than this. */
const longestCommand = 1500;

/** Writes what stands on cards: values from outside are shortened, escaped, and can neither turn the text nor fill a template. */
export interface Words {
  /** For text blocks, which read Markdown. */
  markdown(sentence: Sentence): string;
  /** For button titles, labels and placeholders, which do not. */
  plain(sentence: Sentence): string;
  /** A text from outside on its own, for text blocks. */
  value(text: string): string;
  /** A command on its own, for text blocks; whole, because it is copied. */
  command(text: string): string;
  /** An instant with its zone. */
  instant(iso: string): string;
}

/** Makes the words of a language; `longest` is the number of characters kept of one value. */
export function createWords(translator: Translator, longest = longestValue): Words {
  const shorten = (sentence: Sentence): Sentence =>
    mapTexts(sentence, (text) => shortenText(text, sentence.key === 'card.command' ? longestCommand : longest));
  return {
    markdown: (sentence) => translator.markdown(shorten(sentence)),
    plain: (sentence) => toPlain(translator.text(shorten(sentence))),
    value: (text) => translator.markdown(shortenText(text, longest)),
    command: (text) => translator.markdown(shortenText(text, longestCommand)),
    instant: (iso) => translator.markdown({ at: iso }),
  };
}

/** At most `longest` characters as people count them, the last one an ellipsis where something was cut. */
export function shortenText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const characters = [...new Intl.Segmenter().segment(text.slice(0, longest * 4))].map(({ segment }) => segment);
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

/** One line without control signs, direction marks or template marks. */
function toPlain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('${', '$ {')
    .trim();
}
