import { viewMessages } from './api/view-state.ts';
import type { SandboxState } from './state.ts';
import type { World } from './world.ts';

export type SandboxMessage = SandboxState['messages'][number];

/** The first message of a space that fits, now or as soon as one is posted or edited. Rejects with the signal's reason. */
export function waitForMessage(
  world: World,
  spaceId: string,
  fits: (message: SandboxMessage) => boolean,
  signal?: AbortSignal,
): Promise<SandboxMessage> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      world.emitter.off('changed', look);
      signal?.removeEventListener('abort', abort);
    };
    const look = () => {
      try {
        const found = viewMessages(world).find((message) => message.spaceId === spaceId && fits(message));
        if (!found) return;
        stop();
        resolve(found);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    const abort = () => {
      stop();
      reject(signal?.reason);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    world.emitter.on('changed', look);
    look();
  });
}
