/**
 * A pattern for `Sandbox.fail` that tells when it was met the first time, or `times` times (the service has asked by then, and
 * nothing needs to be slept through), and that fits nothing any more once it is lifted.
 */
export function watched(pattern: RegExp, times = 1): { path: RegExp; asked: Promise<void>; lift(): void } {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const path = new RegExp(pattern);
  let isLifted = false;
  let met = 0;
  path.test = (text) => {
    const fits = !isLifted && pattern.test(text);
    if (fits && ++met >= times) resolve();
    return fits;
  };
  return {
    path,
    asked,
    lift: () => {
      isLifted = true;
    },
  };
}
