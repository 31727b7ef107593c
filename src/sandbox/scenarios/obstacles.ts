import type { Fault } from '../faults.ts';
import { graphAppId } from '../tenant/ids.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { appOf } from './damages.ts';
import { deleteIntegration, serviceUnavailable } from './deletions.ts';
import type { Scenario } from './scenario.ts';

const deleter = 'pat.tidy@contoso.com';
const always = { service: 'graph', times: Infinity } as const;
const licence = {
  error: {
    code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    message: "Neither tenant is B2C or tenant doesn't have premium license",
  },
};

/** Something stands between the bot and what it wants to read; in most of them the integration was deleted by Pat. */
function obstacle(
  id: string,
  title: string,
  describe: string,
  made: { faults?: Fault[]; tenant?: (tenant: Tenant) => void; healthy?: boolean; expect: Partial<Scenario['expect']> },
): Scenario {
  return {
    id,
    title,
    describe,
    prepare: (tenant, clock) => {
      if (!made.healthy) deleteIntegration(tenant, clock);
      made.tenant?.(tenant);
    },
    ...(made.faults ? { faults: made.faults } : {}),
    expect: { cause: 'undetermined', says: [], saysNot: [], ...made.expect },
  };
}

/** Graph is slow, refuses, is in the way or breaks. */
const ofGraph: Scenario[] = [
  obstacle('licence-missing', 'Sign-ins need a licence', 'A tenant without Entra ID P1: sign-ins answer 403.', {
    tenant: (tenant) => {
      tenant.premium = false;
    },
    expect: { cause: 'deleted-restorable', confidence: 'high', reason: 'licence-missing', says: [deleter, 'Entra ID P1'] },
  }),
  obstacle(
    'licence-comes-and-goes',
    'The licence refusal that comes and goes',
    'A licensed tenant is refused once; the next try is good.',
    {
      faults: [{ service: 'graph', path: /auditLogs\/signIns/, times: 1, answer: { status: 403, body: licence } }],
      expect: { cause: 'deleted-restorable', confidence: 'high', says: [deleter], saysNot: ['Entra ID P1'] },
    },
  ),
  obstacle('batch-part-throttled', 'One request of a batch is throttled', 'Graph answers 429 inside the batch, once.', {
    faults: [{ service: 'graph', path: /deletedItems/, times: 1, answer: { status: 429, headers: { 'Retry-After': '1' } } }],
    expect: { cause: 'deleted-restorable', confidence: 'high', says: [deleter] },
  }),
  obstacle('reports-throttled', 'The logs are throttled for a minute', 'All of auditLogs answers 429 with a Retry-After of 60 s.', {
    faults: [{ ...always, path: /auditLogs/, answer: { status: 429, headers: { 'Retry-After': '60.25' }, body: tooMany() } }],
    expect: { cause: 'deleted-restorable', confidence: 'medium', reason: 'throttled', saysNot: [deleter] },
  }),
  obstacle('graph-hangs', 'Graph does not answer', 'Every request waits for ever.', {
    faults: [{ ...always, path: /./, answer: 'hang' }],
    expect: { reason: 'network', saysNot: [deleter] },
  }),
  obstacle('graph-portal-page', 'A proxy answers in the place of Graph', 'Status 200 with an HTML page.', {
    faults: [{ ...always, path: /./, answer: 'html' }],
    expect: { reason: 'network', saysNot: [deleter] },
  }),
  obstacle('graph-bad-gateway', 'Graph answers 502', 'An HTML error page for every request.', {
    faults: [{ ...always, path: /./, answer: { status: 502, body: '<html><body><h1>502 Bad Gateway</h1></body></html>' } }],
    expect: { reason: 'network', saysNot: [deleter] },
  }),
  obstacle('graph-dies-midway', 'Graph dies midway', 'The first batches are answered; then every connection drops.', {
    faults: [
      { ...always, path: /auditLogs|recommendations/, answer: 'reset' },
      { ...always, path: /^\/v1\.0\/\$batch/, after: 2, answer: 'reset' },
    ],
    expect: { cause: 'deleted-restorable', confidence: 'medium', reason: 'network', saysNot: [deleter] },
  }),
  obstacle('graph-refuses-query', 'Graph refuses one of our queries', 'Provisioning jobs answer 400: a mistake of the bot.', {
    healthy: true,
    faults: [
      {
        ...always,
        path: /synchronization\/jobs/,
        answer: { status: 400, body: { error: { code: 'Request_BadRequest', message: 'Invalid query.' } } },
      },
    ],
    expect: { cause: 'nothing-wrong-in-entra', reason: 'our-bug' },
  }),
  obstacle(
    'created-by-filter-refused',
    'Graph does not filter by createdByAppId',
    'Finding the second application by its maker is refused.',
    {
      faults: [{ ...always, path: /filter=createdByAppId/, answer: { status: 400, body: unsupported() } }],
      expect: { cause: 'deleted-restorable', confidence: 'high', says: [deleter] },
    },
  ),
  obstacle('status-page-away', 'The status page of Webex is out of reach', 'status.webex.com answers 503.', {
    faults: [{ service: 'status', path: /./, times: Infinity, answer: { status: 503, body: serviceUnavailable() } }],
    expect: { cause: 'deleted-restorable', confidence: 'high', reason: 'network', says: [deleter] },
  }),
];

