/** Sentences of the cards part. */
export const cards = {} as const;
