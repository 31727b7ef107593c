import { type Language, languages } from '../locales/language.ts';
import { say } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { CardMessage } from './card-message.ts';
import { renderCard } from './render.ts';
import { createWords } from './words.ts';

/** The languages in their own words: whoever cannot read the present one finds theirs. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
};

/** Lets people choose the bot's language; six do not fit into five buttons, so it is a list. `chosen`: it was just changed. */
export function languageCard({ current, chosen }: { current: Language; chosen: boolean }, translator: Translator): CardMessage {
  const words = createWords(translator);
  const title = words.markdown(chosen ? say('card.languageChosen') : say('card.languageTitle'));
  const card = renderCard('language', translator.language, {
    title,
    label: words.plain(say('card.languageLabel')),
    error: words.plain(say('card.languageError')),
    current,
    choices: languages.map((language) => ({ title: languageNames[language], value: language })),
    save: words.plain(say('card.languageSave')),
    data: { v: 1, action: 'language', case: '' },
  });
  const list = languages.map((language) => `- ${languageNames[language]}: \`language ${language}\``).join('\n');
  return { card, markdown: [`**${title}**`, words.markdown(say('card.languageHow')), list].join('\n\n') };
}
