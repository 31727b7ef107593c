import { findSigns, type Recogniser } from '../sign.ts';

/** Three digits after a colon, `Status: 401` in any language, or `"key": "401"` of the body. */
const status = /(?:[:=]|\bHTTP(?:\/\d(?:\.\d)?)?|\bstatus(?: code)?) {0,2}["*]{0,3} {0,2}([45]\d\d)(?![\w./?-]|:\d)/gi;
const statusText = /\bstatus ?text[*"]{0,3} ?:[*"]{0,3} {0,3}([^\n:"*>]{1,60}?)(?= {1,3}(?:URL|Tracking ?ID) ?:|["*>]|\n|$)/gi;
const build = /(?<![\w-])(20\d{6}-[0-9a-f]{6,12})(?![\w-])/gi;
const customerType = /\bcustomer ?type[*"]{0,3} ?:[*"]{0,3} {0,3}([a-z]{2,30})(?![\w-])/gi;

/** What *Copy Debug Info* says besides ids, addresses, the clock and the body. */
export const recogniseDebugInfo: Recogniser = (text) => [
  ...findSigns(text, 'status', status),
  ...findSigns(text, 'statusText', statusText),
  ...findSigns(text, 'build', build),
  ...findSigns(text, 'customerType', customerType),
];
