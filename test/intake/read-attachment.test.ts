import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAttachment } from '../../src/intake/read-attachment.ts';
import { readPaste } from '../../src/intake/read-paste.ts';
import type { Reading } from '../../src/intake/report.ts';
import { ids, paste } from './pastes.ts';

async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

function read(name: string, content: string | Uint8Array, contentType = ''): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readAttachment({ name, contentType, stream: inPieces(bytes) });
}

/** A HAR of requests of `[address, status, body]`. */
function har(...requests: [string, number, string][]): string {
  const entries = requests.map(([url, status, text]) => ({
    startedDateTime: '2026-02-17T08:41:07.310Z',
    request: { method: 'GET', url, headers: [] },
    response: { status, statusText: '', headers: [], content: { text } },
  }));
  return JSON.stringify({ log: { version: '1.2', entries } });
}

const base = `https://identity-b-us.webex.com/extIntegration/azureAD/${ids.org}/v1`;

describe('readAttachment: a text file', () => {
  it('reads it like a pasted text', async () => {
    assert.deepEqual(await read('debug.txt', paste('debug-info.txt'), 'text/plain'), readPaste(paste('debug-info.txt')));
  });

  it('reads what Windows programs save', async () => {
    const wanted = readPaste(paste('debug-info.txt'));
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(paste('debug-info.txt'), 'utf16le')]);
    const big = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(paste('debug-info.txt'), 'utf16le').swap16()]);
    assert.deepEqual(await read('debug.txt', little), wanted);
    assert.deepEqual(await read('debug.txt', big), wanted);
    assert.deepEqual(await read('debug.txt', `\ufeff${paste('debug-info.txt')}`), wanted);
  });

  it('reads an old one that is not UTF-8', async () => {
    const bytes = Buffer.from(`Voici l'erreur de d\u00e9pôt :\n${paste('toast.txt')}`, 'latin1');
    assert.equal((await read('note.txt', bytes)).reports[0]?.trackingId?.text, ids.tracking);
  });

  it('tells nothing of a text without a fault', async () => {
    assert.deepEqual(await read('notes.txt', 'shopping list'), { reports: [], language: null });
    assert.deepEqual(await read('empty.txt', ''), { reports: [], language: null });
  });

  it('says that pictures and archives are no text', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0x01, 0x02, 0xff])]);
    assert.deepEqual(await read('screen.png', png, 'image/png'), { reports: [], language: null, problem: 'not-text' });
    assert.equal((await read('block.txt', pdf)).problem, 'not-text');
  });
});

describe('readAttachment: JSON', () => {
  it('reads an error body', async () => {
    const body = {
      error: { key: '401', message: [{ code: '701018', description: `Request unauthorized. client-request-id: ${ids.clientRequest}` }] },
      trackingId: ids.tracking,
    };
    for (const text of [JSON.stringify(body), JSON.stringify(body, null, 2), JSON.stringify(JSON.stringify(body))]) {
      const [report] = (await read('error.json', text, 'application/json')).reports;
      assert.deepEqual([report?.fault, report?.httpStatus, report?.clientRequestId], ['integration-unauthorized', 401, ids.clientRequest]);
    }
  });

  it('says that it is broken when it tells nothing, and reads it when it does', async () => {
    assert.deepEqual(await read('error.json', '{"a":'), { reports: [], language: null, problem: 'broken-json' });
    assert.equal((await read('file', '{"a":', 'application/json')).problem, 'broken-json');
    const broken = await read('error.json', `{"code":"701018","trackingId":"${ids.tracking}"`);
    assert.equal(broken.problem, undefined);
    assert.equal(broken.reports[0]?.fault, 'integration-unauthorized');
  });
});

