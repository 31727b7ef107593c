import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Literal, stringLiterals } from './string-literals.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The folders whose texts reach people; the edges and the log speak to operators. */
const files = globSync('src/{card,conversation,diagnosis,intake,watch}/**/*.ts', { cwd: root });
const templates = globSync('cards/*.json', { cwd: root }).filter((file) => !file.endsWith('.sample.json'));

/** Two words with a space between them; words of one letter do not count, marks of HTML are none. */
const words = /\p{L}{2,}[,;:.!?…]*\s+(?:\p{L}{2,}|\$\{\})/u;
/** What is thrown or logged is for operators; a path of Graph is for Graph. */
const callsNotForPeople = /^(?:new \w*(?:Error|Refused|Unreachable)|super|(?:\w+\.)*log\.(?:trace|debug|info|warn|error)|graphPath)$/;

/** Texts of more than one word that nobody translates: `file: text`, and why. */
const notTranslated: [RegExp, string][] = [
  [
    /: (?:Cisco Webex Identity(?: Integration| Synchronization)?|Microsoft Graph|Microsoft Entra ID P1)$/,
    'names of applications and licences',
  ],
  [
    /: (?:(?:Hard delete|Remove|Restore|Update) service principal|Remove .* from service principal)$/,
    'activities as the audit log names them',
  ],
  [/: (?:Consent to application|Remove delegated permission grant)$/, 'activities as the audit log names them'],
  [/: (?:appId|correlationId|activity\w+|\$\{\} and [\w/]+) (?:eq|ge|gt) /, 'filters of Microsoft Graph'],
  [/: (?:\w+ )?\| (?:where|project) /, 'a query for Log Analytics'],
  [/: (?:POST \$\{\}|(?:Connect|Restore)-Mg)/, 'commands that the administrator runs'],
  [/^src\/intake\/(?:detect-language|recognisers\/[\w-]+|read-har).ts: /, 'words by which a paste is known, in the form that it has'],
  [/^src\/intake\/[\w-]+.ts: (?:any|entry) \$\{\}$/, 'keys of maps'],
  [/^src\/conversation\/understand.ts: case \$\{\}$/, 'a command as it is typed'],
  [/^src\/conversation\/small-talk.ts: [\p{Ll}\p{Lo}°' -]+$/u, 'words that people say'],
  [/^src\/card\/language-card.ts: .*`language \$\{\}/, 'a command as it is typed'],
  [/^src\/card\/history-card.ts: history all$/, 'a command as it is typed'],
  [/^src\/conversation\/commands\/language.ts: portugues brasileiro$/, 'a name of a language as it is typed'],
  [/^src\/watch\/start-regular-work.ts: webhook care$/, 'a name in the log'],
  [/^src\/card\/report-html.ts: (?:\\n|\s)*:root \{/, 'the style sheet of the report'],
];

function isForPeople({ text, calls, property }: Literal): boolean {
  // `words` is what people type as a command, in their languages.
  return words.test(text.replace(/<[^>]*>/g, '')) && property !== 'words' && !calls.some((call) => callsNotForPeople.test(call));
}

function sentencesIn(code: string): string[] {
  return stringLiterals(code)
    .filter(isForPeople)
    .map(({ text }) => text);
}

describe('no sentence stands outside the catalogues', () => {
  const inCode = files.flatMap((file) => sentencesIn(readFileSync(root + file, 'utf8')).map((text) => `${file}: ${text}`));

  it('sees a planted sentence, wherever it stands', () => {
    assert.deepEqual(sentencesIn("const title = 'All checks';"), ['All checks']);
    assert.deepEqual(sentencesIn('text(`Removed by $' + '{who} on $' + '{at}`)'), ['Removed by $' + '{} on $' + '{}']);
    assert.deepEqual(sentencesIn('text(`$' + '{ok ? "" : "It is gone"}`)'), ['It is gone']);
    assert.deepEqual(sentencesIn("const slash = /'/; const a = 4 / 2; const said = 'Not checked yet';"), ['Not checked yet']);
    assert.deepEqual(sentencesIn("const row = { title: 'Sign-in failed.' }; log.warn({ at }, 'could not ask'); f('Try again');"), [
      'Sign-in failed.',
      'Try again',
    ]);
  });
  it('leaves alone what is for operators, and what is no text', () => {
    const code = [
      "log.warn({ why: text(1) }, 'could not ask Graph');",
      "turn.log.error('the answer was lost');",
      'throw new TypeError(`the sentence $' + '{key} wants a value`);',
      '// a comment with words\n/* and another one */',
      "const found = /two words 'and a quote/.test(text);",
      "const names = [{ words: 'check again' }];",
      "const part = `<p class='a b'>$" + "{text}</p>`; import x from './a-file.ts';",
    ];
    assert.deepEqual(code.flatMap(sentencesIn), []);
  });
  it('finds none in the code', () => {
    assert.ok(files.length > 100, `${files.length} files`);
    const notKnown = inCode.filter((found) => !notTranslated.some(([known]) => known.test(found)));
    assert.deepEqual(notKnown, []);
  });
  it('excuses nothing that no longer stands there', () => {
    const unused = notTranslated.filter(([known]) => !inCode.some((found) => known.test(found))).map(([, why]) => why);
    assert.deepEqual(unused, []);
  });
  it('finds none in the card templates', () => {
    assert.ok(templates.length > 15, `${templates.length} templates`);
    const texts = templates.flatMap((file) => shownTexts(JSON.parse(readFileSync(root + file, 'utf8'))).map((text) => `${file}: ${text}`));
    assert.deepEqual(
      texts.filter((text) => /\p{L}/u.test(text.replace(/^[^:]*: /, '').replace(/\$\{[^}]*\}/g, ''))),
      [],
    );
    assert.deepEqual(shownTexts({ body: [{ type: 'TextBlock', text: 'Needs a look' }] }), ['Needs a look']);
  });
});

const shown = ['text', 'title', 'label', 'placeholder', 'altText', 'errorMessage', 'fallbackText', 'speak'];

/** What a card template shows to people, however deep. */
function shownTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(shownTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(z.record(z.string(), z.unknown()).parse(value)).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (shown.includes(key) ? [inner] : []) : shownTexts(inner),
  );
}
