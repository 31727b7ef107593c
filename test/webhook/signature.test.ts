import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { isSigned } from '../../src/webhook/signature.ts';

const secret = 's3cret-of-the-webhook';
const raw = Buffer.from('{"id":"1",  "resource":"messages"}');
const hmac = (algorithm: string, key = secret) => createHmac(algorithm, key).update(raw).digest('hex');
const sent = (spark?: string, webex?: string) => isSigned(raw, { spark, webex }, secret);

describe('isSigned', () => {
  it('takes the SHA-1 signature over the bytes as they came', () => {
    assert.equal(sent(hmac('sha1')), true);
    assert.equal(sent(hmac('sha1').toUpperCase()), true);
  });
  it('refuses a body that was changed or written anew', () => {
    const compact = Buffer.from(JSON.stringify(JSON.parse(raw.toString())));
    assert.equal(isSigned(compact, { spark: hmac('sha1'), webex: undefined }, secret), false);
  });
  it('refuses no signature, a wrong one, a short one, and what is no hexadecimal', () => {
    for (const bad of [undefined, '', hmac('sha1', 'another'), hmac('sha1').slice(2), 'z'.repeat(40), `${hmac('sha1')}, ${hmac('sha1')}`]) {
      assert.equal(sent(bad), false, String(bad));
    }
  });
  it('takes the newer header in both spellings', () => {
    assert.equal(sent(undefined, `SHA-256=${hmac('sha256')}, SHA-512=${hmac('sha512')}`), true);
    assert.equal(sent(undefined, `sha256=${hmac('sha256')}`), true);
  });
  it('never lets a good weak signature make up for a bad strong one', () => {
    assert.equal(sent(hmac('sha1'), `SHA-256=${hmac('sha256', 'another')}`), false);
    assert.equal(sent(hmac('sha1'), `SHA-256=${hmac('sha256')}, SHA-512=${hmac('sha512', 'another')}`), false);
  });
  it('needs a signature that it knows', () => {
    assert.equal(sent(undefined, `MD5=${hmac('md5')}`), false);
    assert.equal(sent(hmac('sha1'), `MD5=${hmac('md5')}`), true);
  });
});
