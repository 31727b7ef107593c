import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commands } from '../src/conversation/commands/index.ts';
import { permissionTable } from '../src/diagnosis/permissions.ts';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

describe('the README', () => {
  it('lists exactly the permissions that the code asks for, with the checks that each switches on', () => {
    const rows = permissionTable().map(
      ({ permission, id, required, checks }) =>
        `| \`${permission}\` | \`${id}\` | ${required ? 'yes' : ''} | ${checks.map((check) => `\`${check}\``).join(' ')} |`,
    );
    const listed = readme.split('\n').filter((line) => /^\| `[A-Za-z.]+\.All` /.test(line));
    assert.deepEqual(listed, rows);
  });

  it('names every command', () => {
    for (const { id } of commands) assert.ok(readme.includes(`\`${id}\``), `the command ${id} is not told`);
  });

  it('names every setting of .env.example', () => {
    const example = readFileSync(new URL('.env.example', root), 'utf8');
    const names = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) =>
      name.startsWith('ENTRA_CLIENT_') ? name.replace(/_FILE$/, '') : name,
    );
    for (const name of names) assert.ok(readme.includes(`\`${name}\``), `the setting ${name} is not told`);
  });

  it('leads to files that are there', () => {
    for (const [, link = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      assert.ok(existsSync(new URL(link, root)), `${link} is not there`);
  });

  it('gives test and sandbox commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g)) assert.ok(script in scripts, `npm run ${script} is not there`);
  });
});
