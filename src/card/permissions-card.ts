import { checks as allChecks } from '../diagnosis/checks/index.ts';
import { type Sentence, say, type Value } from '../locales/sentence.ts';
import type { Translator } from '../locales/translator.ts';
import type { Admission } from '../ports/directory.ts';
import { commandButton, linkButton } from './buttons.ts';
import type { CardMessage } from './card-message.ts';
import { linkLine } from './diagnosis-markdown.ts';
import { firstThatFits, fitMarkdown } from './fit.ts';
import { renderCard } from './render.ts';
import type { Mark } from './signs.ts';
import { createWords } from './words.ts';

/** What the bot may read in the tenant. */
export interface PermissionsView {
  rows: PermissionRow[];
  /** The bot's own admin-consent page; null where none is known. */
  consentUrl: string | null;
  /** How the bot's own sign-in went; it says why nothing is known of the rights. */
  admission?: Admission;
}

/** One application permission of Microsoft Graph. */
export interface PermissionRow {
  permission: string;
  /** Null where the bot could not sign in and so does not know. */
  held: boolean | null;
  required: boolean;
  /** Ids of the checks that it switches on. */
  checks: string[];
}

/** Which permissions the bot holds, which are missing, and what each one switches on. */
export function permissionsCard({ rows, consentUrl, admission }: PermissionsView, translator: Translator): CardMessage {
  const title = say('card.permissionsTitle');
  const note = noteOn(rows, admission);
  const isComplete = rows.every(({ held }) => held === true);
  const link = consentUrl === null || isComplete ? null : { title: say('card.grantPermissions'), url: consentUrl };
  const build = (longest: number) => {
    const words = createWords(translator, longest);
    return renderCard('permissions', translator.language, {
      title: words.markdown(title),
      note: words.markdown(note),
      rows: rows.map((row) => {
        const { sign, word, color } = markOf(row);
        const usedFor = usedForOf(row).map((sentence) => ({ text: words.markdown(sentence) }));
        return { color, title: `${sign} ${words.markdown(say('card.labelled', { label: word, value: row.permission }))}`, usedFor };
      }),
      link: linkButton(link, words),
      buttons: [commandButton(say('card.help'), 'help', words)],
    });
  };
  const words = createWords(translator);
  const lines = rows.map((row) => {
    const head = words.markdown(say('card.labelled', { label: markOf(row).word, value: row.permission }));
    return `- ${[head, ...usedForOf(row).map(words.markdown)].join('. ')}`;
  });
  const sections = [`**${words.markdown(title)}**`, words.markdown(note), linkLine(link, words), ...lines];
  return { card: firstThatFits([160, 40], build), markdown: fitMarkdown(sections, translator, say('card.entriesCut')) };
}

function noteOn(rows: PermissionRow[], admission: Admission | undefined): Sentence {
  const code = admission?.admitted === false ? admission.code : null;
  if (code !== null) return say('card.permissionsRefused', { code: `AADSTS${code}` });
  return rows.some(({ held }) => held === null) ? say('card.permissionsNotAdmitted') : say('card.permissionsNote');
}

/** A check's title; an id that no check has stands for itself. */
function titleOf(id: string): Value {
  return allChecks.find((check) => check.id === id)?.title ?? id;
}

function usedForOf({ checks }: PermissionRow) {
  return checks.length === 0 ? [] : [say('card.permissionUsedFor', { checks: { list: checks.map(titleOf) } })];
}

function markOf({ held, required }: PermissionRow): Mark {
  if (held === null) return { sign: '?', word: say('card.permissionUnknown'), color: 'warning' };
  if (held) return { sign: '✔', word: say('card.permissionHeld'), color: 'good' };
  if (required) return { sign: '✖', word: say('card.permissionMissing'), color: 'attention' };
  return { sign: '–', word: say('card.permissionOptional'), color: 'warning' };
}
