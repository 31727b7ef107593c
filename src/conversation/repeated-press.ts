import type { Clock } from '../ports/clock.ts';

/** Knows an impatient second press of the same button by the same person from a new wish. */
export interface PressMemory {
  /** Whether this press was answered a moment ago; the moment then begins anew. */
  isRepeated(press: string): boolean;
  answered(press: string): void;
}

/** Presses queue up while the first one is worked on, and come right after its answer. Nobody reads an answer faster. */
const moment = 3_000;

/** Remembers the last moment's presses. Another replica does not know them, where a press too many only repeats its answer. */
export function createPressMemory(clock: Clock): PressMemory {
  const answers = new Map<string, number>();
  const now = () => clock.now().getTime();
  const answered = (press: string) => {
    for (const [each, at] of answers) if (at + moment < now()) answers.delete(each);
    answers.set(press, now());
  };
  return {
    answered,
    isRepeated: (press) => {
      const at = answers.get(press);
      if (at === undefined || at + moment < now()) return false;
      answered(press);
      return true;
    },
  };
}
