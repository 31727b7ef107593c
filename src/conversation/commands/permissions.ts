import { permissionsCard } from '../../card/permissions-card.ts';
import { permissionTable } from '../../diagnosis/permissions.ts';
import { say } from '../../locales/sentence.ts';
import type { Command } from './command.ts';

/** Which permissions the bot holds, which it lacks, and what each would switch on. */
export const permissions: Command = {
  id: 'permissions',
  names: [
    { words: 'permissions' },
    { words: 'rights' },
    // Short enough for the narrow column of help on a phone.
    { words: 'droits', language: 'fr' },
    { words: 'rechte', language: 'de' },
    { words: 'autorisations', language: 'fr' },
    { words: 'berechtigungen', language: 'de' },
    { words: 'permisos', language: 'es' },
    { words: 'permissões', language: 'pt-BR' },
    { words: '権限', language: 'ja' },
    { words: 'derechos', language: 'es' },
    { words: 'autorizaciones', language: 'es' },
    { words: 'direitos', language: 'pt-BR' },
    { words: 'autorizações', language: 'pt-BR' },
  ],
  summary: say('command.permissions'),
  mostWordsAfter: 0,
  run: async (turn) => {
    const { directory, tenantId, links, clientId } = turn.parts;
    const admission = await directory.admission(tenantId, { fresh: true });
    const held = admission.admitted === true ? admission.roles : null;
    const rows = permissionTable().map((row) => ({ ...row, held: held?.includes(row.permission) ?? null }));
    const consentUrl = `${links.login}/${tenantId}/adminconsent?client_id=${clientId}`;
    await turn.answer(permissionsCard({ rows, consentUrl, admission }, turn.translator));
  },
};
