import assert from 'node:assert/strict';
import { replaceSection } from '../../bench/support/replace-section.ts';
import { median, percentile } from '../../bench/support/statistics.ts';
import { steadyRate } from '../../bench/support/steady-rate.ts';
import { figure, table } from '../../bench/support/table.ts';

describe('figures of the benches', () => {
  it('takes middle and percentiles of values in any order', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    assert.equal(percentile(values, 0.99), 99);
    assert.equal(percentile(values, 0.5), 50);
    assert.equal(median([30, 10, 20]), 20);
    assert.ok(Number.isNaN(median([])));
    assert.ok(Number.isNaN(percentile([], 0.5)));
  });

  it('counts answers while all ask, without the first round and the end', () => {
    // Two askers: the first round ends at 1 s, the last question is asked at 3 s.
    const ends = [900, 1000, 1500, 2000, 2500, 3000, 3900, 4800];
    assert.equal(steadyRate({ ends, lastAsked: 3000 }, 2), 2);
    assert.ok(Number.isNaN(steadyRate({ ends: [900], lastAsked: 0 }, 2)));
  });

  it('sets columns of figures to the right', () => {
    assert.equal(
      table(
        ['what', 'time'],
        [
          ['one', `${figure(1234.56, 1)} ms`],
          ['two', `${figure(7)} ms`],
        ],
      ),
      ['| what |       time |', '|------|-----------:|', '| one  | 1,234.6 ms |', '| two  |       7 ms |'].join('\n'),
    );
  });

  it('writes a section in the place of the one before and leaves the others', () => {
    const text = '# Title\n\nWords.\n\n## One\nold\n\n## Two\nkept\n';
    assert.equal(replaceSection(text, 'One', 'new\n'), '# Title\n\nWords.\n\n## One\nnew\n\n## Two\nkept\n');
    assert.equal(replaceSection(text, 'Two', 'new'), '# Title\n\nWords.\n\n## One\nold\n\n## Two\nnew\n');
    assert.equal(replaceSection('# Title\n', 'One', 'new'), '# Title\n\n## One\nnew\n');
  });
});
