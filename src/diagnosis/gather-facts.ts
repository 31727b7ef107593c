import { z } from 'zod';
import type { Report } from '../intake/report.ts';
import { say } from '../locales/sentence.ts';
import type { Clock } from '../ports/clock.ts';
import type {
  Admission,
  Directory,
  DirectoryAnswer,
  DirectoryRequest,
  Discovery,
  ServiceStatus,
  UnknownReason,
} from '../ports/directory.ts';
import { type FaultLog, referenceFor } from './check.ts';
import type { FactName, FactState, FactStates, GraphFact } from './fact.ts';
import { type GraphFactName, graphFacts } from './facts.ts';
import type { Links } from './links.ts';

/** Whom and what to ask. */
export interface Question {
  report: Report | null;
  tenantId: string;
  directory: Directory;
  serviceStatus: ServiceStatus;
  clock: Clock;
  links: Links;
  log: FaultLog;
  /** Drops a cached token first: one outlives a change of permissions by up to an hour. */
  fresh?: boolean | undefined;
}

/**
 * Asks every fact once. The chain is: sign-in, then all directory questions that depend on nothing, then those that
 * depend on their answers. Logs, the discovery document and Webex's status run beside it and never lengthen it.
 */
export async function gatherFacts(question: Question): Promise<FactStates> {
  const { directory, serviceStatus, tenantId, report, clock, links } = question;
  const extras = Promise.all([directory.discover(tenantId), serviceStatus.webexIncidents()]);
  const admission = await directory.admission(tenantId, { fresh: question.fresh ?? false });
  const moment = { now: clock.now().toISOString(), tenantId, graphUrl: links.graph };
  const gathered: Partial<FactStates> = {
    moment: known(moment, []),
    paste: report === null ? { state: 'not-applicable', because: say('notApplicable.noPaste'), evidence: [] } : known(report, []),
    admission: admissionState(admission),
  };
  const states = await gatherFromGraph(question, admission, gathered);
  const [discovery, incidents] = await extras;
  const all = {
    ...states,
    discovery: discoveryState(discovery),
    webexIncidents: incidents.ok
      ? known(incidents.incidents, [incidents.evidence])
      : { state: 'unknown' as const, reason: incidents.reason, evidence: [incidents.evidence] },
  };
  if (!isComplete(all)) throw new TypeError('a fact was not gathered');
  return all;
}

/** Puts the questions in waves; a question leaves as soon as those it waits for are answered. No question waits for a log. */
async function gatherFromGraph(question: Question, admission: Admission, given: Partial<FactStates>): Promise<Partial<FactStates>> {
  let states = given;
  const open = new Set<GraphFactName>(graphFactNames);
  const logs: Promise<Partial<FactStates>>[] = [];
  while (open.size > 0) {
    const ready = [...open].filter((name) => graphFacts[name].waitsFor.every((needed) => needed in states));
    if (ready.length === 0) throw new TypeError('facts wait for one another');
    for (const name of ready) open.delete(name);
    const { settled, requests } = plan(ready, states, admission);
    const reports = requests.filter(({ group }) => group === 'report');
    const answers = ask(
      question,
      requests.filter(({ group }) => group === 'directory'),
      states,
    );
    logs.push(ask(question, reports, states));
    states = believable({ ...states, ...settled, ...(await answers) });
  }
  return Object.assign({}, states, ...(await Promise.all(logs)));
}

const lists = [
  'graphServicePrincipal',
  'integrationApp',
  'webexApps',
  'createdApps',
  'deletedIntegrationApps',
  'deletedWebexApps',
] as const;

/** Every tenant has Microsoft Graph: where even that is not listed, an empty list is no proof that something is missing. */
function believable(states: Partial<FactStates>): Partial<FactStates> {
  const { graphServicePrincipal: graph } = states;
  if (graph?.state !== 'known' || graph.value !== null) return states;
  const reason: UnknownReason = { kind: 'network', detail: 'server-error' };
  const doubted = lists.map((name) => [name, { state: 'unknown', reason, evidence: states[name]?.evidence ?? [] }]);
  return { ...states, ...Object.fromEntries(doubted) };
}

type GraphRequest = DirectoryRequest & { id: GraphFactName };

/** Lists of applications fit into one page; Graph may still cut them, even into empty ones. Logs say themselves how far to read. */
const morePages = 3;

