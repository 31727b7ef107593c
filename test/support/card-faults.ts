import { createRequire } from 'node:module';
import { z } from 'zod';
import type { CardMessage } from '../../src/card/card-message.ts';

interface Parsed {
  getEventAt(index: number): { message: string };
  readonly eventCount: number;
}
interface Renderer {
  AdaptiveCard: new () => {
    parse(card: unknown, context: Parsed): void;
    validateProperties(): { validationEvents: { message: string }[] };
  };
  SerializationContext: new (version: unknown) => Parsed;
  Versions: { v1_3: unknown };
}

// The package's ES modules do not load in Node; its bundle does.
const renderer = z
  .custom<Renderer>((value) => typeof value === 'object' && value !== null && 'AdaptiveCard' in value)
  .parse(createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js'));

const node = z.record(z.string(), z.unknown());
const newerThan13 = ['Table', 'Action.Execute', 'Media', 'Image', 'ImageSet', 'Carousel'];

/** Everything that Webex, or an Adaptive Cards 1.3 renderer, would take amiss in an answer; empty when all is well. */
export function cardFaults({ card, markdown }: CardMessage): string[] {
  const context = new renderer.SerializationContext(renderer.Versions.v1_3);
  const parsed = new renderer.AdaptiveCard();
  // Its check of `lang` keeps a position between calls and refuses every second card.
  parsed.parse({ ...card, lang: undefined }, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const faults = [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
  const nodes = [...nodesOf(card)];
  const buttons = nodes.filter((item) => Array.isArray(item['actions'])).flatMap((item) => z.array(node).parse(item['actions']));
  if (buttons.length > 5) faults.push(`${buttons.length} buttons`);
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (bytes > 20_480) faults.push(`a card of ${bytes} bytes`);
  if (Buffer.byteLength(markdown) > 7_439) faults.push(`a text of ${Buffer.byteLength(markdown)} bytes`);
  if (!/^[a-z]{2}$/.test(String(card['lang']))) faults.push(`lang ${card['lang']}`);
  if (card['version'] !== '1.3') faults.push(`version ${card['version']}`);
  const hole = /\$\{|undefined|\[object Object\]|\bNaN\b|Invalid Date/.exec(JSON.stringify(card) + markdown);
  if (hole) faults.push(`a hole: ${hole[0]}`);
  return [...faults, ...nodes.flatMap(nodeFaults)];
}

function nodeFaults(item: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const type = String(item['type']);
  if (newerThan13.includes(type)) faults.push(`a ${type}`);
  if (type === 'TextBlock' && item['wrap'] !== true) faults.push(`no wrap: ${item['text']}`);
  if (type === 'TextBlock' && 'style' in item) faults.push('a style on a text block');
  if (type === 'TextBlock' && item['text'] === '') faults.push('an empty text block');
  if (item['isRequired'] === true && (!item['label'] || !item['errorMessage']))
    faults.push('a required input without label or error message');
  if (type === 'Action.OpenUrl' && !/^https:\/\//.test(String(item['url']))) faults.push(`a link to ${item['url']}`);
  if (type.startsWith('Action.') && !item['title']) faults.push('an action without a title');
  return faults;
}

/** Every object of a card, however deep. */
export function* nodesOf(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === 'object' && value !== null) {
    yield node.parse(value);
    for (const item of Object.values(value)) yield* nodesOf(item);
  }
}

/** All text blocks of a card in their order, as Markdown. */
export function textOf(card: unknown): string {
  return [...nodesOf(card)].flatMap((item) => (typeof item['text'] === 'string' ? [item['text']] : [])).join('\n');
}
