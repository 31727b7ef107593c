/**
 * A pattern for `Sandbox.fail` that tells when it was first met (the service has asked by then, and nothing needs to be
 * slept through), and that fits nothing any more once it is lifted.
 */
export function watched(pattern: RegExp): { path: RegExp; asked: Promise<void>; lift(): void } {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const path = new RegExp(pattern);
  let isLifted = false;
  path.test = (text) => {
    const fits = !isLifted && pattern.test(text);
    if (fits) resolve();
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
