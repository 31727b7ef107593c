import assert from 'node:assert/strict';
import { diagnosisCard } from '../../src/card/diagnosis-card.ts';
import { commands } from '../../src/conversation/commands/index.ts';
import { readCommand, understand } from '../../src/conversation/understand.ts';
import { emptyReport } from '../../src/intake/empty-report.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { sampleCase, sampleDiagnosis } from '../support/sample-case.ts';
import { toast } from './support/stage.ts';

const trackingId = 'ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136';

/** What a message means, in a few words. */
function meaningOf(text: string): string {
  const meaning = understand(text, commands);
  if (meaning.kind === 'command') return [meaning.command.id, meaning.rest].filter(Boolean).join(' ');
  if (meaning.kind === 'nearly') return `nearly ${meaning.suggestion}`;
  return meaning.kind === 'paste' ? `paste ${meaning.reports[0]?.trackingId?.text ?? ''}`.trim() : meaning.kind;
}

describe('understanding a message', () => {
  for (const [text, meaning] of [
    ['status', 'status'],
    ['/Status!', 'status'],
    ['  re-check   12 ', 're-check 12'],
    ['check again', 're-check'],
    ['history all 2', 'history all 2'],
    ['aide', 'help'],
    ['vérifier à nouveau', 're-check'],
    ['Verifier a nouveau', 're-check'],
    ['Comprobar de nuevo', 're-check'],
    ['a propos', 'about'],
    ['historico', 'history'],
    ['ヘルプ', 'help'],
    ['language português brasileiro', 'language portugues brasileiro'],
    ['Boa tarde', 'greeting'],
    ['language Français', 'language francais'],
    [`case ${trackingId}`, `case ${trackingId.toLowerCase()}`],
    [`report ${trackingId} masked`, `report ${trackingId.toLowerCase()} masked`],
    ['histroy', 'nearly history'],
    ['hlep', 'nearly help'],
    ['asdf', 'nothing'],
    ['histroy all', 'nearly history all'],
    ['languge fr', 'nearly language fr'],
    ['repport', 'nearly report'],
    ['what is the status', 'nearly status'],
    ['can you check again?', 'nearly check again'],
    ['状態は？', 'nearly 状態'],
    ['check the tenant', 'nearly check'],
    ['in this case nothing works', 'nothing'],
    ['Status, please!', 'status'],
    ['show me the history', 'history'],
    ['Bonjour, aide s’il te plaît', 'help'],
    ["à l'aide", 'help'],
    ['case number 12, please', 'case 12'],
    ['Dossier n° 12', 'case 12'],
    ['#12', 'case #12'],
    ['done, check again', 're-check check again'],
    ['auf Deutsch bitte', 'language deutsch'],
    ['日本語', 'language 日本語'],
    ['de', 'nothing'],
    ['Thanks!', 'thanks'],
    ['vielen Dank', 'thanks'],
    ['Thanks a lot!', 'thanks'],
    ['merci beaucoup', 'thanks'],
    ['Thanks for the help, it works now', 'thanks'],
    ['ok, still broken', 'nothing'],
    ['a', 'nothing'],
    ['👍', 'thanks'],
    ['thanks, report 3', 'report 3'],
    ['Bonjour', 'greeting'],
    ['', 'greeting'],
    ['the synchronisation of our users does not work', 'nothing'],
    ['could you please tell me the status of the matter', 'nothing'],
    [trackingId, `paste ${trackingId}`],
    [`status ${trackingId}`, `paste ${trackingId}`],
    [`help! ${toast()} report history`, 'paste ATLAS_497d70df-8811-4b6b-9b6a-000000000001_136'],
  ] as const) {
    it(`takes "${text.slice(0, 40)}" for: ${meaning.slice(0, 40)}`, () => assert.equal(meaningOf(text), meaning));
  }

  for (const language of ['en', 'fr'] as const) {
    const view = { theCase: sampleCase(), diagnosis: sampleDiagnosis(), changes: [], reveal: true };
    it(`takes a quoted card (${language}) for a paste of its tracking id`, () => {
      const { markdown } = diagnosisCard(view, createTranslator(language));
      const quoted = markdown.replace(/^/gm, '> ');
      assert.equal(meaningOf(`what about this?\n${quoted}`), `paste ${trackingId}`);
    });
    it(`takes a quoted card (${language}) without a tracking id for its case`, () => {
      const theCase = sampleCase({ report: emptyReport() });
      const diagnosis = sampleDiagnosis({ pasteSays: [] });
      const { markdown } = diagnosisCard({ ...view, theCase, diagnosis }, createTranslator(language));
      assert.equal(meaningOf(markdown.replace(/^/gm, '> ')), 'case 12');
    });
  }

  it('reads what a button says', () => {
    assert.equal(readCommand('history 3', commands)?.rest, '3');
    assert.equal(readCommand('dance', commands), null);
  });

  it('knows every command by its id and no two by the same words', () => {
    const words = commands.flatMap(({ names }) => names.map((name) => name.words));
    assert.equal(new Set(words).size, words.length);
    for (const { id } of commands) assert.equal(meaningOf(id), id);
  });
});
