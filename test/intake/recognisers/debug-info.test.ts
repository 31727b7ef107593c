import assert from 'node:assert/strict';
import { recogniseDebugInfo } from '../../../src/intake/recognisers/debug-info.ts';
import { recogniseErrorBody } from '../../../src/intake/recognisers/error-body.ts';
import type { SignField } from '../../../src/intake/sign.ts';

const values = (text: string, wanted: SignField): string[] =>
  [...recogniseDebugInfo(text), ...recogniseErrorBody(text)].filter(({ field }) => field === wanted).map(({ value }) => value);

describe('recogniseDebugInfo', () => {
  const texts: [string, SignField, string[]][] = [
    ['Status: 401', 'status', ['401']],
    ['**Status:** 503', 'status', ['503']],
    ['"key": "401"', 'status', ['401']],
    ['HTTP 401', 'status', ['401']],
    ['HTTP/2 404', 'status', ['404']],
    ['HTTP/1.1 403 Forbidden', 'status', ['403']],
    ['it gives status 401 now', 'status', ['401']],
    ['status code 500', 'status', ['500']],
    ['Status: 200', 'status', []],
    ['at 12:401:5', 'status', []],
    ['Clock: 10:415:59', 'status', []],
    ['code: 401018', 'status', []],
    ['we saw 401 of them', 'status', []],
    ['Status Text: Unauthorized', 'statusText', ['Unauthorized']],
    ['statustext: Bad Request\nURL: x', 'statusText', ['Bad Request']],
    ['"statusText":"Not Found"', 'statusText', ['Not Found']],
    ['**Status Text**: Gone', 'statusText', ['Gone']],
    ['Status Text: Not Found URL: https://x', 'statusText', ['Not Found']],
    ['Status Text: Not Found   Tracking ID: A', 'statusText', ['Not Found']],
    ['Status Text: Not Found TrackingID: A', 'statusText', ['Not Found']],
    ['Customer Type: Enterprise', 'customerType', ['Enterprise']],
    ['"customerType":"Partner"', 'customerType', ['Partner']],
    ['build 20260211-5e0c1ab', 'build', ['20260211-5e0c1ab']],
    ['build 19990211-5e0c1ab', 'build', []],
  ];
  for (const [text, field, wanted] of texts) {
    it(`reads ${JSON.stringify(text)} as ${field} ${wanted[0] ?? 'not given'}`, () => {
      assert.deepEqual(values(text, field), wanted);
    });
  }
});

describe('recogniseErrorBody', () => {
  const texts: [string, SignField, string[]][] = [
    ['it shows 701018 again', 'code', ['701018']],
    ['it shows 701018. Then', 'code', ['701018']],
    ['file 701018.7', 'code', []],
    ['1.701018', 'code', []],
    ['error 100013.', 'code', ['100013']],
    ['error 100013.5', 'code', []],
    ['invoice 100013', 'code', []],
    ['"description": "Request\nunauthorized."', 'description', ['Request\nunauthorized.']],
    ['"message": "One line\n\nanother thing"', 'description', ['One line']],
    ['"message": "One line\n  \nanother thing"', 'description', ['One line']],
  ];
  for (const [text, field, wanted] of texts) {
    it(`reads ${JSON.stringify(text)} as ${field} ${JSON.stringify(wanted[0]) ?? 'not given'}`, () => {
      assert.deepEqual(values(text, field), wanted);
    });
  }
});
