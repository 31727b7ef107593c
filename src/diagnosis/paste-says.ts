import { missingSays } from '../intake/paste-says.ts';
import type { Report } from '../intake/report.ts';
import { type Sentence, say } from '../locales/sentence.ts';

/** What the paste itself tells, in words: the answer, the endpoint, when by whose clock, and the ids that support asks for. */
export function pasteSays(report: Report | null, now: string): Sentence[] {
  if (report === null) return [];
  const { httpStatus, code, endpoint, clock, clientRequestId, trackingId, viewOrgId, userOrgId } = report;
  const said: Sentence[] = [];
  if (httpStatus === 401) said.push(say('paste.unauthorized'));
  else if (httpStatus !== null) said.push(say('paste.status', { status: String(httpStatus) }));
  if (code !== null) said.push(say('paste.code', { code }));
  if (endpoint !== null) said.push(say('paste.endpoint', { endpoint: `${endpoint.host}${endpoint.path}` }));
  if (clock !== null) said.push(say('paste.clock', { at: { at: clock } }), ...ageSays(clock, now));
  if (trackingId !== null) said.push(say('paste.trackingId', { id: trackingId.text }));
  if (clientRequestId !== null) said.push(say('paste.clientRequestId', { id: clientRequestId }));
  if (viewOrgId !== null && userOrgId !== null && viewOrgId !== userOrgId) said.push(say('paste.partner'));
  return [...said, ...missingSays(report)];
}

const minute = 60_000;

/** An old paste may tell of a fault that was mended since; a clock that is ahead tells of no time. */
function ageSays(clock: string, now: string): Sentence[] {
  const age = Date.parse(now) - Date.parse(clock);
  const days = Math.floor(age / (24 * 60 * minute));
  if (age < -5 * minute) return [say('paste.ahead')];
  return days < 1 ? [] : [say('paste.old', { count: days })];
}