/** The bot itself is not let in, or has too few rights, or the tenant is elsewhere. */
const ofTheBot: Scenario[] = [
  refused('bot-not-admitted', 'The bot is not admitted', '7000229', 'bot-not-admitted'),
  refused('bot-not-found', 'The bot is unknown to the tenant', '700016', 'bot-not-admitted'),
  refused('bot-secret-wrong', "The bot's secret is wrong", '7000215', 'bot-credential-bad'),
  refused('bot-secret-expired', "The bot's secret has expired", '7000222', 'bot-credential-bad'),
  refused('bot-blocked', 'Conditional Access blocks the bot', '53003', 'bot-blocked'),
  refused('bot-disabled', 'The bot is disabled', '7000112', 'bot-disabled'),
  obstacle('graph-disabled-no-token', 'Microsoft Graph is disabled, nobody gets a token', 'Every sign-in is refused with AADSTS500014.', {
    healthy: true,
    tenant: (tenant) => {
      appOf(tenant, graphAppId).accountEnabled = false;
    },
    expect: { cause: 'graph-disabled', says: ['500014'], saysNot: [deleter] },
  }),
  obstacle('bot-few-rights', 'The bot has Application.Read.All only', 'The cause is proven; its author and the rest are not looked at.', {
    tenant: (tenant) => {
      tenant.bot.roles = ['Application.Read.All'];
    },
    expect: {
      cause: 'deleted-restorable',
      confidence: 'medium',
      reason: 'permission-missing',
      says: ['AuditLog.Read.All'],
      saysNot: [deleter],
    },
  }),
  obstacle('bot-no-rights', 'The bot has no rights at all', 'It is let in and may read nothing.', {
    tenant: (tenant) => {
      tenant.bot.roles = [];
    },
    expect: { reason: 'permission-missing', says: ['Application.Read.All'], saysNot: [deleter] },
  }),
  obstacle('other-cloud', 'The tenant lives in another cloud', 'AADSTS90038: a tenant of the US government cloud.', {
    tenant: (tenant) => {
      tenant.whereabouts = 'other-cloud';
    },
    expect: { cause: 'other-cloud', saysNot: [deleter] },
  }),
  obstacle('tenant-not-found', 'There is no such tenant', 'AADSTS90002 from sign-in and discovery.', {
    tenant: (tenant) => {
      tenant.whereabouts = 'nowhere';
    },
    expect: { cause: 'tenant-not-found', says: ['90002'], saysNot: [deleter] },
  }),
  obstacle('sign-in-service-hangs', 'The sign-in service does not answer', 'No token comes.', {
    faults: [{ service: 'login', path: /./, times: Infinity, answer: 'hang' }],
    expect: { reason: 'network', saysNot: [deleter] },
  }),
];

function refused(id: string, title: string, code: string, cause: Scenario['expect']['cause']): Scenario {
  return obstacle(id, title, `Every sign-in of the bot is refused with AADSTS${code}.`, {
    tenant: (tenant) => {
      tenant.bot.signInError = code;
      tenant.bot.admitted = code !== '7000229' && code !== '700016';
    },
    expect: { cause, says: [code], saysNot: [deleter] },
  });
}

function unsupported() {
  return {
    error: {
      code: 'Request_UnsupportedQuery',
      message: "Unsupported or invalid query filter clause specified for property 'createdByAppId'.",
    },
  };
}

function tooMany() {
  return { error: { code: 'TooManyRequests', message: 'Please retry again later.' } };
}

export const obstacles: Scenario[] = [...ofGraph, ...ofTheBot];
