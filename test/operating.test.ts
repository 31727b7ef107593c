import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { createMetrics } from '../src/metrics.ts';

const page = new URL('../docs/operating.md', import.meta.url);
const text = readFileSync(page, 'utf8');

describe('the page for operators', () => {
  it('names every figure of our own', async () => {
    const names = [...(await createMetrics().text()).matchAll(/^# HELP (doctor_\w+)/gm)].map(([, name = '']) => name);
    assert.ok(names.length > 0);
    for (const name of names) assert.ok(text.includes(`\`${name}`), `${name} is not told`);
  });

  it('gives commands that package.json has and leads to files that are there', () => {
    const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) });
    const { scripts } = packageSchema.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));
    for (const [, script = ''] of text.matchAll(/npm run ([a-z:]+)/g)) assert.ok(script in scripts, `npm run ${script} is not there`);
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
      assert.ok(existsSync(new URL(link, page)), `${link} is not there`);
    for (const [, file = ''] of text.matchAll(/`((?:test|src|deploy)\/[\w./-]+)`/g))
      assert.ok(existsSync(new URL(`../${file}`, page)), `${file} is not there`);
  });
});
