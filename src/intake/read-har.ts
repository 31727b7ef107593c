import { z } from 'zod';
import { missingOf } from './build-report.ts';
import { readPaste } from './read-paste.ts';
import type { Report } from './report.ts';

/** Answers are kept to this many characters; a fault's body is far shorter. */
const longestBody = 16_384;

const header = z.object({ name: z.string(), value: z.string() });
const entry = z.object({
  startedDateTime: z.string().optional().catch(undefined),
  pageref: z.string().optional().catch(undefined),
  request: z.object({ url: z.string().max(10_000), headers: z.array(header).catch([]) }),
  response: z.object({
    status: z.number(),
    statusText: z.string().max(200).catch(''),
    headers: z.array(header).catch([]),
    content: z.object({ text: z.string().catch(''), encoding: z.string().optional().catch(undefined) }).catch({ text: '' }),
  }),
});
const har = z.object({
  log: z.object({ entries: z.array(z.unknown()), pages: z.array(z.object({ id: z.string(), title: z.string() })).catch([]) }),
});

type Entry = z.infer<typeof entry>;

/** Whether parsed JSON is a HAR: what browsers save of their network traffic (HTTP Archive 1.2). */
export function isHar(value: unknown): boolean {
  return har.safeParse(value).success;
}

/** More failed requests than these are left out: a page that asks again and again says nothing new. */
const mostReports = 20;

/** Every failed request to `extIntegration` in a HAR, once, in the order in which they were made. An entry of another shape is passed over. */
export function readHar(value: unknown): Report[] {
  const { entries, pages } = har.parse(value).log;
  const titles = new Map(pages.map(({ id, title }) => [id, title]));
  const reports = new Map<string, Report>();
  for (const [index, each] of entries.entries()) {
    const parsed = entry.safeParse(each);
    if (!parsed.success || parsed.data.response.status < 400 || !parsed.data.request.url.includes('/extIntegration/')) continue;
    const report = readEntry(parsed.data, titles.get(parsed.data.pageref ?? '') ?? '');
    if (report !== null) reports.set(report.trackingId?.text ?? `entry ${index}`, report);
    if (reports.size === mostReports) break;
  }
  return [...reports.values()];
}

/** Writes the request as a debug block and reads that, so that both are understood in one place. */
function readEntry(failed: Entry, page: string): Report | null {
  const { request, response } = failed;
  const trackingId = headerOf(response.headers, 'trackingid') ?? headerOf(request.headers, 'trackingid') ?? '';
  const block = [
    `Browser URL: ${headerOf(request.headers, 'referer') ?? ''} ${page.startsWith('https://') ? page : ''}`,
    `Status: ${response.status}`,
    `Status Text: ${response.statusText}`,
    `URL: ${request.url}`,
    `Tracking ID: ${trackingId}`,
    `Error: ${bodyOf(response.content)}`,
  ];
  const [report] = readPaste(block.join('\n')).reports;
  if (report === undefined) return null;
  const timed = { ...report, clock: instantOf(failed.startedDateTime) ?? report.clock };
  return { ...timed, missing: missingOf(timed) };
}

function headerOf(headers: { name: string; value: string }[], name: string): string | null {
  return headers.find((each) => each.name.toLowerCase() === name)?.value.slice(0, 2000) ?? null;
}

function bodyOf({ text, encoding }: Entry['response']['content']): string {
  const plain = encoding === 'base64' ? Buffer.from(text.slice(0, 2 * longestBody), 'base64').toString('utf8') : text;
  return plain.slice(0, longestBody);
}

function instantOf(text: string | undefined): string | null {
  const milliseconds = Date.parse(text ?? '');
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
