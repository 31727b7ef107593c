import type { SpaceType } from '../../ports/chat.ts';

/** Remembers of the spaces met last whether they are direct: a space never changes its type. */
export interface SpaceTypes {
  get(spaceId: string): SpaceType | undefined;
  set(spaceId: string, type: SpaceType): void;
}

/** Keeps at most `most` spaces and forgets the one that was not met for the longest time. */
export function createSpaceTypes(most: number): SpaceTypes {
  const types = new Map<string, SpaceType>();
  return {
    get: (spaceId) => types.get(spaceId),
    set: (spaceId, type) => {
      types.delete(spaceId);
      types.set(spaceId, type);
      const oldest = types.keys().next().value;
      if (types.size > most && oldest !== undefined) types.delete(oldest);
    },
  };
}
