import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Language } from '../../src/locales/language.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import type { CardJson } from '../../src/ports/chat.ts';
import type { everyCard } from '../support/every-card.ts';

/** A card is as wide as this on a phone of 360 pixels, and on a window of 900 or more: the page gives it no more than 560. */
export const widths = { 360: 332, 900: 560 } as const;

/** The width of a phone or window that a card is looked at on, in pixels. */
export type Screen = keyof typeof widths;

const measuredSchema = z.array(
  z.object({
    name: z.string(),
    height: z.number(),
    blocks: z.array(z.object({ kind: z.enum(['text', 'button', 'input']), text: z.string(), lines: z.number(), bottom: z.number() })),
    faults: z.array(z.string()),
  }),
);

export type MeasuredCard = z.output<typeof measuredSchema>[number];

/** Draws these cards of a language on a page that `startSheetServer` serves, and measures them. */
export async function drawCards(
  page: Page,
  cards: Partial<typeof everyCard>,
  look: { language: Language; screen: Screen; opened?: boolean },
): Promise<MeasuredCard[]> {
  const translator = createTranslator(look.language);
  const drawn = Object.entries(cards).map(([name, build]) => {
    const { card } = build(translator);
    return { name, card: look.opened ? openRows(card) : card };
  });
  return measuredSchema.parse(await page.evaluate(`drawSheet(${JSON.stringify(drawn)}, ${widths[look.screen]})`));
}

/** The card with everything shown that opens at a touch. */
function openRows(card: CardJson): CardJson {
  const opened: unknown = JSON.parse(JSON.stringify(card, (key, value: unknown) => (key === 'isVisible' ? undefined : value)));
  return z.looseObject({ type: z.literal('AdaptiveCard') }).parse(opened);
}
