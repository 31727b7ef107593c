import { readFileSync } from 'node:fs';
import type { Check } from '../../src/diagnosis/check.ts';
import { checks } from '../../src/diagnosis/checks/index.ts';
import type { FactName, GraphFact } from '../../src/diagnosis/fact.ts';
import { type GivenFactName, graphFacts } from '../../src/diagnosis/facts.ts';
import { en } from '../../src/locales/en.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { clientRequestId, factsOf, integrationObjectId, secondObjectId } from '../diagnosis/facts-of.ts';

const translator = createTranslator('en');

/** What `docs/checks.md` must say: everything in it comes from the checks, the facts and the English sentences. */
export function checksDocument(): string {
  return [introduction, ...checks.map(sectionOf), last, questions(), verdicts(), reasons()].join('\n\n');
}

const introduction = `# The checks

Written by \`npm run docs\` from the code, and held to it by \`test/checks-document.test.ts\`. In the order of *All checks*; each
is one file of \`src/diagnosis/checks/\`. What it reads stands under [What is read](#what-is-read), with permission and
licence. What could not be read makes the check *not checked*, with one of the reasons at the end, and never a fault.`;

const last = `## \`nothing-found\`: ${en['check.nothingFound']}

What follows from all of them: it reads nothing of its own.

| outcome | says |
|---|---|
| in order | ${en['check.nothingFound.pass']} |
| does not apply | ${en['check.nothingFound.notApplicable']} |`;

function sectionOf(check: Check): string {
  const source = readFileSync(new URL(`../../src/diagnosis/checks/${check.id}.ts`, import.meta.url), 'utf8');
  const reads = [...new Set(check.facts)].filter((name) => name !== 'moment').map((name) => `\`${name}\``);
  const says = sentencesOf(check).map(([key, text]) => `| ${outcomeOf(source, key)} | ${text} |`);
  return [
    `## \`${check.id}\`: ${translator.text(check.title)}`,
    purposeOf(source),
    `Reads ${reads.join(', ')}${withRights(check)}.`,
    `| outcome | says |\n|---|---|\n${says.join('\n')}`,
  ].join('\n\n');
}

/** Which permissions and licence its questions take. */
function withRights({ facts }: Check): string {
  const asked: GraphFact<unknown>[] = facts.flatMap((name) => (isGiven(name) ? [] : [graphFacts[name]]));
  const permissions = new Set(asked.map((fact) => `\`${fact.permissions[0]}\``));
  const licences = new Set(asked.flatMap(({ licence }) => licence ?? []));
  return [...permissions, ...licences].length === 0 ? '' : `, with ${[...permissions, ...licences].join(', ')}`;
}

/** The check's own doc comment. */
function purposeOf(source: string): string {
  const comment = /\/\*\*([\s\S]*?)\*\/\s*export const/.exec(source)?.[1] ?? '';
  return comment.replaceAll(/\s*\n \* ?/g, ' ').trim();
}

const given: Record<GivenFactName, string> = {
  paste: 'what was pasted',
  moment: '',
  admission: '`POST {tenant}/oauth2/v2.0/token` of the sign-in service',
  discovery: '`GET {tenant}/v2.0/.well-known/openid-configuration` of the sign-in service',
  webexIncidents: '`GET unresolved-incidents.json` of status.webex.com',
};

function questions(): string {
  const names = [...new Set(checks.flatMap(({ facts }) => facts))].filter((name) => name !== 'moment');
  return `## What is read

A permission is the least one; wider ones that serve as well stand behind it.

| name | request | permission | licence |
|---|---|---|---|
${names.map(readingOf).join('\n')}`;
}

function readingOf(name: FactName): string {
  if (isGiven(name)) return `| \`${name}\` | ${given[name]} | | |`;
  const fact: GraphFact<unknown> = graphFacts[name];
  const asked = fact.ask(factsOf());
  if (!('path' in asked)) throw new TypeError(`the healthy tenant has no request for ${name}`);
  const permissions = fact.permissions.map((permission) => `\`${permission}\``).join(' or ');
  return `| \`${name}\` | \`GET ${withoutValues(`/${asked.version}${asked.path}`)}\` | ${permissions} | ${fact.licence ?? ''} |`;
}

function isGiven(name: FactName): name is GivenFactName {
  return name in given;
}

function withoutValues(path: string): string {
  return decodeURIComponent(path)
    .replaceAll(integrationObjectId, '{integration}')
    .replaceAll(secondObjectId, '{Cisco Webex Identity}')
    .replaceAll(clientRequestId, '{client-request-id}')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, '{since}')
    .replace(/\$select=[^&]*&?/, '')
    .replace(/[?&]$/, '');
}

/** The English sentences of a check, by the catalogue's key; the title is none. */
function sentencesOf({ title }: Check): [string, string][] {
  return Object.entries(en).flatMap(([key, sentence]) => {
    if (!key.startsWith(`${title.key}.`)) return [];
    return [[key, typeof sentence === 'string' ? sentence : sentence.other]];
  });
}

const calls = /\b(pass|fail|warning|notApplicable)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
const words: Record<string, string> = { pass: 'in order', fail: 'fault', warning: 'warning', notApplicable: 'does not apply' };

/** Which outcome the code gives a sentence. */
function outcomeOf(source: string, key: string): string {
  const found = new Map<string, string>();
  for (const [, call = '', inner = ''] of source.matchAll(calls)) {
    for (const [, named = ''] of inner.matchAll(/['`](check\.[\w.]+)(?:'|\$\{)/g)) found.set(named, words[call] ?? '');
  }
  const beginning = [...found.keys()].find((named) => named.endsWith('.') && key.startsWith(named));
  const outcome = found.get(key) ?? found.get(beginning ?? '');
  if (outcome === undefined) throw new TypeError(`which outcome says ${key} is not to be read from the code`);
  return outcome;
}

function verdicts(): string {
  const headlines = Object.entries(en).filter(([key]) => /^verdict\.(admission\.(?!because))?[a-zA-Z]+$/.test(key));
  return `## The verdicts

Ranked from what the checks found, the worst first (\`src/diagnosis/verdict.ts\`); each with its confidence and why, the
remedies with the role that they need and their cost, and what to look at afterwards.

${headlines.map(([, sentence]) => `- ${String(sentence)}`).join('\n')}`;
}

function reasons(): string {
  const sentences = Object.entries(en).filter(([key]) => key.startsWith('reason.'));
  return `## Why something was not checked

${sentences.map(([, sentence]) => `- ${typeof sentence === 'string' ? sentence : sentence.other}`).join('\n')}
`;
}
