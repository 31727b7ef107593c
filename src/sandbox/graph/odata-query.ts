import type { Entity } from './entities.ts';
import { type GraphAnswer, GraphRefusal, type GraphRequest } from './graph-answer.ts';
import { parseFilter } from './odata-filter.ts';

const collectionOptions = ['$filter', '$select', '$orderby', '$top', '$count', '$expand', '$skiptoken'];

/**
 * Answers a collection: filtered, sorted, cut into pages (`size` where `$top` does not say, never over `most`), with the
 * selected properties. Throws for what Graph refuses.
 */
export function answerCollection(
  rows: readonly object[],
  entity: Entity,
  request: GraphRequest,
  page: { size: number; most: number; address: string } = { size: 100, most: 999, address: '' },
): GraphAnswer {
  const { query } = request;
  holdOptions(query, collectionOptions);
  const filter = query.get('$filter');
  const kept = filter === null ? [...rows] : rows.filter(parseFilter(filter, entity.filterable));
  sort(kept, entity, query.get('$orderby'));
  const top = query.get('$top') === null ? page.size : Number(query.get('$top'));
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw bad(`Invalid page size specified: '${query.get('$top')}'.`);
  const size = Math.min(top, page.most);
  const start = Number(query.get('$skiptoken') ?? 0);
  const select = selection(entity, query);
  const value = kept.slice(start, start + size).map((row) => pick(row, select));
  const more = start + size < kept.length;
  const context = `https://graph.microsoft.com/${request.version}/$metadata#${request.path.slice(1)}`;
  return {
    status: 200,
    body: {
      '@odata.context': context,
      ...(query.get('$count') === 'true' ? { '@odata.count': kept.length } : {}),
      ...(more ? { '@odata.nextLink': nextLink(request, page.address, start + size) } : {}),
      value,
    },
  };
}

/** Answers one row with the selected properties. */
export function answerEntity(row: object, entity: Entity, request: GraphRequest): GraphAnswer {
  holdOptions(request.query, ['$select', '$expand']);
  const context = `https://graph.microsoft.com/${request.version}/$metadata#${entity.name}s/$entity`;
  return { status: 200, body: { '@odata.context': context, ...pick(row, selection(entity, request.query)) } };
}

function holdOptions(query: URLSearchParams, allowed: readonly string[]): void {
  for (const option of query.keys()) {
    if (!allowed.includes(option)) throw bad(`The query parameter '${option}' is not supported.`);
  }
}

function selection(entity: Entity, query: URLSearchParams): string[] {
  const expand = query.get('$expand');
  const expandable = entity.expandable ?? [];
  if (expand !== null && !expandable.includes(expand)) throw bad(`Could not find a navigation property named '${expand}'.`);
  const selected = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  for (const name of selected ?? []) {
    if (!entity.properties.includes(name))
      throw bad(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${entity.name}'.`,
      );
  }
  const shown = selected ?? entity.properties.filter((name) => !expandable.includes(name));
  return expand === null ? [...shown] : [...shown, expand];
}

function pick(row: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name) || name.startsWith('@odata')));
}

function sort(rows: object[], entity: Entity, orderby: string | null): void {
  if (orderby === null) return;
  const [property = '', direction = 'asc'] = orderby.trim().split(/\s+/);
  if (!entity.properties.includes(property))
    throw bad(`Could not find a property named '${property}' on type 'microsoft.graph.${entity.name}'.`);
  if (!entity.sortable.includes(property))
    throw new GraphRefusal(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.');
  if (!['asc', 'desc'].includes(direction)) throw bad(`Syntax error in $orderby: '${orderby}'.`);
  const sign = direction === 'desc' ? -1 : 1;
  rows.sort((a, b) => sign * String(Reflect.get(a, property)).localeCompare(String(Reflect.get(b, property))));
}

function nextLink(request: GraphRequest, address: string, skip: number): string {
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', String(skip));
  return `${address}/${request.version}${request.path}?${query}`;
}

function bad(message: string): GraphRefusal {
  return new GraphRefusal(400, 'Request_BadRequest', message);
}
