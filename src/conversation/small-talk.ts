/** What people say without wanting anything of the bot; all words are folded (`foldWords`). */
const greetings = [
  ...['hi', 'hello', 'hey', 'good morning', 'good afternoon', 'good evening'],
  ...['bonjour', 'salut', 'bonsoir', 'coucou'],
  ...['hallo', 'guten morgen', 'guten tag', 'guten abend', 'moin', 'servus', 'gruezi'],
  ...['hola', 'buenas', 'buenos dias', 'buenas tardes'],
  ...['ola', 'oi', 'bom dia', 'boa tarde', 'boa noite'],
  ...['こんにちは', 'おはよう', 'お疲れ様です'],
];

const thanks = [
  ...['thanks', 'thank you', 'thx', 'ty', 'cheers', 'ok', 'okay', 'great', 'perfect', 'super', 'well done'],
  ...['merci', 'parfait', "d'accord"],
  ...['danke', 'vielen dank', 'besten dank', 'alles klar'],
  ...['gracias', 'muchas gracias', 'perfecto', 'vale'],
  ...['obrigado', 'obrigada', 'muito obrigado', 'muito obrigada', 'valeu', 'perfeito'],
  ...['ありがとう', 'ありがとうございます', 'ありがとうございました', '了解', '了解です'],
];

/** What may stand behind thanks; after anything else ("ok, still broken") somebody wants more. */
const warmly = new Set(
  [
    'you a lot so very much all bot for the your help that helped it works now',
    'beaucoup bien ca marche schon sehr vielmals fur die hilfe mil por la ayuda mesmo pela ajuda',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a message of these words only greets: "hello", "hi there bot". */
export function isGreeting(words: string[]): boolean {
  const said = words.join(' ');
  return greetings.some((greeting) => said === greeting || (said.startsWith(`${greeting} `) && words.length <= 4));
}

/** Whether a message of these words only thanks: "thanks", "thank you very much", a thumb up. */
export function isThanks(words: string[], text: string): boolean {
  const bare = words.filter((word) => !warmly.has(word)).join(' ');
  return thanks.includes(words.join(' ')) || thanks.includes(bare) || (words.length === 0 && /\p{Extended_Pictographic}/u.test(text));
}

const openings = new Set(
  [
    'hi hello hey bonjour salut hallo hola ola oi ok okay thanks thank you merci danke gracias obrigado obrigada',
    'please pls plz show give send tell me us the my',
    "svp stp s'il te vous plait montre montre-moi montrez-moi donne-moi affiche le la les mon ma mes",
    'bitte mal zeig zeige mir den die das',
    'por favor muestra muestrame dame el los las mostre me o a os as',
    'speak in parle parlez en sprich auf habla fale em',
  ].flatMap((line) => line.split(' ')),
);

/** The words without what people politely put before a command: "please show me the history". */
export function withoutOpening(words: string[]): string[] {
  const first = words.findIndex((word) => !openings.has(word));
  return first < 0 ? [] : words.slice(first);
}

const trimmings = new Set(
  [
    'please pls plz now me for of the no number',
    "svp stp s'il te vous plait maintenant moi pour du n n° numero",
    'bitte jetzt mir mal zu von fur nr nummer',
    'por favor ahora agora para del do numero',
    'お願いします ください',
  ].flatMap((line) => line.split(' ')),
);

/** What of the words behind a command says something: "12" of "number 12, please". */
export function withoutTrimmings(words: string[]): string[] {
  return words.filter((word) => !trimmings.has(word));
}
