import { historyCard } from '../../card/history-card.ts';
import { say } from '../../locales/sentence.ts';
import { mayReveal } from '../turn.ts';
import type { Command } from './command.ts';

const pageLength = 8;

/** The cases of this space, or of the whole tenant with `all`; a number names the page. */
export const history: Command = {
  id: 'history',
  names: [
    { words: 'history' },
    { words: 'historique', language: 'fr' },
    { words: 'verlauf', language: 'de' },
    { words: 'historial', language: 'es' },
    { words: 'histórico', language: 'pt-BR' },
    { words: '履歴', language: 'ja' },
    { words: 'dossiers', language: 'fr' },
    { words: 'derniers dossiers', language: 'fr' },
    { words: 'fälle', language: 'de' },
    { words: 'casos' },
    { words: 'últimos casos' },
    { words: 'cases', language: 'en' },
  ],
  summary: say('command.history'),
  mostWordsAfter: 2,
  run: async (turn, rest) => {
    const { store, tenantId } = turn.parts;
    const words = rest.split(' ');
    const scope = words.some((word) => wholeTenant.includes(word)) ? 'tenant' : 'space';
    const query = scope === 'tenant' ? { tenantId } : { spaceId: turn.spaceId, tenantId };
    const total = await store.countCases(query);
    const pages = Math.max(1, Math.ceil(total / pageLength));
    const asked = Number(words.find((word) => /^\d{1,6}$/.test(word)) ?? 1);
    const page = Math.min(Math.max(asked, 1), pages);
    const [cases, reveal] = await Promise.all([
      store.listCases({ ...query, limit: pageLength, offset: (page - 1) * pageLength }),
      mayReveal(turn),
    ]);
    await turn.answer(historyCard({ cases, page, pages, total, reveal, scope }, turn.translator));
  },
};

const wholeTenant = [
  'all',
  'tenant',
  'tout',
  'tous',
  'toutes',
  'locataire',
  'alle',
  'alles',
  'mandant',
  'todo',
  'todos',
  'toda',
  'todas',
  'inquilino',
  'tudo',
  'locatario',
  '全て',
  'すべて',
];
