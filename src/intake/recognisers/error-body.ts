import { findSigns, type Recogniser, uuidPattern } from '../sign.ts';

/** `"code": "701018"`, `"errorCode":6`; browsers translate the key and put spaces inside the quotes. */
const code = /" ?(?:(?:error_?)?c[oó]d(?:e|igo)|コード) ?" {0,2}:\s{0,5}"? ?([a-z0-9_.-]{1,60})(?= ?["},\]\s])/gi;
/** 701018 means nothing else wherever it stands; 100013 only where it is called an error. */
const wellKnownCode = /(?<![\w.-])(701018)(?![\w-]|\.\d)/g;
const namedCode = /\b(?:code|error)[ :"'#(]{1,4}(100013)(?![\w-]|\.\d)/gi;
const description = /" ?(?:description|message|errorMessage) ?" ?: {0,3}"((?:[^"\n]|\n(?! {0,3}\n)){1,400})/gi;
const clientRequestId = new RegExp(`\\bclient[ -]request[ -]id["* ]{0,3}[:=]?["* ]{0,4}(${uuidPattern})(?![\\w-])`, 'gi');

/** The JSON that the service answered with, read piece by piece: it may be flattened, cut off or not JSON any more. */
export const recogniseErrorBody: Recogniser = (text) => [
  ...findSigns(text, 'code', code),
  ...findSigns(text, 'code', wellKnownCode),
  ...findSigns(text, 'code', namedCode),
  ...findSigns(text, 'description', description),
  ...findSigns(text, 'clientRequestId', clientRequestId),
];
