import { combinations } from './combinations.ts';
import { damages } from './damages.ts';
import { deletions } from './deletions.ts';
import { obstacles } from './obstacles.ts';
import type { Scenario } from './scenario.ts';
import { synchronisation } from './synchronisation.ts';

/** Every situation that the sandbox can play, in the order of the page's chooser; the first is the one it starts with. */
export const scenarios: readonly Scenario[] = [...deletions, ...damages, ...synchronisation, ...combinations, ...obstacles];

/** Throws `RangeError` for an id that no scenario has. */
export function findScenario(id: string): Scenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new RangeError(`there is no scenario ${id}`);
  return found;
}
