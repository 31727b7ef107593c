import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { Case } from '../../src/ports/store.ts';
import { plain, sampleCase, sampleDiagnosis, sampleVerdict } from './sample-case.ts';

/** The sample case after the consent: nothing wrong is found any more. */
export function mendedDiagnosis(): Diagnosis {
  const verdict = sampleVerdict({
    cause: 'nothing-wrong-in-entra',
    owner: 'nobody',
    headline: plain('Nothing is wrong on the Entra side.'),
    because: plain('Both applications were read and are in order.'),
    facts: [],
    remedies: [],
    verify: [],
    since: null,
  });
  return sampleDiagnosis({
    at: '2026-11-23T10:20:00Z',
    verdicts: [verdict],
    checks: sampleDiagnosis().checks.filter(({ outcome }) => outcome === 'pass'),
  });
}

/** The case that belongs to it. */
export function mendedCase(): Case {
  return sampleCase({ latest: mendedDiagnosis(), previous: sampleDiagnosis(), mendedAt: '2026-11-23T10:20:00Z' });
}
