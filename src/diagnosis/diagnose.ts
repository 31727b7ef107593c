import { caseView } from './case-view.ts';
import { runChecks } from './check.ts';
import { checks } from './checks/index.ts';
import type { Diagnosis } from './diagnosis.ts';
import { valueIfKnown } from './fact.ts';
import { gatherFacts, type Question } from './gather-facts.ts';
import { nothingFound } from './nothing-found.ts';
import { pasteSays } from './paste-says.ts';
import { timelineOf } from './timeline.ts';
import { verdictsOf } from './verdict.ts';

/** Finds out what is wrong in a tenant: asks every fact once, runs every check on them, and ranks what follows. Never throws for what the outside did. */
export async function diagnose(question: Question): Promise<Diagnosis> {
  const { report, tenantId, links, clock, log } = question;
  const states = await gatherFacts(question);
  const now = clock.now().toISOString();
  const results = runChecks(checks, states, log);
  const view = caseView(states, results, { links, tenantId, now });
  const verdicts = verdictsOf(view);
  return {
    at: now,
    tenant: { id: tenantId, name: valueIfKnown(states.organization)?.displayName ?? null },
    verdicts,
    checks: [...results, nothingFound(verdicts)],
    timeline: timelineOf(view),
    pasteSays: pasteSays(report, now),
  };
}
