import assert from 'node:assert/strict';
import { z } from 'zod';
import { reportHtml } from '../../src/card/report-html.ts';
import { languages } from '../../src/locales/language.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { openPage } from '../support/browser.ts';
import { hardMaterial } from '../support/hard-material.ts';

const measure = `({
  overhang: document.documentElement.scrollWidth - innerWidth,
  narrowest: Math.min(...[...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().width)),
})`;
const longest = 'Beteiligungsverwaltungsgesellschaft'.repeat(8);
const measured = z.object({ overhang: z.number(), narrowest: z.number() });

describe('the report as a page', () => {
  for (const width of [360, 900]) {
    it(`gives every cell room for words and nothing beyond the edge, at ${width} pixels in every language`, async () => {
      const page = await openPage({ width });
      for (const language of languages) {
        await page.setContent(reportHtml(hardMaterial(longest), createTranslator(language)));
        const { overhang, narrowest } = measured.parse(await page.evaluate(measure));
        assert.ok(overhang <= 0 && narrowest >= 120, `${language}: ${overhang} pixels too wide, the narrowest cell has ${narrowest}`);
      }
      await page.close();
    });
  }
});
