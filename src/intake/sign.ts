/** What a sign can be of. The order in which a debug block brings them is in `split-faults.ts`. */
export type SignField =
  | 'entraTenantId'
  | 'queryOrgId'
  | 'build'
  | 'viewOrgId'
  | 'userId'
  | 'userOrgId'
  /** An id whose label is not English: told by where it stands. */
  | 'unlabelledId'
  | 'clock'
  | 'customerType'
  | 'status'
  | 'statusText'
  | 'endpoint'
  | 'toast'
  | 'trackingId'
  | 'code'
  | 'description'
  | 'clientRequestId';

/** One recognised value and where it stands in the normalised text. */
export interface Sign {
  field: SignField;
  at: number;
  value: string;
}

/** Finds every sign of one kind: each a single pass over the text, whatever stands in it. */
export type Recogniser = (text: string) => Sign[];

/** Every match of `pattern` (with the `g` flag, every length in it bounded) as a sign of its first group. */
export function findSigns(text: string, field: SignField, pattern: RegExp): Sign[] {
  const signs: Sign[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match[1]?.trim() ?? '';
    if (value !== '') signs.push({ field, at: match.index, value });
  }
  return signs;
}

/** The source of a pattern for an id such as `2fdb923e-1d23-4e1b-a30f-e9cd88845744`. */
export const uuidPattern = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';
