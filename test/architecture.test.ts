import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

/** What a file imports: our own files as paths below src/, everything else by its name. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const named = [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)];
  return named
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .map((name) => (name.startsWith('.') ? path.join(path.dirname(file), name) : name));
}

/** Which folders of src/ a folder may import from; DESIGN of the way through the house, docs/architecture.md. */
const allowed: Record<string, string[]> = {
  ports: ['ports', 'diagnosis', 'intake', 'locales'],
  locales: ['locales'],
  intake: ['intake', 'locales', 'ports'],
  diagnosis: ['diagnosis', 'intake', 'locales', 'ports'],
  card: ['card', 'diagnosis', 'intake', 'locales', 'ports'],
  // webhook: the shape of a kept event.
  conversation: ['conversation', 'card', 'diagnosis', 'intake', 'locales', 'ports', 'webhook', 'metrics.ts'],
  webhook: ['webhook', 'ports', 'metrics.ts', 'config.ts'],
  watch: ['watch', 'webhook', 'ports', 'metrics.ts'],
  edges: ['edges', 'ports', 'diagnosis', 'intake', 'locales', 'webhook', 'config.ts'],
};

/** Packages that only one place may know. */
const keepers: [RegExp, string][] = [
  [/^(webex|webex\/.*|webex-node-bot-framework.*)$/, 'edges/webex/'],
  [/^(@azure\/msal-node|@microsoft\/.*)$/, 'edges/entra/'],
  [/^(kysely|pg|pg-boss|node:sqlite)$/, 'edges/'],
  [/^(pino)$/, 'log.ts'],
  [/^(prom-client)$/, 'metrics.ts'],
];

describe('the architecture', () => {
  it('finds the files and their imports', () => {
    assert.ok(files.length > 200);
    assert.ok(importsOf('main.ts').includes('conversation/conversation.ts'));
  });

  for (const [folder, may] of Object.entries(allowed)) {
    it(`lets ${folder}/ import only ${may.join(', ')}`, () => {
      for (const file of files.filter((name) => name.startsWith(`${folder}/`))) {
        for (const imported of importsOf(file).filter((name) => files.includes(name))) {
          assert.ok(may.includes(imported.split('/')[0] ?? ''), `${file} imports ${imported}`);
        }
      }
    });
  }

  it('lets nobody but main.ts know everyone, and nobody know the sandbox', () => {
    for (const file of files.filter((name) => !name.startsWith('sandbox/'))) {
      for (const imported of importsOf(file)) assert.ok(!imported.startsWith('sandbox/'), `${file} imports ${imported}`);
    }
  });

  it('keeps each outside package in its place', () => {
    for (const file of files.filter((name) => !name.startsWith('sandbox/'))) {
      for (const imported of importsOf(file)) {
        for (const [name, keeper] of keepers) if (name.test(imported)) assert.ok(file.startsWith(keeper), `${file} imports ${imported}`);
      }
    }
  });

  it('keeps the pure steps pure: no I/O, no clock, no chance, no environment', () => {
    const impure = /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|\bfetch\(|from 'node:(?!url)|setTimeout\(|console\./;
    const pure = files.filter((name) => /^(intake|diagnosis\/checks|diagnosis\/verdicts|card|locales)\//.test(name));
    assert.ok(pure.length > 80);
    for (const file of pure) {
      const code = readFileSync(path.join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      assert.doesNotMatch(code, impure, file);
    }
  });
});
