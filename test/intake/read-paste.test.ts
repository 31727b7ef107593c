import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPaste } from '../../src/intake/read-paste.ts';
import type { Report } from '../../src/intake/report.ts';
import { disguises } from './disguises.ts';
import { ids, paste, pasteNames } from './pastes.ts';

/** The only report of a text. */
function only(text: string): Report {
  const { reports } = readPaste(text);
  assert.equal(reports.length, 1, `one report wanted, not ${reports.map(({ fault }) => fault).join(', ') || 'none'}`);
  const [report] = reports;
  assert.ok(report);
  return report;
}

const wholeBlock: Report = {
  fault: 'integration-unauthorized',
  trackingId: { text: ids.tracking, prefix: 'ATLAS', uuid: 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', counter: '87' },
  httpStatus: 401,
  statusText: 'Unauthorized',
  code: '701018',
  description: 'Request unauthorized.',
  endpoint: {
    kind: 'WebexApplications/status',
    host: 'identity-b-us.webex.com',
    path: `/extIntegration/azureAD/${ids.org}/v1/WebexApplications/status`,
  },
  viewOrgId: ids.org,
  userOrgId: ids.org,
  userId: ids.user,
  clock: '2026-02-17T08:41:07.000Z',
  clientRequestId: ids.clientRequest,
  entraTenantId: null,
  build: '20260211-5e0c1ab',
  customerType: 'Enterprise',
  signInError: null,
  missing: [],
};

describe('readPaste: a debug block', () => {
  it('reads every field of a whole one', () => {
    assert.deepEqual(only(paste('debug-info.txt')), wholeBlock);
  });

  it('reads one that was flattened to one line', () => {
    assert.deepEqual(only(paste('debug-info-flattened.txt')), wholeBlock);
  });

  for (const [name, disguise] of Object.entries(disguises)) {
    it(`reads one ${name}`, () => {
      for (const file of ['debug-info.txt', 'wizard-not-set-up.txt', 'hybrid-calendar.txt']) {
        assert.deepEqual(readPaste(disguise(paste(file))).reports, readPaste(paste(file)).reports, file);
      }
    });
  }

  const onItsWay: Record<string, (text: string) => string> = {
    'as the source of a mail': (text) => text.replaceAll('=', '=3D').replace(/.{75}(?=.)/g, '$&=\n'),
    'with lines cut at column 80': (text) => text.replace(/.{80}(?=.)/g, '$&\n'),
    'with lines cut at column 80, then quoted': (text) => text.replace(/.{80}(?=.)/g, '$&\n').replace(/^/gm, '> '),
    'with links that mail protection changed': (text) =>
      text.replace(/https:\S+/g, (url) => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05`),
    'with links made harmless': (text) => text.replaceAll('https:', 'hxxps:').replaceAll('.com', '[.]com'),
    'without https://': (text) => text.replaceAll('https://', ''),
    'with Unicode escapes': (text) => text.replaceAll('"', '\\u0022'),
  };
  for (const [name, change] of Object.entries(onItsWay)) {
    it(`reads one ${name}`, () => {
      for (const file of ['debug-info.txt', 'wizard-not-set-up.txt'])
        assert.deepEqual(readPaste(change(paste(file))).reports, readPaste(paste(file)).reports, file);
    });
  }

  it('reads an address whose organisation is hidden in angle brackets', () => {
    const hidden = only(paste('debug-info.txt').replaceAll(ids.org, '<redacted>'));
    assert.equal(hidden.endpoint?.kind, 'WebexApplications/status');
    assert.equal(hidden.viewOrgId, null);
  });

  it('reads the same under any combination of disguises', () => {
    const some = fc.uniqueArray(fc.constantFrom(...Object.keys(disguises)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...pasteNames), some, (file, names) => {
        const disguised = names.reduce((text, name) => disguises[name]?.(text) ?? text, paste(file));
        assert.deepEqual(readPaste(disguised).reports, readPaste(paste(file)).reports);
      }),
      { numRuns: 400 },
    );
  });

  it('tells a partner administrator from the organisation that was looked at', () => {
    const report = only(paste('partner.txt'));
    assert.equal(report.viewOrgId, ids.org);
    assert.equal(report.userOrgId, ids.partnerOrg);
  });

  it('uses what is there of half a block and says what is missing', () => {
    const report = only(paste('half-block.txt'));
    assert.equal(report.fault, 'integration-unauthorized');
    assert.equal(report.viewOrgId, ids.org, 'the address of the request names the organisation');
    assert.deepEqual(report.missing, ['code', 'clock', 'clientRequestId']);
  });

  it('takes the upper half alone for plausibly this fault', () => {
    const report = only(paste('top-half.txt'));
    assert.equal(report.fault, 'toast');
    assert.equal(report.clock, '2026-02-17T08:41:07.000Z');
    assert.deepEqual(report.missing, ['trackingId', 'httpStatus', 'code', 'endpoint', 'clientRequestId']);
  });

  it('reads a body that was cut off in the middle of an id', () => {
    const report = only(paste('cut-in-body.txt'));
    assert.equal(report.code, '701018');
    assert.equal(report.description, 'Request unauthorized.');
    assert.deepEqual(report.missing, ['clientRequestId']);
  });

  it('never takes a code that was cut off for a whole one', () => {
    const cut = paste('other-integration.txt').replace(/701044[\s\S]*/, '7010');
    assert.equal(only(cut).code, null);
  });

  it('reads a block whose ids were hidden', () => {
    const report = only(paste('redacted.txt'));
    assert.equal(report.fault, 'integration-unauthorized');
    assert.equal(report.trackingId?.text, ids.tracking);
    assert.deepEqual([report.viewOrgId, report.userOrgId, report.userId], [null, null, null]);
    assert.deepEqual(report.missing, ['viewOrgId']);
  });

  it('takes a hidden tracking id for none', () => {
    const hidden = paste('debug-info.txt').replaceAll(/_[0-9a-f-]{36}_87/g, '_d3b07384-****-****-****-************_87');
    const report = only(hidden);
    assert.equal(report.trackingId, null);
    assert.equal(report.code, '701018');
    assert.deepEqual(report.missing, ['trackingId']);
  });
});

describe('readPaste: which fault it is', () => {
  const faults: [string, Report['fault']][] = [
    ['debug-info.txt', 'integration-unauthorized'],
    ['domains-unauthorized.txt', 'domains-unauthorized'],
    ['wizard-not-set-up.txt', 'wizard-not-set-up'],
    ['other-integration.txt', 'other-integration-fault'],
    ['hybrid-calendar.txt', 'other-control-hub-fault'],
    ['toast.txt', 'toast'],
    ['tracking-id.txt', 'tracking-id'],
    ['consent-address.txt', 'sign-in-error'],
    ['sign-in-page.txt', 'sign-in-error'],
    ['token-answer.txt', 'sign-in-error'],
  ];
  for (const [file, fault] of faults) {
    it(`${file} is ${fault}`, () => {
      assert.equal(only(paste(file)).fault, fault);
    });
  }

  it('is told by code and address, whatever the sentence says', () => {
    const sentence = 'Azure AD integration error. The request was unauthorized. Please sign out and try again.';
    assert.equal(
      only(paste('hybrid-calendar.txt').replace('Message: Bad request.', `Message: ${sentence}`)).fault,
      'other-control-hub-fault',
    );
    assert.equal(only(paste('debug-info.txt').replace(sentence, 'Something went wrong.')).fault, 'integration-unauthorized');
    assert.equal(only(paste('debug-info.txt').replace('701018', '799999')).fault, 'integration-unauthorized', '401 at the status address');
    assert.equal(only(paste('debug-info.txt').replaceAll('401', '500').replace('701018', '799999')).fault, 'other-integration-fault');
    assert.equal(only(paste('domains-unauthorized.txt').replace('701018', '799999')).fault, 'domains-unauthorized');
    assert.equal(only(paste('domains-unauthorized.txt').replace('701018', '100013')).fault, 'wizard-not-set-up');
  });

  it('keeps the status and the code of a body of another shape', () => {
    const report = only(paste('hybrid-calendar.txt'));
    assert.deepEqual([report.httpStatus, report.code, report.description], [400, '6', 'Bad request']);
    assert.equal(report.endpoint?.kind, 'other');
    assert.deepEqual(report.missing, []);
  });

  it('knows the code without any block', () => {
    assert.equal(only('our Control Hub says 701018, what now?').fault, 'integration-unauthorized');
    assert.equal(only('Error 100013 when adding a domain').fault, 'wizard-not-set-up');
    assert.equal(only('we saw code: 100013').fault, 'wizard-not-set-up');
    assert.deepEqual(readPaste('ticket 100013').reports, []);
  });

  it('reads the Entra tenant out of the browser address', () => {
    assert.equal(only(paste('wizard-not-set-up.txt')).entraTenantId, ids.tenant);
    assert.equal(only(paste('consent-address.txt')).entraTenantId, ids.tenant);
  });

  it('takes a code that it does not know for another fault, whatever the sentence says', () => {
    const text = `Azure AD integration error. TrackingID: ${ids.tracking} "code": "799999"`;
    assert.equal(only(text).fault, 'other-control-hub-fault');
  });

  it("does not take Graph's own errors for this fault", () => {
    const error = {
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges',
      innerError: { 'client-request-id': ids.clientRequest },
    };
    assert.deepEqual(readPaste(JSON.stringify({ error })).reports, []);
  });

  it('takes the address alone for plausibly this fault', () => {
    const { url } = /URL: (?<url>https:\/\/identity\S+)/.exec(paste('half-block.txt'))?.groups ?? {};
    assert.ok(url !== undefined);
    assert.equal(only(`it happens at ${url}.`).fault, 'toast');
    assert.deepEqual(readPaste(url.replace('WebexApplications/status', 'Groups')).reports, []);
  });

  it("reads the text of one of the bot's own cards", () => {
    const card = `Tracking id ${ids.tracking}\nCode 701018: Microsoft Graph refused Webex’s application.\nhttps://login.microsoftonline.com/${ids.tenant}/adminconsent?client_id=90db942a-c1eb-4e8d-82e4-eebf64a7e2ae`;
    const report = only(card);
    assert.deepEqual([report.fault, report.trackingId?.text], ['integration-unauthorized', ids.tracking]);
  });

  it('takes a status and a tracking id without an address for plausibly this fault only when it is 401', () => {
    assert.equal(only(`Status: 401\nTracking ID: ${ids.tracking}`).fault, 'toast');
    assert.equal(only(`Status: 503\nTracking ID: ${ids.tracking}`).fault, 'other-control-hub-fault');
  });
});

describe('readPaste: translated by the browser', () => {
  const translations = { 'french.txt': 'fr', 'german.txt': 'de', 'spanish.txt': 'es', 'portuguese.txt': 'pt-BR', 'japanese.txt': 'ja' };
  for (const [file, language] of Object.entries(translations)) {
    it(`${file} gives the same values and the language`, () => {
      const reading = readPaste(paste(file));
      const { statusText, description, customerType, ...report } = only(paste(file));
      const { statusText: _text, description: _description, customerType: _type, ...wanted } = wholeBlock;
      assert.deepEqual(report, wanted);
      assert.equal(reading.language, language);
    });
  }

  it('takes the translated toast for the toast', () => {
    const toasts = [
      'Erreur d’intégration Azure AD. La demande n’était pas autorisée.',
      'Azure AD-Integrationsfehler. Die Anforderung war nicht autorisiert.',
      'Error de integración de Azure AD. La solicitud no estaba autorizada.',
      'Erro de integração do Azure AD. A solicitação não foi autorizada.',
      'Azure AD 統合エラー。リクエストは認証されませんでした。',
    ];
    for (const toast of toasts) {
      assert.equal(only(`${toast} TrackingID : ${ids.tracking}`).fault, 'toast', toast);
      assert.equal(only(toast).fault, 'toast', toast);
    }
  });
});

describe('readPaste: tracking ids', () => {
  it('reads every prefix and way of writing', () => {
    const forms: [string, string, string, string | null][] = [
      ['TrackingID: ATLAS_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_87', 'ATLAS', 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', '87'],
      ['trackingId=ATLAS_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_87_0_1', 'ATLAS', 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', '87_0_1'],
      ['Atlas_123', 'ATLAS', '123', null],
      ['(ROUTER_62F66055-8D70-01BB-0137-AC10A8310137)', 'ROUTER', '62f66055-8d70-01bb-0137-ac10a8310137', null],
      ['webex-js-sdk_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_5', 'webex-js-sdk', 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', '5'],
      ['WEBHOOK_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', 'WEBHOOK', 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', null],
      ['"CCP_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_0"', 'CCP', 'd3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20', '0'],
    ];
    for (const [text, prefix, uuid, counter] of forms) {
      const { trackingId, fault } = only(text);
      assert.equal(fault, 'tracking-id', text);
      assert.deepEqual([trackingId?.prefix, trackingId?.uuid, trackingId?.counter], [prefix, uuid, counter], text);
      assert.ok(trackingId !== null && text.includes(trackingId.text), text);
    }
  });

  it('sees none in names that only look alike', () => {
    for (const text of ['webhook_added', 'ROUTER_dead', 'build_20260211', 'see file my_document_2026', 'a_b_c', ids.org]) {
      assert.deepEqual(readPaste(text).reports, [], text);
    }
  });

  it('gives each of several once, in their order', () => {
    const text = `${ids.secondTracking} and ${ids.tracking}, again ${ids.secondTracking}`;
    assert.deepEqual(
      readPaste(text).reports.map(({ trackingId }) => trackingId?.text),
      [ids.secondTracking, ids.tracking],
    );
  });

  it('takes an id with a further counter, other letter case or no counter for the same', () => {
    const bare = ids.tracking.replace(/_87$/, '');
    assert.equal(only(`${ids.tracking} ${ids.tracking}_0`).trackingId?.text, ids.tracking);
    assert.equal(only(`${ids.tracking} ${ids.tracking.toUpperCase()}`).trackingId?.text, ids.tracking);
    assert.equal(only(`${bare} then ${ids.tracking}`).trackingId?.text, bare);
    assert.equal(only(`${ids.tracking} then ${bare}`).trackingId?.text, ids.tracking);
    assert.equal(readPaste(`${ids.tracking} ${bare}_88`).reports.length, 2, 'another counter is another request');
  });

  it('answers at most twenty faults of one text', () => {
    const many = Array.from({ length: 100 }, (_, number) => `ATLAS_d3b07384-d9a0-4c9b-8f6e-1f3a5c7e9b20_${number}`).join('\n');
    assert.equal(readPaste(many).reports.length, 20);
  });
});

describe('readPaste: several faults in one message', () => {
  it('keeps two blocks apart', () => {
    const [first, second, ...rest] = readPaste(paste('two-faults.txt')).reports;
    assert.deepEqual(rest, []);
    assert.deepEqual(first, wholeBlock);
    assert.deepEqual(second, only(paste('wizard-not-set-up.txt')));
  });

  it('keeps two flattened blocks apart in either order', () => {
    const [a, b] = [paste('debug-info-flattened.txt'), paste('wizard-not-set-up.txt').replace(/\s+/g, ' ')];
    assert.deepEqual(readPaste(a + b).reports, [only(a), only(b)]);
    assert.deepEqual(readPaste(b + a).reports, [only(b), only(a)]);
  });

  it('takes the toast and the block of one fault for one', () => {
    assert.deepEqual(only(paste('toast.txt') + paste('debug-info.txt')), wholeBlock);
    assert.deepEqual(only(paste('debug-info.txt') + paste('toast.txt')), wholeBlock);
    assert.deepEqual(only(`${ids.tracking}\n${paste('debug-info.txt')}`), wholeBlock);
  });

  it('takes the same block twice for one', () => {
    assert.deepEqual(only(paste('debug-info.txt') + paste('debug-info.txt')), wholeBlock);
  });

  it("does not mix another fault's toast into a block", () => {
    const reports = readPaste(`${paste('toast.txt')}${paste('wizard-not-set-up.txt')}`).reports;
    assert.deepEqual(reports, [only(paste('toast.txt')), only(paste('wizard-not-set-up.txt'))]);
  });

  it('keeps a half block apart from the toast before it', () => {
    const half = paste('half-block.txt').replace(ids.tracking, ids.secondTracking);
    assert.deepEqual(readPaste(`${paste('toast.txt')}\n${half}`).reports, [only(paste('toast.txt')), only(half)]);
  });

  it('tells a block and a sign-in error apart', () => {
    const faults = readPaste(`${paste('debug-info.txt')}\nand after the consent link: AADSTS65004`).reports.map(({ fault }) => fault);
    assert.deepEqual(faults, ['integration-unauthorized', 'sign-in-error']);
  });

  it('lets a block tell the sign-in number in its own body', () => {
    const report = only(paste('debug-info.txt').replace('Request unauthorized.', 'AADSTS7000112: Application is disabled.'));
    assert.deepEqual([report.fault, report.signInError], ['integration-unauthorized', '7000112']);
  });
});

describe('readPaste: what a field may look like', () => {
  const block = paste('debug-info.txt');

  it('keeps a description of at most 300 characters', () => {
    const long = only(block.replace('Request unauthorized.', 'x'.repeat(350)));
    assert.equal(long.description, 'x'.repeat(300));
  });

  it('has no description when the body only gives the client-request-id', () => {
    const report = only(block.replace('Request unauthorized. ', ''));
    assert.equal(report.description, null);
    assert.equal(report.clientRequestId, ids.clientRequest);
  });

  it('is the same in capitals', () => {
    const loud = only(block.toUpperCase());
    assert.deepEqual(
      [loud.fault, loud.viewOrgId, loud.userId, loud.clientRequestId],
      ['integration-unauthorized', ids.org, ids.user, ids.clientRequest],
    );
    assert.equal(loud.endpoint?.host, 'identity-b-us.webex.com');
    assert.equal(loud.endpoint?.kind, 'WebexApplications/status');
    assert.equal(loud.build, '20260211-5E0C1AB');
    assert.equal(readPaste(`${block}\n${block.toUpperCase()}`).reports.length, 1, 'the same fault');
  });

  it('knows every part of the integration’s address', () => {
    const kinds: [string, string][] = [
      ['v1/WebexApplications/status/', 'WebexApplications/status'],
      ['v2/webexapplications/Status?x=1', 'WebexApplications/status'],
      ['WebexApplications/status', 'WebexApplications/status'],
      ['v1/WebexApplications', 'other-integration'],
      ['v1/WebexApplications/status/details', 'other-integration'],
      ['v1/Domains/verify', 'Domains'],
      ['v1/DomainsOther', 'other-integration'],
    ];
    for (const [path, kind] of kinds) {
      assert.equal(only(block.replace('v1/WebexApplications/status', path)).endpoint?.kind, kind, path);
    }
    assert.equal(only(block.replace('azureAD', 'okta')).endpoint?.kind, 'other');
  });

  it('takes the organisation from the address in the browser as a last resort', () => {
    const report = only(`https://admin.webex.com/settings?orgId=${ids.org} error 701018`);
    assert.equal(report.viewOrgId, ids.org);
  });

  it('never takes a port, a version or a longer number for the status', () => {
    for (const number of ['https://x.webex.com:443/a', 'v: 401.2', ': 4012', ': 401-a']) {
      assert.equal(only(`${ids.tracking} ${number}`).httpStatus, null, number);
    }
    assert.equal(only(`${ids.tracking} HTTP 404`).httpStatus, 404);
  });

  it('never takes other Webex pages for the failed request', () => {
    const report = only(`${ids.tracking} see https://help.webex.com/article/heauzeb and https://status.webex.com/incidents`);
    assert.deepEqual([report.endpoint, report.fault], [null, 'tracking-id']);
  });

  it('does not guess ids when some are hidden under labels that it cannot read', () => {
    const report = only(paste('french.txt').replace(ids.user, '****'));
    assert.deepEqual([report.viewOrgId, report.userId, report.userOrgId], [ids.org, null, null]);
  });
});

describe('readPaste: sign-in errors', () => {
  const forms: [string, string][] = [
    ['AADSTS65004', '65004'],
    ['aadsts 90094: needs admin approval', '90094'],
    ['the page said AADSTS650051: the service principal name is already present', '650051'],
    ['{"error":"access_denied","error_codes":[53003]}', '53003'],
    ['{"error_codes" : [\n  53003\n ]}', '53003'],
    ['https://login.microsoftonline.com/error?code=500014', '500014'],
    ['AADSTS1234567: something new', '1234567'],
    ['65004', '65004'],
    ['error 65004', '65004'],
    ['Erreur : 50020 !', '50020'],
  ];
  for (const [text, number] of forms) {
    it(`reads ${number} in ${JSON.stringify(text.slice(0, 40))}`, () => {
      const report = only(text);
      assert.deepEqual([report.fault, report.signInError, report.missing], ['sign-in-error', number, []]);
    });
  }

  it('gives a number that stands there several times once, and several numbers each', () => {
    assert.equal(only(paste('token-answer.txt')).signInError, '7000229');
    const numbers = readPaste('AADSTS65004 then AADSTS90094 then AADSTS65004').reports.map(({ signInError }) => signInError);
    assert.deepEqual(numbers, ['65004', '90094']);
  });

  it('takes a number for one only when it is nearly the whole message and known', () => {
    for (const text of ['12345', 'case 65004', 'we have 65004 users in the directory', 'call 50020 65004', 'extension 16000']) {
      assert.deepEqual(readPaste(text).reports, [], text);
    }
  });
});

describe('readPaste: no fault', () => {
  const harmless = [
    '',
    'hello',
    'help',
    'We use Entra ID and Webex, how do I set up the integration?',
    'see https://admin.webex.com/settings and https://help.webex.com/article/heauzeb',
    'https://login.microsoftonline.com/common/adminconsent?client_id=90db942a-c1eb-4e8d-82e4-eebf64a7e2ae',
    'https://webexapis.com/v1/people is the address',
    `my organisation is ${ids.org}`,
    'meeting at 10:30:00 GMT, room 401',
    'the entrance integration error and the azure add-on integration error',
    'We use Azure AD. The integration of the printer has an error.',
  ];
  for (const text of harmless) {
    it(`sees none in "${text.slice(0, 50)}"`, () => {
      assert.deepEqual(readPaste(text).reports, []);
    });
  }
});

describe('readPaste: any text', () => {
  const longest = 65_536;
  const fill = (piece: string) => piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);

  it('reads any unicode text without throwing and gives well-formed reports', () => {
    const pieces = fc.constantFrom(
      'ATLAS_',
      ids.org,
      ids.tracking,
      'Status: 401',
      'AADSTS',
      '65004',
      '"code":"',
      '{',
      '>',
      '\n',
      ': ',
      'extIntegration/azureAD/',
      'https://',
      'GMT',
    );
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const { reports } = readPaste(any);
        assert.ok(reports.length <= 20);
        for (const report of reports) {
          assert.ok((report.description ?? '').length <= 300);
          assert.ok(report.fault === 'sign-in-error' ? report.signInError !== null : true);
          assert.ok(report.httpStatus === null || (report.httpStatus >= 400 && report.httpStatus < 600));
          assert.ok(report.clock === null || !Number.isNaN(Date.parse(report.clock)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads 64 KB of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 64 }), (piece) => {
        assert.ok(readPaste(fill(piece)).reports.length <= 20);
      }),
      { numRuns: 60 },
    );
  });

  const adversarial: [string, string, number][] = [
    ['tracking id labels without ids', 'TrackingID: ATLAS_', 0],
    ['opening braces', '{', 0],
    ['quotes', '"', 0],
    ['a long hexadecimal run', '0123456789abcdef', 0],
    ['one letter', 'a', 0],
    ['words joined by underscores', 'a_', 0],
    ['words joined by hyphens', 'a-', 0],
    ['AADSTS without numbers', 'AADSTS', 0],
    ['browser labels', 'Browser URL:', 0],
    ['half addresses', 'https://identity.webex.com/extIntegration/azureAD/', 0],
    ['open descriptions', '"description":"', 0],
    ['labels of the client request', 'client-request-id ', 0],
    ['quote marks of mail', '> ', 0],
    ['blanks', ' ', 0],
    ['backslashes', '\\', 0],
    ['the same block', 'Status: 401 701018 ', 1],
    ['the same sign-in error', 'AADSTS65004 ', 1],
    ['clocks that differ from nothing', '21 May 2023 22:44:59 GMT ', 0],
  ];
  for (const [name, piece, reports] of adversarial) {
    it(`reads 64 KB of ${name}`, () => {
      assert.equal(readPaste(fill(piece)).reports.length, reports);
    });
  }

  it('finds a block behind 60 KB of anything', () => {
    for (const [, piece] of adversarial.slice(0, 15)) {
      const text = `${fill(piece).slice(0, 60_000)}"\n\n${paste('debug-info.txt')}`;
      const found = readPaste(text).reports.find(({ trackingId }) => trackingId?.text === ids.tracking);
      assert.equal(found?.fault, 'integration-unauthorized', piece);
    }
  });
});
