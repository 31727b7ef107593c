import { type Recogniser, type Sign, type SignField, uuidPattern } from '../sign.ts';

const bareId = new RegExp(`(?<![\\w/=&-])(${uuidPattern})(?![\\w-])`, 'gi');
const longestLabel = 60;

const labels: { label: RegExp; field: SignField | null }[] = [
  { label: /view(?:ed)? ?org(?:anization|anisation)? ?id$/i, field: 'viewOrgId' },
  { label: /user ?org(?:anization|anisation)? ?id$/i, field: 'userOrgId' },
  { label: /(?:logged-in )?user ?id$/i, field: 'userId' },
  // Known by their own recognisers, or of Microsoft's sign-in page.
  { label: /(?:client-request|request|correlation|trace|session|client|tenant|app|application|object)[ -]?id$/i, field: null },
];

/** The organisation and user ids of a block; under labels in another language they are told by where they stand. */
export const recogniseIds: Recogniser = (text) => {
  const signs: Sign[] = [];
  for (const match of text.matchAll(bareId)) {
    const field = fieldOf(text.slice(Math.max(0, match.index - longestLabel), match.index));
    if (field !== null) signs.push({ field, at: match.index, value: match[0].toLowerCase() });
  }
  return signs;
};

function fieldOf(before: string): SignField | null {
  const label = before.replace(/[\s:="'*]{1,12}$/, '');
  const known = labels.find((each) => each.label.test(label));
  return known === undefined ? 'unlabelledId' : known.field;
}
