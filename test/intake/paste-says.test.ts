import assert from 'node:assert/strict';
import { describeFault, nextSteps } from '../../src/intake/describe-fault.ts';
import { emptyReport } from '../../src/intake/empty-report.ts';
import { kqlFor, pasteSays, supportLine } from '../../src/intake/paste-says.ts';
import { readPaste } from '../../src/intake/read-paste.ts';
import type { Report } from '../../src/intake/report.ts';
import type { Language } from '../../src/locales/language.ts';
import type { Sentence } from '../../src/locales/sentence.ts';
import { createTranslator } from '../../src/locales/translator.ts';
import { ids, paste } from './pastes.ts';

function reportOf(text: string): Report {
  const [report] = readPaste(text).reports;
  assert.ok(report);
  return report;
}

const write = (sentences: Sentence[], language: Language = 'en') =>
  sentences.map((sentence) => createTranslator(language).text(sentence)).join('\n');

describe('pasteSays', () => {
  it('tells status, code, address, clock and client-request-id of a whole block', () => {
    const said = write(pasteSays(reportOf(paste('debug-info.txt'))));
    assert.match(said, /401: the request .* carried no valid credential/);
    assert.match(said, /Code 701018: Microsoft Graph refused/);
    assert.match(said, /WebexApplications\/status on identity-b-us\.webex\.com/);
    assert.match(said, /Feb 17, 2026.*8:41.*UTC, by the clock of the administrator’s computer/);
    assert.match(said, new RegExp(`${ids.clientRequest} is the one of Microsoft Graph: give it to Microsoft support`));
    assert.doesNotMatch(said, /Not in the paste|partner/);
  });

  it('says the same in French', () => {
    const said = write(pasteSays(reportOf(paste('debug-info.txt'))), 'fr');
    assert.match(said, /Statut 401/);
    assert.match(said, /17 févr\. 2026/);
    assert.match(said, /client-request-id .* Microsoft Graph/);
  });

  it('says that a partner was looking at a customer', () => {
    const said = write(pasteSays(reportOf(paste('partner.txt'))));
    assert.match(said, new RegExp(`belongs to organisation ${ids.partnerOrg} and was looking at organisation ${ids.org}`));
  });

  it('says what is missing of half a block', () => {
    assert.match(write(pasteSays(reportOf(paste('half-block.txt')))), /Not in the paste: error code, time, and client-request-id\./);
    assert.match(
      write(pasteSays(reportOf(paste('half-block.txt'))), 'fr'),
      /Absent du texte collé\s: code d’erreur, heure et client-request-id\./,
    );
  });

  it('names the tenant of the address and the code of a wizard that was never set up', () => {
    const said = write(pasteSays(reportOf(paste('wizard-not-set-up.txt'))));
    assert.match(said, /Status 400: Bad Request/);
    assert.match(said, /Code 100013: Webex does not know which Entra tenant/);
    assert.match(said, /reads the verified domains/);
    assert.match(said, new RegExp(ids.tenant));
  });

  it('tells the description of a code that it does not know', () => {
    const said = write(pasteSays(reportOf(paste('hybrid-calendar.txt'))));
    assert.match(said, /Code 6\./);
    assert.match(said, /Control Hub says: “Bad request”/);
    assert.match(said, /calendar-cloud-connector-a\.wbx2\.com/);
  });

  it('tells a status without its text, and a sign-in number', () => {
    const said = write(pasteSays({ ...emptyReport(), httpStatus: 503, signInError: '7000112' }));
    assert.equal(said, 'Status 503.\nMicrosoft’s sign-in service answered AADSTS7000112.');
  });

  it('says nothing of an empty report', () => {
    assert.deepEqual(pasteSays(emptyReport()), []);
  });
});

describe('describeFault and nextSteps', () => {
  const faults: [string, RegExp, RegExp][] = [
    ['debug-info.txt', /refused by Microsoft \(error 701018\)/, /diagnose/],
    ['half-block.txt', /refused \(status 401\)/, /diagnose/],
    ['domains-unauthorized.txt', /verified domains .* no valid consent/, /diagnose/],
    ['wizard-not-set-up.txt', /100013: Webex does not know your Entra tenant/, /set up the Entra ID Wizard App first/],
    [
      'other-integration.txt',
      /Another fault of the Entra ID integration \(code 701044, status 403\)/,
      new RegExp(`Cisco TAC .* ${ids.tracking}`),
    ],
    [
      'hybrid-calendar.txt',
      /does not come from the Entra ID integration \(code 6, status 400\)/,
      new RegExp(`Cisco TAC .* ${ids.secondTracking}`),
    ],
    ['sign-in-page.txt', /AADSTS50020/, /https:\/\/login\.microsoftonline\.com\/error\?code=50020/],
    ['toast.txt', /looks like the Entra ID integration error/, /Copy Debug Info/],
    ['tracking-id.txt', /tracking id alone/, /Copy Debug Info/],
  ];
  for (const [file, described, next] of faults) {
    it(`names the fault of ${file} and says how to go on`, () => {
      const report = reportOf(paste(file));
      assert.match(write([describeFault(report)]), described);
      assert.match(write(nextSteps(report)), next);
      assert.notEqual(write([describeFault(report)], 'fr'), write([describeFault(report)]));
    });
  }

  it('asks for the whole debug info where no tracking id was given', () => {
    const report: Report = { ...emptyReport(), fault: 'other-control-hub-fault', httpStatus: 503 };
    assert.match(write([describeFault(report)]), /\(status 503\)/);
    assert.match(write(nextSteps(report)), /whole debug info/);
  });
});

describe('what support is given', () => {
  it('makes a query for the Graph activity logs', () => {
    assert.equal(
      kqlFor(ids.clientRequest),
      `MicrosoftGraphActivityLogs\n| where ClientRequestId == '${ids.clientRequest}'\n| project TimeGenerated, AppId, ServicePrincipalId, ResponseStatusCode, RequestUri, SignInActivityId`,
    );
  });

  it('lets nothing but an id into the query', () => {
    assert.match(kqlFor(`x' or 1==1 | take 5 //`), /== 'xor11take5'$/m);
  });

  it('gives the ids that there are, with the time', () => {
    const whole = reportOf(paste('debug-info.txt'));
    const { trackingId, clientRequestId, clock } = whole;
    const line = (given: Partial<Report>) => write([supportLine({ ...emptyReport(), ...given })]);
    assert.match(line(whole), new RegExp(`${ids.tracking}.*${ids.clientRequest}, Feb 17, 2026`));
    assert.match(line({ trackingId, clientRequestId }), new RegExp(`${ids.tracking}.*${ids.clientRequest}\\.`));
    assert.match(line({ clientRequestId }), /^For Microsoft support: .*318\.$/);
    assert.match(line({ clientRequestId, clock }), /^For Microsoft support: .*318, Feb 17/);
    assert.match(line({ trackingId }), /^For Cisco support: .*_87\.$/);
    assert.match(line({ trackingId, clock }), /^For Cisco support: .*_87, Feb 17/);
    assert.match(line({}), /no id/);
  });
});
