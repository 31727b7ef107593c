import type { Case, CaseQuery, Store } from '../../../src/ports/store.ts';

/** A store in memory with the behaviour that its contract suite asks for; `cases` and `marks` are there to be looked at. */
export function memoryStore(): Store & { cases: Case[]; marks: Set<string> } {
  const cases: Case[] = [];
  const marks = new Set<string>();
  const languages = new Map<string, Parameters<Store['setLanguage']>[1]>();
  const fitting = ({ spaceId, tenantId, trackingId }: Omit<CaseQuery, 'limit'>) =>
    cases
      .filter((each) => spaceId === undefined || each.spaceId === spaceId)
      .filter((each) => tenantId === undefined || each.tenantId === tenantId)
      .filter((each) => trackingId === undefined || each.report.trackingId?.text.toLowerCase() === trackingId.toLowerCase())
      .toReversed();
  return {
    cases,
    marks,
    accept: async () => {},
    unseenKeys: async (keys) => keys,
    addCase: async (newCase) => {
      const added = { ...newCase, number: cases.length + 1 };
      cases.push(added);
      return added;
    },
    saveCase: async (changed) => {
      const index = cases.findIndex(({ id }) => id === changed.id);
      if (index >= 0) cases[index] = structuredClone(changed);
    },
    findCase: async (id) => cases.find((each) => each.id === id) ?? null,
    findCaseByNumber: async (number) => cases.find((each) => each.number === number) ?? null,
    listCases: async ({ limit, offset = 0, ...query }) => fitting(query).slice(offset, offset + limit),
    countCases: async (query) => fitting(query).length,
    languageOf: async (scope) => languages.get(scope) ?? null,
    setLanguage: async (scope, language) => void languages.set(scope, language),
    once: async (key) => {
      const isNew = !marks.has(key);
      marks.add(key);
      return isNew;
    },
    wasDone: async (key) => marks.has(key),
    forgetCase: async () => false,
    forgetOlderThan: async () => 0,
    check: async () => {},
    close: async () => {},
  };
}
