import type { Material } from './every-card.ts';
import { plain, sampleCase, sampleCheck, sampleDiagnosis, sampleReport, sampleTimeline, sampleVerdict } from './sample-case.ts';

/** Fills everything that comes from outside with one text: as many checks, verdicts and entries as there can be. */
export function hardMaterial(text: string, changes: Partial<Material> = {}): Material {
  const remedy = sampleVerdict().remedies[0];
  if (remedy === undefined) throw new TypeError('the sample has a remedy');
  const steps = Array.from({ length: 6 }, () => plain(text));
  const remedies = [remedy, remedy, remedy].map((one) => ({
    ...one,
    title: plain(text),
    role: plain(text),
    consequence: plain(text),
    steps,
    command: text,
  }));
  const verdict = sampleVerdict({
    headline: plain(text),
    because: plain(text),
    facts: Array.from({ length: 6 }, () => ({ label: plain('From where and by whom'), value: plain(text), personal: false })),
    remedies,
    verify: steps,
  });
  const diagnosis = sampleDiagnosis({
    tenant: { id: '9f4d2c1e-5b6a-4f7d-8c9b-0a1b2c3d4e5f', name: text },
    verdicts: Array.from({ length: 8 }, () => verdict),
    checks: Array.from({ length: 32 }, (_, index) =>
      sampleCheck(
        index % 2 === 0 ? 'integration-app' : `check-${index}`,
        'Permissions of the app',
        index % 3 === 0 ? 'fail' : 'unknown',
        text,
        { name: text },
      ),
    ),
    timeline: sampleTimeline(40).map((entry) => ({ ...entry, what: plain(text), who: plain(text), personal: false })),
    pasteSays: steps,
  });
  const report = sampleReport({
    trackingId: { text: `ATLAS_${text}`, prefix: 'ATLAS', uuid: text, counter: null },
    statusText: text,
    endpoint: { kind: 'other', host: 'identity-b-us.webex.com', path: `/${text}` },
    clientRequestId: text,
  });
  const theCase = sampleCase({ report, latest: diagnosis, previous: diagnosis, askedBy: { id: 'x', orgId: 'y', displayName: text } });
  return { text, diagnosis, theCase, rows: 12, reveal: true, ...changes };
}
