import { type Sentence, say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CardJson } from '../ports/chat.ts';

/** Bytes that we let a card have; Webex refuses cards above some 80 KB, and a card that long is not read (docs/decisions/0004-cards.md). */
export const largestCard = 20_480;
/** Bytes that Webex takes as a message's Markdown (POST /messages). */
export const largestMarkdown = 7_439;

/** The length of a text as it is sent, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The first card that is small enough; the last one whatever it has. Builders list the fullest first. */
export function firstThatFits<Level>(levels: readonly [Level, ...Level[]], build: (level: Level) => CardJson): CardJson {
  let card = build(levels[0]);
  for (const level of levels.slice(1)) {
    if (bytesOf(JSON.stringify(card)) <= largestCard) return card;
    card = build(level);
  }
  return card;
}

/**
 * Joins sections to one Markdown text. What is too long loses whole sections from its end, and says so:
 * half a step or half an address would be worse than none.
 */
export function fitMarkdown(sections: string[], translator: Translator, note: Sentence = say('card.textCut')): string {
  const whole = sections.filter((section) => section !== '');
  const text = join(whole);
  if (bytesOf(text) <= largestMarkdown) return text;
  const last = translator.markdown(note);
  let kept = whole.length - 1;
  while (kept > 0 && bytesOf(join([...whole.slice(0, kept), last])) > largestMarkdown) kept -= 1;
  return join([...whole.slice(0, kept), last]);
}

/** Paragraphs apart, entries of one list together. */
function join(sections: string[]): string {
  return sections.reduce((text, section, index) => {
    const isListGoingOn = section.startsWith('- ') && sections[index - 1]?.startsWith('- ') === true;
    return index === 0 ? section : `${text}${isListGoingOn ? '\n' : '\n\n'}${section}`;
  }, '');
}
