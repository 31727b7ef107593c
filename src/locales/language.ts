/** The languages that the bot speaks; BCP 47 tags as `Intl` takes them. */
export const languages = ['en', 'fr', 'de', 'es', 'pt-BR', 'ja'] as const;

export type Language = (typeof languages)[number];
