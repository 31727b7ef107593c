import type { GraphFact } from './fact.ts';
import { graphFacts } from './facts.ts';

/** Without these the known cause and its author cannot be found; every further one switches checks on. */
export const requiredPermissions: readonly string[] = ['Application.Read.All', 'AuditLog.Read.All'];

/** The least permissions of all questions that a token with these roles may not ask, each once. */
export function missingPermissions(roles: readonly string[]): string[] {
  const facts: GraphFact<unknown>[] = Object.values(graphFacts);
  const barred = facts.filter(({ permissions }) => !permissions.some((permission) => roles.includes(permission)));
  return [...new Set(barred.map(({ permissions }) => permissions[0]))];
}
