import assert from 'node:assert/strict';
import { mendLines } from '../../src/intake/mend-lines.ts';
import { ids } from './pastes.ts';

describe('mendLines', () => {
  const half = ids.org.length / 2;

  it('puts an id together that was broken anywhere', () => {
    for (let at = 1; at < ids.org.length; at += 1) {
      const broken = `id: ${ids.org.slice(0, at)}\n${ids.org.slice(at)}_1\nnext`;
      assert.equal(mendLines(broken), `id: ${ids.org}_1\nnext`);
    }
  });

  it('leaves two ids in two lines, and what is no id', () => {
    const lines = `${ids.org}\n${ids.user}\n${ids.org.slice(0, half)}\nface-off\ndeadbeef\ncafe\n`;
    assert.equal(mendLines(lines), lines);
  });

  it('puts the integration’s address together, and no other', () => {
    const start = 'https://identity-b-us.webex.com/extIntegration/azureAD/o/v1/WebexApp';
    assert.equal(mendLines(`${start}\nlications/status\nTracking`), `${start}lications/status\nTracking`);
    assert.equal(mendLines('https://x/extIntegration/azureAD/o/v1/Dom\nains'), 'https://x/extIntegration/azureAD/o/v1/Domains');
    const whole = `${start}lications/status\nTracking`;
    assert.equal(mendLines(whole), whole);
  });

  it('takes quoted-printable breaks out, time and again the same', () => {
    const line = 'x'.repeat(75);
    for (let turn = 0; turn < 3; turn += 1) assert.equal(mendLines(`${line}=\ny a=3Db\nshort=\nz`), `${line}y a=b\nshort=\nz`);
    assert.equal(mendLines('a=3Db'), 'a=3Db');
  });
});
