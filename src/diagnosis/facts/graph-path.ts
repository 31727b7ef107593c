/** Writes a Graph path with its query options, percent-encoded; the quotes and commas of OData stay readable. */
export function graphPath(path: string, options: Record<string, string | number> = {}): string {
  const query = Object.entries(options).map(([name, value]) => `$${name}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** Writes a text as an OData literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The instant so many days before another, ISO without milliseconds. */
export function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(iso) - days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
