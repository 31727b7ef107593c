import assert from 'node:assert/strict';
import { describeFault, nextSteps } from '../../src/intake/describe-fault.ts';
import { emptyReport } from '../../src/intake/empty-report.ts';
import type { Report } from '../../src/intake/report.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { ids } from './pastes.ts';

const { text } = createTranslator('en');
const named = (known: Partial<Report>): string => text(describeFault({ ...emptyReport(), ...known }));
const steps = (known: Partial<Report>): string[] => nextSteps({ ...emptyReport(), ...known }).map((step) => text(step));

describe('describeFault', () => {
  const other = 'A fault of Control Hub that does not come from the Entra ID integration';
  const faults: [Partial<Report>, string][] = [
    [{ fault: 'other-control-hub-fault', code: '400007', httpStatus: 400 }, `${other} (code 400007, status 400).`],
    [{ fault: 'other-control-hub-fault', code: '400007' }, `${other} (code 400007).`],
    [{ fault: 'other-control-hub-fault', httpStatus: 503 }, `${other} (status 503).`],
    [{ fault: 'other-control-hub-fault' }, `${other} (no code given).`],
    [{ fault: 'other-integration-fault', code: '701044' }, 'Another fault of the Entra ID integration (code 701044).'],
    [{ fault: 'sign-in-error', signInError: '65004' }, 'Microsoft’s sign-in page answered AADSTS65004.'],
  ];
  for (const [known, sentence] of faults) {
    it(`says "${sentence}"`, () => {
      assert.equal(named(known), sentence);
    });
  }
});

describe('nextSteps', () => {
  it("give Cisco's support the tracking id, or else the whole block", () => {
    const trackingId = { text: ids.tracking, prefix: 'ATLAS', uuid: '', counter: null };
    assert.match(
      steps({ fault: 'other-control-hub-fault', trackingId }).join('\n'),
      new RegExp(`give them the tracking id ${ids.tracking}`),
    );
    assert.match(steps({ fault: 'other-control-hub-fault' }).join('\n'), /give them the whole debug info/);
  });

  it("lead to Microsoft's explanation of a sign-in error", () => {
    assert.deepEqual(steps({ fault: 'sign-in-error', signInError: '65004' }), [
      'Open https://login.microsoftonline.com/error?code=65004 for Microsoft’s own explanation.',
    ]);
  });
});
