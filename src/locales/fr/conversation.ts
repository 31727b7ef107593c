/** Sentences of the conversation part. */
export const conversation = {} as const;
