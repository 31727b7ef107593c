import assert from 'node:assert/strict';
import { parseEndpoint, recogniseEndpoints } from '../../../src/intake/recognisers/addresses.ts';
import { ids } from '../pastes.ts';

const found = (text: string): string[] => recogniseEndpoints(text).map(({ value }) => value);
const kind = (path: string) => parseEndpoint(`identity-b-us.webex.com${path}`).kind;
const integration = `/extIntegration/azureAD/${ids.org}`;

describe('recogniseEndpoints', () => {
  it('finds the address of the integration, over http as over https', () => {
    for (const scheme of ['https', 'http']) {
      assert.deepEqual(found(`URL: ${scheme}://identity-b-us.webex.com${integration}/v1/Domains`), [
        `identity-b-us.webex.com${integration}/v1/Domains`,
      ]);
    }
  });

  it("finds addresses of Webex's other services", () => {
    const addresses = ['calendar-b.wbx2.com/api/v1/orgs', 'webexapis.com/v1/people', 'identity.webex.com/x'];
    for (const address of addresses) {
      assert.deepEqual([found(`https://${address}`), found(`http://${address}`)], [[address], [address]]);
    }
  });

  it('takes no page that people look at for a refused request', () => {
    for (const host of [
      'admin.webex.com',
      'help.webex.com',
      'www.webex.com',
      'admin-usgov.webex.com',
      'status.webex.com',
      'id2.webex.com',
    ]) {
      assert.deepEqual(found(`https://${host}/some/page`), [], host);
    }
    assert.deepEqual(found('https://api.admin.webex.com/some'), ['api.admin.webex.com/some']);
  });

  it('takes no address of somebody else for one of Webex', () => {
    assert.deepEqual(found('https://webex.com.example.org/v1 https://example.org/webex.com/'), []);
  });
});

describe('parseEndpoint', () => {
  it('tells host and path, without the stop at the end of a sentence', () => {
    const { host, path } = parseEndpoint('Identity-B-US.webex.com/api/v1.2/orgs..:');
    assert.deepEqual([host, path], ['identity-b-us.webex.com', '/api/v1.2/orgs']);
  });

  const kinds: [string, ReturnType<typeof kind>][] = [
    [`${integration}/v1/WebexApplications/status`, 'WebexApplications/status'],
    [`${integration}/v12/webexapplications/STATUS/`, 'WebexApplications/status'],
    [`${integration}/WebexApplications/status`, 'WebexApplications/status'],
    [`${integration}/v1/WebexApplications`, 'other-integration'],
    [`${integration}/v1/Domains/verified`, 'Domains'],
    [`${integration}/Domains`, 'Domains'],
    [`${integration}/v1/Groups`, 'other-integration'],
    [`${integration}/v1`, 'other-integration'],
    [`${integration}`, 'other-integration'],
    [`${integration}/preview1/Domains`, 'other-integration'],
    [`${integration}/v1beta/Domains`, 'other-integration'],
    [`/extIntegration/google/${ids.org}/v1/Domains`, 'other'],
    ['/extIntegration', 'other'],
    [`/api/azureAD/${ids.org}/v1/Domains`, 'other'],
    ['/', 'other'],
  ];
  for (const [path, wanted] of kinds) {
    it(`takes ${path} for ${wanted}`, () => {
      assert.equal(kind(path), wanted);
    });
  }
});