/** Which of the questions are to be asked, and the answers of those that need not be. */
function plan(names: GraphFactName[], states: Partial<FactStates>, admission: Admission) {
  const settled: Partial<FactStates> = {};
  const requests: GraphRequest[] = [];
  for (const name of names) {
    const fact: GraphFact<unknown> = graphFacts[name];
    const [permission] = fact.permissions;
    const barred = barrier(admission, fact);
    const asked = barred ?? fact.ask(states);
    if ('state' in asked) Object.assign(settled, { [name]: asked });
    else requests.push({ id: name, morePages, ...asked, permission, ...(fact.licence === undefined ? {} : { licence: fact.licence }) });
  }
  return { settled, requests };
}

/** Why a question is not asked at all: the bot was not let in, or its token lacks the permission. */
function barrier(admission: Admission, fact: GraphFact<unknown>): Extract<FactState<never>, { state: 'unknown' }> | null {
  const evidence = [admission.evidence];
  if (admission.admitted === null) return { state: 'unknown', reason: admission.reason, evidence };
  if (!admission.admitted) return { state: 'unknown', reason: { kind: 'bot-not-admitted', code: admission.code }, evidence };
  // What the token does not show, Graph says when it is asked.
  const { roles } = admission;
  if (roles === null || fact.permissions.some((permission) => roles.includes(permission))) return null;
  return { state: 'unknown', reason: { kind: 'permission-missing', permission: fact.permissions[0] }, evidence };
}

async function ask(question: Question, requests: GraphRequest[], states: Partial<FactStates>): Promise<Partial<FactStates>> {
  if (requests.length === 0) return {};
  const answers = await question.directory.read(question.tenantId, requests).catch((error: unknown) => {
    question.log.error({ err: error }, 'reading threw');
    return new Map<string, DirectoryAnswer>();
  });
  const read: Partial<FactStates> = {};
  for (const { id } of requests) Object.assign(read, { [id]: understand(id, answers.get(id), question.log, states) });
  return read;
}

function understand(
  name: GraphFactName,
  answer: DirectoryAnswer | undefined,
  log: FaultLog,
  states: Partial<FactStates>,
): FactState<unknown> {
  const reference = referenceFor(name, states);
  if (answer === undefined) {
    log.error({ fact: name, reference }, 'a question was not answered');
    return { state: 'unknown', reason: { kind: 'our-bug', reference }, evidence: [] };
  }
  const evidence = [answer.evidence];
  if (!answer.ok) return { state: 'unknown', reason: answer.reason, evidence };
  const fact: GraphFact<unknown> = graphFacts[name];
  if (isCut(answer.body, fact.partIsEnough ?? false))
    return { state: 'unknown', reason: { kind: 'network', detail: 'too-large' }, evidence };
  const parsed = fact.schema.safeParse(answer.body);
  if (parsed.success) return known(parsed.data, evidence);
  log.error({ fact: name, reference, paths: parsed.error.issues.map(({ path }) => path.join('.')) }, 'an answer has another shape');
  return { state: 'unknown', reason: { kind: 'our-bug', reference }, evidence };
}

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string() });

/** Whether more was there than was read. An empty page that goes on says nothing at all. */
function isCut(body: unknown, partIsEnough: boolean): boolean {
  const { data } = page.safeParse(body);
  return data !== undefined && !(partIsEnough && data.value.length > 0);
}

function known<Value>(value: Value, evidence: DirectoryAnswer['evidence'][]): FactState<Value> {
  return { state: 'known', value, evidence };
}

function admissionState(admission: Admission): FactStates['admission'] {
  const evidence = [admission.evidence];
  return admission.admitted === null ? { state: 'unknown', reason: admission.reason, evidence } : known(admission, evidence);
}

function discoveryState(discovery: Discovery): FactStates['discovery'] {
  const evidence = [discovery.evidence];
  return discovery.found === null ? { state: 'unknown', reason: discovery.reason, evidence } : known(discovery, evidence);
}

const graphFactNames = Object.keys(graphFacts).filter((name): name is GraphFactName => name in graphFacts);
const allNames: readonly FactName[] = [...graphFactNames, 'paste', 'moment', 'admission', 'discovery', 'webexIncidents'];

function isComplete(states: Partial<FactStates>): states is FactStates {
  return allNames.every((name) => name in states);
}
