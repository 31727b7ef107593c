import type { Log } from '../../src/ports/log.ts';

/** A log that keeps its lines, so that a test can look for what must and must not stand in it. */
export function captureLog(): { log: Log; lines: { level: string; fields: object; message: string }[] } {
  const lines: { level: string; fields: object; message: string }[] = [];
  const make = (outer: object): Log => {
    const write = (level: string) => (fields: object, message: string) =>
      void lines.push({ level, fields: { ...outer, ...fields }, message });
    return {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
      child: (fields) => make({ ...outer, ...fields }),
    };
  };
  return { log: make({}), lines };
}
