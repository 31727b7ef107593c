import { statusCard } from '../../card/status-card.ts';
import { say } from '../../locales/sentence.ts';
import { mayReveal, type Turn, withNotice } from '../turn.ts';
import type { Command } from './command.ts';

/** The two applications as they stand now, and the last cases. */
export const status: Command = {
  id: 'status',
  names: [
    { words: 'status' },
    { words: 'state' },
    { words: 'état', language: 'fr' },
    { words: 'statut', language: 'fr' },
    { words: 'estado' },
    { words: '状態', language: 'ja' },
  ],
  summary: say('command.status'),
  mostWordsAfter: 0,
  run: async (turn) => {
    const { parts, spaceId } = turn;
    const cases = parts.store.listCases({ spaceId, tenantId: parts.tenantId, limit: 3 });
    const work = Promise.all([
      parts.diagnose({ report: null, tenantId: parts.tenantId, fresh: false, log: turn.log }),
      cases,
      mayReveal(turn),
    ]);
    const { result, noticeId } = await withNotice(turn, 1500, work);
    const [diagnosis, recent, reveal] = result;
    await replaceNotice(turn, noticeId, statusCard({ diagnosis, cases: recent, reveal }, turn.translator));
  },
};

async function replaceNotice(turn: Turn, noticeId: string | null, message: ReturnType<typeof statusCard>): Promise<void> {
  if (noticeId === null) await turn.answer(message);
  else await turn.parts.chat.replace(noticeId, { spaceId: turn.spaceId, threadId: turn.threadId, ...message });
}
