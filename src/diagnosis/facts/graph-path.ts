/** Writes a Graph path with its query options, percent-encoded; the quotes and commas of OData stay readable. */
export function graphPath(path: string, options: Record<string, string | number> = {}): string {
  const query = Object.entries(options).map(([name, value]) => `$${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** Writes a text as an OData literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/**
 * The beginning of the hour so many days before an instant, ISO without milliseconds. Whole hours, so that cases that come
 * one after another put the same question, which is then asked once: a tenant has five report requests in 10 s.
 */
export function daysBefore(iso: string, days: number): string {
  const hour = 3_600_000;
  const at = Math.floor(Date.parse(iso) / hour) * hour - days * 24 * hour;
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
