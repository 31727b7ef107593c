import type { Cloud, EntraCredential } from '../../config.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Directory, DirectoryAnswer, DirectoryRequest } from '../../ports/directory.ts';
import type { Log } from '../../ports/log.ts';
import { createAnswerCache } from './answer-cache.ts';
import { cloudHosts } from './cloud-hosts.ts';
import { discover } from './discover.ts';
import type { EntraContext } from './entra-context.ts';
import { createGraphClient } from './graph-client.ts';
import { createGraphReader } from './graph-reader.ts';
import { readRoles } from './read-admission.ts';
import { type ReportAnswers, unsharedAnswers } from './report-answers.ts';
import { createReportBudget, type ReportBudget } from './report-budget.ts';
import { createTokenSource } from './token-source.ts';

const megabyte = 1_000_000;
const defaultLimits: EntraContext['limits'] = {
  signIn: { timeoutMilliseconds: 10_000, maxBytes: megabyte },
  graph: { timeoutMilliseconds: 10_000, maxBytes: 5 * megabyte },
  discovery: { timeoutMilliseconds: 2_000, maxBytes: megabyte },
};

/** How the directory is reached. */
export interface DirectorySettings {
  /** Client id of the bot's own app registration. */
  clientId: string;
  credential: EntraCredential;
  cloud: Cloud;
  /** Take the place of exactly the cloud's sign-in and Graph prefixes. No slash at the end. */
  loginUrl?: string | undefined;
  graphUrl?: string | undefined;
  clock: Clock;
  log: Log;
  limits?: Partial<EntraContext['limits']> | undefined;
  /** Shared by replicas; one of this process when not given. */
  reportBudget?: ReportBudget;
  /** Shared by replicas; not shared when not given. */
  reportAnswers?: ReportAnswers;
  fetch?: typeof fetch;
}

/** Makes the way to Entra: sign-in and Graph. Throws `Error` when a certificate or its key cannot be used; asks nothing yet. */
export function createDirectory(settings: DirectorySettings): Directory {
  const edge = createContext(settings);
  const tokens = createTokenSource(settings, edge);
  const reader = createGraphReader(edge, createGraphClient(edge, tokens, settings.reportBudget ?? createReportBudget(edge.clock)));
  const cache = createAnswerCache(edge.clock);
  const { reportAnswers: reports = unsharedAnswers } = settings;

  return {
    admission: async (tenantId, { fresh = false } = {}) => {
      const tenant = tenantId.toLowerCase();
      if (fresh) {
        // Ours last: a question beside this one may still be given what the replicas are about to forget.
        await reports.forget(tenant);
        cache.forget(tenant);
      }
      const signIn = await tokens.signIn(tenant, fresh);
      return signIn.ok ? { admitted: true, roles: readRoles(signIn.token), evidence: signIn.evidence } : signIn.admission;
    },
    read: async (tenantId, requests) => {
      const tenant = tenantId.toLowerCase();
      const fresh = requests.filter((request, index) => firstOf(requests, request) === index && cache.find(tenant, request) === null);
      const answers = startAll(reader, reports, tenant, fresh);
      for (const [request, answer] of answers) cache.keep(tenant, request, answer);
      const pairs = requests.map(async (request) => {
        const answer = cache.find(tenant, request) ?? reader.alone(tenant, request);
        return [request.id, await answer] as const;
      });
      return new Map(await Promise.all(pairs));
    },
    discover: (tenant) => discover(edge, tenant),
  };
}

function createContext({ cloud, loginUrl, graphUrl, clock, log, limits, fetch: fetchGiven }: DirectorySettings): EntraContext {
  const links = cloudHosts(cloud);
  return {
    links,
    loginUrl: loginUrl ?? links.login,
    graphUrl: graphUrl ?? links.graph,
    clock,
    log: log.child({ edge: 'entra' }),
    limits: { ...defaultLimits, ...limits },
    fetch: fetchGiven ?? fetch,
  };
}

/** Sends everything at once: a batch for each version's directory questions, each report on its own. */
function startAll(
  reader: ReturnType<typeof createGraphReader>,
  reports: ReportAnswers,
  tenantId: string,
  requests: DirectoryRequest[],
): Map<DirectoryRequest, Promise<DirectoryAnswer>> {
  const started = new Map<DirectoryRequest, Promise<DirectoryAnswer>>();
  for (const version of ['v1.0', 'beta'] as const) {
    const batch = requests.filter((request) => request.group === 'directory' && request.version === version);
    const answers = reader.together(tenantId, batch);
    for (const [index, request] of batch.entries()) {
      const answer = answers[index];
      if (answer !== undefined) started.set(request, answer);
    }
  }
  for (const request of requests)
    if (request.group === 'report')
      started.set(
        request,
        reports.read(tenantId, request, () => reader.alone(tenantId, request)),
      );
  return started;
}

function firstOf(requests: DirectoryRequest[], { version, path }: DirectoryRequest): number {
  return requests.findIndex((other) => other.version === version && other.path === path);
}
