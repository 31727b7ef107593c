import about from '../../cards/about.json' with { type: 'json' };
import askWait from '../../cards/ask-wait.json' with { type: 'json' };
import caseSeen from '../../cards/case-seen.json' with { type: 'json' };
import checks from '../../cards/checks.json' with { type: 'json' };
import diagnosis from '../../cards/diagnosis.json' with { type: 'json' };
import didYouMean from '../../cards/did-you-mean.json' with { type: 'json' };
import failed from '../../cards/failed.json' with { type: 'json' };
import help from '../../cards/help.json' with { type: 'json' };
import history from '../../cards/history.json' with { type: 'json' };
import language from '../../cards/language.json' with { type: 'json' };
import mended from '../../cards/mended.json' with { type: 'json' };
import noCase from '../../cards/no-case.json' with { type: 'json' };
import notAllowed from '../../cards/not-allowed.json' with { type: 'json' };
import notThisFault from '../../cards/not-this-fault.json' with { type: 'json' };
import nothingRecognised from '../../cards/nothing-recognised.json' with { type: 'json' };
import oldCard from '../../cards/old-card.json' with { type: 'json' };
import permissions from '../../cards/permissions.json' with { type: 'json' };
import signInError from '../../cards/sign-in-error.json' with { type: 'json' };
import status from '../../cards/status.json' with { type: 'json' };
import welcome from '../../cards/welcome.json' with { type: 'json' };
import working from '../../cards/working.json' with { type: 'json' };
import type { Language } from '../locales/language.ts';
import type { CardJson } from '../ports/chat.ts';
import { fillTemplate, type TemplateData, TemplateError } from './fill-template.ts';

/** The templates of `cards/`, by file name. They are part of the code: read once, when this module is loaded. */
const templates = {
  about,
  'ask-wait': askWait,
  'case-seen': caseSeen,
  checks,
  diagnosis,
  'did-you-mean': didYouMean,
  failed,
  help,
  history,
  language,
  mended,
  'no-case': noCase,
  'not-allowed': notAllowed,
  'not-this-fault': notThisFault,
  'nothing-recognised': nothingRecognised,
  'old-card': oldCard,
  permissions,
  'sign-in-error': signInError,
  status,
  welcome,
  working,
} as const;

/** A template of `cards/`, by its file's name. */
export type CardName = keyof typeof templates;

/** Fills the card of that name. Throws `TemplateError` when the data lacks something that the template asks for. */
export function renderCard(name: CardName, language: Language, data: TemplateData): CardJson {
  const { $schema: _, ...template } = templates[name];
  // Two letters: a card's `lang` knows no region (Adaptive Cards 1.1, ISO 639-1).
  const filled = fillTemplate(template, { ...data, lang: language.slice(0, 2) });
  if (typeof filled !== 'object' || filled === null || Array.isArray(filled)) throw new TemplateError(`${name} is no card`);
  return { ...filled, type: 'AdaptiveCard' };
}
