import type { ServiceIssue } from './graph-schemas.ts';

/** Those of Microsoft's open issues that concern Entra or Graph; Exchange, Teams and the like cannot cause this fault. */
export function entraIssues(issues: ServiceIssue[]): ServiceIssue[] {
  return issues.filter(({ service }) => /entra|identity|azure active directory|microsoft graph/i.test(service));
}