describe('readAttachment: a HAR', () => {
  it('gives every failed request to extIntegration with its body', async () => {
    const { reports, language, problem } = await read('admin.webex.com.har', paste('network.har'));
    assert.equal(problem, undefined);
    assert.equal(language, null);
    assert.deepEqual(
      reports.map(({ fault, httpStatus, code, clientRequestId, clock, entraTenantId, trackingId, missing }) => [
        fault,
        httpStatus,
        code,
        clientRequestId,
        clock,
        entraTenantId,
        trackingId?.text,
        missing,
      ]),
      [
        ['integration-unauthorized', 401, '701018', ids.clientRequest, '2026-02-17T08:41:07.310Z', ids.tenant, ids.tracking, []],
        ['wizard-not-set-up', 400, '100013', null, '2026-02-17T08:41:09.020Z', ids.tenant, ids.secondTracking, []],
      ],
    );
  });

  it('is known by what is in it, not by its name', async () => {
    assert.equal((await read('network.txt', paste('network.har'))).reports.length, 2);
  });

  it('leaves out what went well and what is of another service', async () => {
    const { reports } = await read(
      'a.har',
      har([`${base}/Domains`, 200, ''], ['https://x.wbx2.com/api', 500, ''], [`${base}/Domains`, 0, ''], [`${base}/Domains`, 399, '']),
    );
    assert.deepEqual(reports, []);
  });

  it('uses a failed request without a body', async () => {
    const [report] = (await read('a.har', har([`${base}/WebexApplications/status`, 401, '']))).reports;
    assert.equal(report?.fault, 'integration-unauthorized');
    assert.deepEqual(report?.missing, ['trackingId', 'code', 'clientRequestId']);
  });

  it('is not led astray by a body full of other things', async () => {
    const body = `<html>AADSTS65004 Status: 500 ${base}/Domains ATLAS_99999999-9999-4999-8999-999999999999_1 ${'x'.repeat(100_000)}`;
    const { reports } = await read('a.har', har([`${base}/WebexApplications/status`, 401, body]));
    assert.equal(reports.length, 1);
    assert.deepEqual([reports[0]?.fault, reports[0]?.httpStatus], ['integration-unauthorized', 401]);
  });

  it('takes the tenant from the page that asked, and headers in any letter case', async () => {
    const content = paste('network.har').replaceAll('"trackingid"', '"TrackingId"').replaceAll('"page_1"', '"page_2"');
    const [report] = (await read('a.har', content)).reports;
    assert.deepEqual([report?.trackingId?.text, report?.entraTenantId], [ids.tracking, ids.tenant]);
    const referer = paste('network.har')
      .replace(/"title": "[^"]+"/, '"title": "Control Hub"')
      .replaceAll('"https://admin.webex.com/"', `"https://admin.webex.com/?tenant=${ids.tenant}"`);
    assert.equal((await read('a.har', referer)).reports[0]?.entraTenantId, ids.tenant);
  });

  it('passes over entries of another shape', async () => {
    const odd = JSON.stringify({
      log: { entries: [null, 1, {}, { request: {} }, { request: { url: base }, response: { status: '401' } }] },
    });
    assert.deepEqual(await read('a.har', odd), { reports: [], language: null });
  });

  it('says that half a HAR is broken and tells nothing of requests that went well', async () => {
    const half = paste('network.har').slice(0, 1500);
    assert.deepEqual(await read('a.har', half), { reports: [], language: null, problem: 'broken-json' });
  });

  it('gives at most twenty', async () => {
    const many = Array.from({ length: 50 }, (): [string, number, string] => [`${base}/WebexApplications/status`, 401, '']);
    assert.equal((await read('a.har', har(...many))).reports.length, 20);
  });
});

describe('readAttachment: long files', () => {
  const mostBytes = 5 * 1024 * 1024;

  it('reads a HAR of just under 5 MB', async () => {
    const entry = [`${base}/WebexApplications/status`, 401, `{"code":"701018"}`] as [string, number, string];
    const filler = ['https://x.wbx2.com/big', 200, 'x'.repeat(mostBytes - 2000)] as [string, number, string];
    const [report] = (await read('a.har', har(filler, entry))).reports;
    assert.equal(report?.code, '701018');
  });

  it('stops reading a longer one and closes it', async () => {
    let given = 0;
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          given += 65_536;
          yield new Uint8Array(65_536).fill(32);
        }
      } finally {
        closed = true;
      }
    }
    const reading = await readAttachment({ name: 'a.har', contentType: '', stream: endless() });
    assert.deepEqual(reading, { reports: [], language: null, problem: 'too-large' });
    assert.equal(closed, true);
    assert.ok(given <= mostBytes + 65_536);
  });

  it('passes on what the stream throws', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(1);
      throw new Error('connection reset');
    }
    await assert.rejects(readAttachment({ name: 'a.txt', contentType: '', stream: broken() }), /connection reset/);
  });

  it('reads any bytes without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom('a.txt', 'a.json', 'a.har', 'a'), async (bytes, name) => {
        assert.ok(Array.isArray((await read(name, bytes)).reports));
      }),
      { numRuns: 300 },
    );
  });
});
