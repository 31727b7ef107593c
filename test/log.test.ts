import assert from 'node:assert/strict';
import { createLog } from '../src/log.ts';

const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
  let text = '';
  const keep = (line: string) => {
    text += line;
  };
  write(createLog('debug', { write: keep }));
  return text;
};

describe('the log', () => {
  it('cuts out secrets by name', () => {
    assert.doesNotMatch(
      written((log) => log.info({ token: 'abc123', inner: { secret: 'def456' } }, 'said')),
      /abc123|def456/,
    );
  });
  it('cuts tokens out of sentences, errors and their causes', () => {
    const token = `eyJ${'a'.repeat(30)}.${'b'.repeat(40)}.${'c'.repeat(20)}`;
    const error = new Error(`refused with ${token}`, { cause: new Error('Authorization: Bearer NmQ1ZTY3LWFiY2Q_PF84_1eb65fdf') });
    const text = written((log) => log.error({ err: error }, 'postgres://doctor:hunter2@db/doctor client_secret=hunter3&x=1'));
    assert.doesNotMatch(text, /bbbbbb|1eb65fdf|hunter/);
    assert.match(text, /refused with/);
  });
});
