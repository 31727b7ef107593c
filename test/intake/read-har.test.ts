import assert from 'node:assert/strict';
import { isHar, readHar } from '../../src/intake/read-har.ts';
import { ids } from './pastes.ts';

type Header = { name: string; value: string };
type Part = {
  url?: string;
  asked?: unknown;
  answered?: unknown;
  content?: unknown;
  statusText?: unknown;
  pageref?: string;
  started?: string;
};

const base = `https://identity-b-us.webex.com/extIntegration/azureAD/${ids.org}/v1`;
const address = `https://admin.webex.com/?tenant=${ids.tenant}`;

/** A failed request for the applications' status. */
function failed({ url = `${base}/WebexApplications/status`, asked = [], answered = [], content, statusText = '', ...rest }: Part = {}) {
  return {
    startedDateTime: rest.started,
    pageref: rest.pageref,
    request: { url, headers: asked },
    response: { status: 401, statusText, headers: answered, content },
  };
}

const read = (entries: unknown[], pages?: unknown) => readHar({ log: { entries, pages } });
const trackingHeader = (value: string): Header => ({ name: 'TrackingID', value });

describe('readHar: the headers', () => {
  it("takes the tracking id from the answer's header, else from the request's", () => {
    const other = { name: 'x-other', value: 'no' };
    const texts = [
      failed({ asked: [other, trackingHeader(ids.tracking)], answered: [other, trackingHeader(ids.secondTracking)] }),
      failed({ asked: [other, trackingHeader(ids.tracking)], answered: [other] }),
      failed({ answered: [trackingHeader(ids.tracking)] }),
    ].map((entry) => read([entry])[0]?.trackingId?.text);
    assert.deepEqual(texts, [ids.secondTracking, ids.tracking, ids.tracking]);
  });

  it('tells the same tracking id once, each other one for itself', () => {
    const first = failed({ answered: [trackingHeader(ids.tracking)] });
    const second = failed({ answered: [trackingHeader(ids.secondTracking)] });
    assert.deepEqual(
      read([first, first, second]).map(({ trackingId }) => trackingId?.text),
      [ids.tracking, ids.secondTracking],
    );
  });

  it('finds the tenant only in the address of the page that asked', () => {
    const refers = failed({
      asked: [
        { name: 'Origin', value: 'https://admin.webex.com' },
        { name: 'Referer', value: address },
      ],
    });
    assert.equal(read([refers])[0]?.entraTenantId, ids.tenant);
    const elsewhere = failed({ asked: [{ name: 'x-last', value: address }] });
    assert.equal(read([elsewhere])[0]?.entraTenantId, null);
  });

  it('reads no more than 2,000 characters of a header', () => {
    const long = failed({ asked: [{ name: 'referer', value: `https://admin.webex.com/?x=${'y'.repeat(2000)}&tenant=${ids.tenant}` }] });
    assert.equal(read([long])[0]?.entraTenantId, null);
  });
});

describe('readHar: the page', () => {
  const pages = [
    { id: 'page_1', title: 'Control Hub' },
    { id: 'page_2', title: address },
    { id: '', title: address },
  ];

  it('takes the tenant from the title of the page that asked, where that is an address', () => {
    assert.equal(read([failed({ pageref: 'page_2' })], pages)[0]?.entraTenantId, ids.tenant);
    assert.equal(read([failed({ pageref: 'page_1' })], pages)[0]?.entraTenantId, null);
    assert.equal(
      read([failed({ pageref: 'page_2' })], [{ id: 'page_2', title: `AADSTS65004 ?tenant=${ids.tenant}` }])[0]?.entraTenantId,
      null,
    );
  });

  it('reads a record whose pages are of another shape', () => {
    assert.equal(read([failed()], 'none')[0]?.fault, 'integration-unauthorized');
    assert.equal(read([failed({ pageref: 'page_1' })], [1])[0]?.fault, 'integration-unauthorized');
  });
});

describe('readHar: the answer', () => {
  const body = JSON.stringify({ error: { key: '401', message: [{ code: '701018', description: 'Request unauthorized.' }] } });

  it('reads a body that was saved as base64', () => {
    const [report] = read([failed({ content: { text: Buffer.from(body).toString('base64'), encoding: 'base64' } })]);
    assert.deepEqual([report?.code, report?.description], ['701018', 'Request unauthorized.']);
  });

  it('reads no more than 16,384 characters of a body, saved either way', () => {
    const text = `${' '.repeat(16_380)}${body}`;
    const [plain] = read([failed({ content: { text } })]);
    const [encoded] = read([failed({ content: { text: Buffer.from(text).toString('base64'), encoding: 'base64' } })]);
    assert.deepEqual([plain?.code, encoded?.code], [null, null]);
  });

  it('reads one whose body, headers or status text are of another shape, and makes nothing up', () => {
    for (const odd of [
      failed({ content: 'text' }),
      failed({ content: { text: 1 } }),
      failed({ content: { text: '', encoding: 2 } }),
      failed({ answered: 'none' }),
      failed({ asked: [{ name: 'trackingid' }] }),
      failed({ statusText: 7 }),
      failed({ statusText: 'x'.repeat(201) }),
    ]) {
      const [report] = read([odd]);
      assert.equal(report?.fault, 'integration-unauthorized');
      assert.deepEqual([report?.trackingId, report?.statusText, report?.description, report?.clock], [null, null, null, null]);
    }
  });

  it('tells the status text that came with the status', () => {
    assert.equal(read([failed({ statusText: 'Unauthorized' })])[0]?.statusText, 'Unauthorized');
  });

  it('dates the fault by the moment of the request, where that is a moment', () => {
    assert.equal(read([failed({ started: '2026-02-17T09:41:07.310+01:00' })])[0]?.clock, '2026-02-17T08:41:07.310Z');
    assert.equal(read([failed({ started: 'this morning' })])[0]?.clock, null);
    assert.deepEqual(read([failed({ started: 'this morning' })])[0]?.missing, ['trackingId', 'code', 'clock', 'clientRequestId']);
  });

  it('passes over an address too long to be one of the service', () => {
    assert.deepEqual(read([failed({ url: `${base}/Domains?${'x'.repeat(10_000)}` })]), []);
  });
});

describe('isHar', () => {
  it('knows a record of network traffic by its entries', () => {
    assert.equal(isHar({ log: { entries: [] } }), true);
    for (const other of [null, [], {}, { log: [] }, { log: { entries: {} } }, 'log']) assert.equal(isHar(other), false);
  });
});
