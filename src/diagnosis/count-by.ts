/** Counts things by a name, the most frequent first. */
export function countBy<Thing>(things: Thing[], nameOf: (thing: Thing) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(nameOf(thing), (counts.get(nameOf(thing)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
