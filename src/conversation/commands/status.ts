import { statusCard } from '../../card/status-card.ts';
import { say } from '../../locales/sentence.ts';
import { mayReveal } from '../turn.ts';
import type { Command } from './command.ts';

/** The two applications as they stand now, and the last cases. */
export const status: Command = {
  id: 'status',
  names: [
    { words: 'status', language: ['en', 'de', 'pt-BR'] },
    { words: 'state' },
    { words: 'état', language: 'fr' },
    { words: 'statut', language: 'fr' },
    { words: 'estado', language: ['es', 'pt-BR'] },
    { words: '状態', language: 'ja' },
    { words: 'situation', language: 'fr' },
    { words: 'situación', language: 'es' },
    { words: 'situação', language: 'pt-BR' },
    { words: 'zustand', language: 'de' },
    { words: 'stand', language: 'de' },
    { words: 'ステータス', language: 'ja' },
  ],
  summary: say('command.status'),
  mostWordsAfter: 0,
  run: async (turn) => {
    const { parts, spaceId } = turn;
    const [diagnosis, cases, reveal] = await Promise.all([
      parts.diagnose({ report: null, tenantId: parts.tenantId, fresh: true, log: turn.log }),
      parts.store.listCases({ spaceId, tenantId: parts.tenantId, limit: 3 }),
      mayReveal(turn),
    ]);
    await turn.answer(statusCard({ diagnosis, cases, reveal }, turn.translator));
  },
};
