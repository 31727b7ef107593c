import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServiceStatus } from '../../../src/edges/webex-status/create-service-status.ts';
import { createFakeClock, createLineLog } from '../entra/harness.ts';

const open = {
  id: 'i1',
  name: 'Control Hub sign-in is slow',
  status: 'investigating',
  impact: 'minor',
  components: [{ id: 'c', name: 'Control Hub', status: 'degraded_performance' }],
  incident_updates: [],
};

describe('the service status of Webex', () => {
  let server: Server;
  let answer: RequestListener;
  let asked: string[];
  const clock = createFakeClock();

  beforeEach(async () => {
    asked = [];
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const give = (status: number, body: string, contentType = 'application/json'): RequestListener => {
    return (_request, response) => response.writeHead(status, { 'content-type': contentType }).end(body);
  };
  const make = (timeoutMilliseconds = 2000) => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const limits = { timeoutMilliseconds, maxBytes: 10_000 };
    return createServiceStatus({ statusUrl: `http://127.0.0.1:${port}`, clock, log: createLineLog(), limits });
  };

  it('tells the open incidents and asks once a minute', async () => {
    answer = give(200, JSON.stringify({ incidents: [open] }));
    const status = make();
    const expected = {
      ok: true,
      incidents: [{ name: 'Control Hub sign-in is slow', impact: 'minor', status: 'investigating', components: ['Control Hub'] }],
      evidence: { request: 'GET /unresolved-incidents.json', at: clock.now().toISOString(), requestId: null, status: 200 },
    };
    assert.deepEqual(await Promise.all([status.webexIncidents(), status.webexIncidents()]), [expected, expected]);
    clock.pass(59_999);
    await status.webexIncidents();
    assert.deepEqual(asked, ['/unresolved-incidents.json']);
    clock.pass(1);
    await status.webexIncidents();
    assert.equal(asked.length, 2);
  });

  it('says why it does not know, never that all is well, and asks again next time', async () => {
    const cases: [RequestListener, string][] = [
      [give(200, '<html>', 'text/html'), 'not-json'],
      [give(200, '{"incidents":"none"}'), 'not-json'],
      [give(404, '{}'), 'not-json'],
      [give(503, '{}'), 'server-error'],
      [give(200, `{"incidents":[],"x":"${'x'.repeat(20_000)}"}`), 'too-large'],
      [(_request, response) => void response.destroy(), 'network'],
    ];
    const status = make();
    for (const [given, detail] of cases) {
      answer = given;
      const told = await status.webexIncidents();
      assert.deepEqual(told.ok ? null : told.reason, { kind: 'network', detail });
    }
    answer = give(200, '{"incidents":[]}');
    assert.equal((await status.webexIncidents()).ok, true);
  });

  it('gives up on a page that does not come', async () => {
    answer = () => {};
    const told = await make(40).webexIncidents();
    assert.deepEqual(told.ok ? null : told.reason, { kind: 'network', detail: 'timeout' });
  });
});
