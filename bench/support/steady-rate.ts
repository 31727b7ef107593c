/**
 * Answers per second while every asker had a question waiting: not the first round, in which all begin together, nor the end,
 * when ever fewer wait. Times in milliseconds from the first question on; `ends` in the order of the answers.
 */
export function steadyRate({ ends, lastAsked }: { ends: number[]; lastAsked: number }, askers: number): number {
  const start = ends[askers - 1] ?? Number.NaN;
  return (ends.filter((end) => end > start && end <= lastAsked).length / (lastAsked - start)) * 1000;
}
