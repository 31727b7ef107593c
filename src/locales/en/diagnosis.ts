/** Sentences of the diagnosis part. */
export const diagnosis = {} as const;
