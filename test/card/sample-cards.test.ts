import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { fillTemplate } from '../../src/card/fill-template.ts';
import { everyCard } from '../support/every-card.ts';

// Its types are written for another module system and do not compile here.
const templating: unknown = createRequire(import.meta.url)('adaptivecards-templating');
const { Template } = z
  .object({
    Template: z.custom<new (payload: unknown) => { expand(context: { $root: unknown }): unknown }>((value) => typeof value === 'function'),
  })
  .parse(templating);

const folder = new URL('../../cards/', import.meta.url);
const readCard = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder);
const names = files.filter((file) => !file.endsWith('.sample.json')).map((file) => file.replace('.json', ''));
const sampleData = z.record(z.string(), z.json());

describe('cards/', () => {
  it('has a builder for every template and a sample beside it', () => {
    assert.deepEqual(names.toSorted(), Object.keys(everyCard).toSorted());
    assert.deepEqual(files.toSorted(), names.flatMap((name) => [`${name}.json`, `${name}.sample.json`]).toSorted());
  });

  for (const name of names) {
    it(`${name} is filled with its sample as the public card designers fill it`, () => {
      const template = readCard(`${name}.json`);
      const sample = sampleData.parse(readCard(`${name}.sample.json`));
      const theirs = new Template(template).expand({ $root: sample });
      assert.deepEqual(fillTemplate(template, sample), theirs);
    });
  }
});
