import type { TrackingId } from '../report.ts';
import { findSigns, type Recogniser, uuidPattern } from '../sign.ts';

/** Prefixes seen in Webex; after one of them a shortened or old id is believed too, after any other only a whole uuid. */
const knownPrefixes = ['ATLAS', 'ROUTER', 'WEBHOOK', 'webex-js-sdk', 'webex-web-client'];

/** The digit tells `WEBHOOK_2ad…` from a name such as `webhook_added`. */
const known = `(?:${knownPrefixes.join('|')})_(?=[a-f-]{0,20}\\d)[0-9a-f][0-9a-f-]{2,39}`;
const other = `[a-z][a-z0-9-]{1,30}_${uuidPattern}`;
const pattern = new RegExp(`(?<![\\w-])((?:${known}|${other})(?:_\\d{1,9}){0,4})(?![\\w-]|\\*)`, 'gi');

/** Tracking ids, with or without a label before them. An id that is hidden with asterisks is none. */
export const recogniseTrackingIds: Recogniser = (text) => findSigns(text, 'trackingId', pattern);

/** Takes a tracking id apart; the prefix in its usual letter case. */
export function parseTrackingId(text: string): TrackingId {
  const first = text.indexOf('_');
  const [uuid = '', ...counters] = text.slice(first + 1).split('_');
  const prefix = text.slice(0, first);
  return {
    text,
    prefix: knownPrefixes.find((each) => each.toLowerCase() === prefix.toLowerCase()) ?? prefix,
    uuid: uuid.toLowerCase(),
    counter: counters.length === 0 ? null : counters.join('_'),
  };
}
