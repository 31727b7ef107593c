import type { Language } from '../locales/language.ts';
import { normalise } from './normalise.ts';

/**
 * Words that tell a language. Greetings and the like are enough alone; of the small words two different ones are needed.
 * Left out is what two of the languages share and what stands in Control Hub's and Microsoft's own English.
 */
const words: Record<Exclude<Language, 'ja'>, { sure: string; small: string }> = {
  en: {
    sure: 'hello hey thanks hi morning somebody anyone anybody',
    small: 'we our my what why how can you help need just got getting since what has been after when i it does works',
  },
  fr: {
    sure: 'bonjour bonsoir salut coucou merci aidez voici depuis avons aide',
    small: 'nous vous notre avec une est le les pas qui erreur je ne pour mais suis cette requête veuillez quoi',
  },
  de: {
    sure: 'hallo guten danke bitte moin servus hilfe grüezi',
    small: 'wir ich haben ist der das nicht und eine ein mit bei seit fehler den unser kann wurde können anforderung',
  },
  es: {
    sure: 'hola buenos buenas gracias ayuda saludos',
    small: 'el los las una tenemos está nos este esta nuestro cómo qué desde y del solicitud usuario fue',
  },
  'pt-BR': {
    sure: 'olá oi obrigado obrigada ajuda bom boa',
    small: 'não uma você temos está nosso nossa estamos erro isso um em ao solicitação usuário foi',
  },
};

const tellers = new Map<string, { language: Language; weight: number }[]>();
for (const language of ['en', 'fr', 'de', 'es', 'pt-BR'] as const) {
  for (const [list, weight] of [
    [words[language].sure, 2],
    [words[language].small, 1],
  ] as const) {
    for (const word of list.split(' ')) tellers.set(word, [...(tellers.get(word) ?? []), { language, weight }]);
  }
}

const enough = 2;
/** Lines of a block, of a JSON body or of an error page speak the service's English, not the people's. */
const serviceLine = /[{}[\]"]|https?:|AADSTS|Tracking ?ID|Control Hub|GMT|(?:Org|User) ID:|Customer Type|Status(?: Text)?:/i;
const serviceSentence =
  /(?:the )?request was unauthorized\.?|please sign out and try again\.?|error getting verified domain\.?|azure ad integration error\.?|sorry, but we're having trouble (?:with )?signing you in\.?|if you contact your administrator, send this info to them\.?/gi;
const kana = /[\u3041-\u3096\u30a1-\u30fa]/g;

/** A message's own words are few; what comes later in a long text is pasted. */
const longestRead = 20_000;

/** The language of people's own words in a text, not of the pasted block; null when there is no sign of it. */
export function detectLanguage(text: string): Language | null {
  const plain = normalise(text.slice(0, longestRead));
  if ((plain.match(kana)?.length ?? 0) >= enough) return 'ja';
  const scores = new Map<Language, number>();
  const count = (found: Set<string>, counts: (language: Language) => boolean) => {
    for (const { language, weight } of [...found].flatMap((word) => tellers.get(word) ?? [])) {
      if (counts(language)) scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  };
  // The block is English, so only what stands outside of it tells English; any other language's words are people's own.
  count(wordsOf(plain), (language) => language !== 'en');
  count(wordsOf(ownLines(plain)), (language) => language === 'en');
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= enough ? best[0] : null;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{1,20}/gu));
}

function ownLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !serviceLine.test(line))
    .join('\n')
    .replace(serviceSentence, ' ');
}
