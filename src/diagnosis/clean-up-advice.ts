import type { Recommendation } from './graph-schemas.ts';

/** Entra's advice "Remove unused applications" while it is open, or null. */
export function cleanUpAdvice(recommendations: Recommendation[]): Recommendation | null {
  return recommendations.find((advice) => isAboutUnusedApps(advice) && !isClosed(advice)) ?? null;
}

function isAboutUnusedApps({ recommendationType, displayName }: Recommendation): boolean {
  return recommendationType === 'staleApps' || /unused app/i.test(displayName ?? '');
}

function isClosed({ status }: Recommendation): boolean {
  return status !== null && status !== 'active';
}
