import { findSigns, type Recogniser } from '../sign.ts';

const product = /azure ?ad(?![a-z])|(?<![a-z])entra(?![a-z])/gi;
const farthest = 60;
const integrationWord = /int[eé]gr|統合/i;
const errorWord = /error|erreur|fehler|erro|エラー/i;
const sentence = /(request was unauthorized|error getting verified domain)/gi;

/**
 * The toast's text, or what a browser's translation left of it: the product's name next to an integration error.
 * It only tells that a message speaks of this integration at all; which fault it is, code and endpoint say.
 */
export const recogniseToast: Recogniser = (text) => {
  const named = [...text.matchAll(product)].filter((match) => {
    const before =
      text
        .slice(Math.max(0, match.index - farthest), match.index)
        .split(/[.:\n。]/)
        .at(-1) ?? '';
    const [after = ''] = text.slice(match.index, match.index + farthest).split(/[.:\n。]/);
    const around = before + after;
    return integrationWord.test(around) && errorWord.test(around);
  });
  return [...named.map((match) => ({ field: 'toast' as const, at: match.index, value: match[0] })), ...findSigns(text, 'toast', sentence)];
};
