import { type Sentence, say } from '../locales/sentence.ts';
import type { Json, TemplateData } from './fill-template.ts';
import { safeUrl } from './safe-url.ts';
import type { Words } from './words.ts';

/** What a button that works on a case asks for. */
type CaseAction = 'recheck' | 'checks' | 'evidence' | 'report';

const titles: Record<CaseAction, Sentence> = {
  recheck: say('card.recheck'),
  checks: say('card.allChecks'),
  evidence: say('card.evidence'),
  report: say('card.report'),
};

/** What a pressed button of a case sends back. It comes from outside again: whoever reads it checks it anew. */
export function pressOnCase(action: CaseAction, caseId: string): Json {
  return { v: 1, action, case: caseId };
}

/** Buttons that work on a case, in this order, each named by what it does. */
export function caseButtons(actions: CaseAction[], caseId: string, words: Words): TemplateData[] {
  return actions.map((action) => ({ title: words.plain(titles[action]), data: pressOnCase(action, caseId) }));
}

/** A button that says a command, as if it had been typed. */
export function commandButton(title: Sentence, command: string, words: Words): TemplateData {
  return { title: words.plain(title), data: { v: 1, action: 'command', case: '', command } };
}

/** A button that opens a page: an array of one, or of none where there is no address or it must not be linked. */
export function linkButton(link: { title: Sentence; url: string } | null | undefined, words: Words): TemplateData[] {
  const url = safeUrl(link?.url);
  return !link || url === null ? [] : [{ title: words.plain(link.title), url }];
}
