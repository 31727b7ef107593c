import { languages } from '../../locales/language.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Store } from '../../ports/store.ts';
import type { Database } from './schema.ts';

const readinessKey = '#readiness';

/** The part of the store that keeps small things: chosen languages, marks of what was done, the readiness row. */
export function noteRepository(db: Database, clock: Clock): Pick<Store, 'languageOf' | 'setLanguage' | 'once' | 'wasDone' | 'check'> {
  const now = () => clock.now().toISOString();
  return {
    async languageOf(scope) {
      const row = await db.selectFrom('languages').select('language').where('scope', '=', scope).executeTakeFirst();
      return languages.find((language) => language === row?.language) ?? null;
    },
    async setLanguage(scope, language) {
      await db
        .insertInto('languages')
        .values({ scope, language })
        .onConflict((conflict) => conflict.column('scope').doUpdateSet({ language }))
        .execute();
    },
    async once(key) {
      const row = await db
        .insertInto('marks')
        .values({ key, at: now() })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .returning('key')
        .executeTakeFirst();
      return row !== undefined;
    },
    async wasDone(key) {
      return (await db.selectFrom('marks').select('key').where('key', '=', key).executeTakeFirst()) !== undefined;
    },
    async check() {
      const at = now();
      await db
        .insertInto('marks')
        .values({ key: readinessKey, at })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ at }))
        .returning('at')
        .executeTakeFirstOrThrow();
    },
  };
}
