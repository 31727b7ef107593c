/** A filter that Graph would refuse; `unsupported` when the grammar is right but the property or operator is not offered. */
export class FilterError extends Error {
  readonly unsupported: boolean;
  constructor(message: string, unsupported = false) {
    super(message);
    this.name = 'FilterError';
    this.unsupported = unsupported;
  }
}

/** Operators that a property can be filtered by; for the elements of a collection the path goes on (`targetResources/id`). */
export type Filterable = Record<string, readonly string[]>;
export type Predicate = (row: unknown) => boolean;

type Kind = 'text' | 'date' | 'number' | 'word' | 'symbol';
interface Token {
  kind: Kind;
  text: string;
}
interface Literal {
  kind: 'text' | 'date' | 'number' | 'boolean' | 'null';
  value: string | number | boolean | null;
}
interface Scope {
  filterable: Filterable;
  /** Lambda variables and the collection they stand for. */
  variables: Map<string, string>;
}

/**
 * Parses the part of OData's `$filter` that Graph's directory and log collections take: comparisons, `and`, `or`, `not`,
 * `startswith`, `contains`, `endswith` and `any`. Throws `FilterError` for anything else, so that wrong queries are caught.
 */
export function parseFilter(text: string, filterable: Filterable): Predicate {
  const tokens = tokenise(text);
  const reader = new TokenReader(tokens);
  const predicate = readOr(reader, { filterable, variables: new Map() });
  if (!reader.done) throw new FilterError(`Syntax error: unexpected '${reader.next().text}' in '${text}'.`);
  return predicate;
}

class TokenReader {
  readonly #tokens: Token[];
  #position = 0;
  constructor(tokens: Token[]) {
    this.#tokens = tokens;
  }
  get done(): boolean {
    return this.#position >= this.#tokens.length;
  }
  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#position + ahead];
  }
  next(): Token {
    const token = this.#tokens[this.#position++];
    if (!token) throw new FilterError('Syntax error: the filter ends too early.');
    return token;
  }
  take(text: string): boolean {
    if (this.peek()?.text !== text || this.peek()?.kind === 'text') return false;
    this.#position += 1;
    return true;
  }
  expect(text: string): void {
    if (!this.take(text)) throw new FilterError(`Syntax error: expected '${text}' before '${this.peek()?.text ?? 'the end'}'.`);
  }
}

function tokenise(text: string): Token[] {
  const pattern =
    /\s*(?:'(?<text>(?:[^']|'')*)'|(?<date>\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))|(?<number>-?\d+)(?![\w-])|(?<word>[A-Za-z_]\w*(?:\/[A-Za-z_]\w*)*)|(?<symbol>[(),:]))\s*/y;
  const tokens: Token[] = [];
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const groups = pattern.exec(text)?.groups;
    if (!groups) throw new FilterError(`Syntax error at position ${start} in '${text}'.`);
    for (const kind of ['text', 'date', 'number', 'word', 'symbol'] as const) {
      const found = groups[kind];
      if (found !== undefined) tokens.push({ kind, text: kind === 'text' ? found.replaceAll("''", "'") : found });
    }
  }
  return tokens;
}

function readOr(reader: TokenReader, scope: Scope): Predicate {
  let left = readAnd(reader, scope);
  while (reader.take('or')) {
    const [before, after] = [left, readAnd(reader, scope)];
    left = (row) => before(row) || after(row);
  }
  return left;
}

function readAnd(reader: TokenReader, scope: Scope): Predicate {
  let left = readOne(reader, scope);
  while (reader.take('and')) {
    const [before, after] = [left, readOne(reader, scope)];
    left = (row) => before(row) && after(row);
  }
  return left;
}

function readOne(reader: TokenReader, scope: Scope): Predicate {
  if (reader.take('(')) {
    const inner = readOr(reader, scope);
    reader.expect(')');
    return inner;
  }
  if (reader.take('not')) {
    const inner = readOne(reader, scope);
    return (row) => !inner(row);
  }
  const word = reader.next();
  if (word.kind !== 'word') throw new FilterError(`Syntax error: '${word.text}' is no property.`);
  if (['startswith', 'endswith', 'contains'].includes(word.text)) return readFunction(reader, scope, word.text);
  if (word.text.endsWith('/any')) return readAny(reader, scope, word.text.slice(0, -'/any'.length));
  const path = resolve(scope, word.text);
  const operator = reader.next().text;
  const literal = readLiteral(reader);
  permit(scope, path, operator, literal);
  return (row) => compare(valueAt(row, scope, word.text), operator, literal);
}

function readFunction(reader: TokenReader, scope: Scope, name: string): Predicate {
  reader.expect('(');
  const property = reader.next().text;
  reader.expect(',');
  const literal = readLiteral(reader);
  reader.expect(')');
  permit(scope, resolve(scope, property), name, literal);
  const wanted = String(literal.value).toLowerCase();
  return (row) => {
    const value = String(valueAt(row, scope, property) ?? '').toLowerCase();
    return name === 'startswith' ? value.startsWith(wanted) : name === 'endswith' ? value.endsWith(wanted) : value.includes(wanted);
  };
}

function readAny(reader: TokenReader, scope: Scope, collection: string): Predicate {
  reader.expect('(');
  const variable = reader.next().text;
  reader.expect(':');
  const inner = readOr(reader, { ...scope, variables: new Map([...scope.variables, [variable, resolve(scope, collection)]]) });
  reader.expect(')');
  return (row) => {
    const items = valueAt(row, scope, collection);
    return Array.isArray(items) && items.some((item) => inner(item));
  };
}

/** The full path of a property, with lambda variables put back to the collections that they stand for. */
function resolve(scope: Scope, property: string): string {
  const [head = '', ...rest] = property.split('/');
  return [scope.variables.get(head) ?? head, ...rest].join('/');
}

function permit(scope: Scope, path: string, operator: string, literal: Literal): void {
  const operators = scope.filterable[path];
  if (!operators) throw new FilterError(`Could not find a filterable property named '${path}'.`);
  if (!operators.includes(operator)) throw new FilterError(`Unsupported filter clause: '${operator}' is not offered for '${path}'.`, true);
  const isDate = path.endsWith('DateTime');
  if (isDate !== (literal.kind === 'date') && literal.kind !== 'null')
    throw new FilterError(`A binary operator with incompatible types was detected for '${path}'.`);
}

function readLiteral(reader: TokenReader): Literal {
  const token = reader.next();
  if (token.kind === 'text') return { kind: 'text', value: token.text };
  if (token.kind === 'date') return { kind: 'date', value: Date.parse(token.text) };
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
  if (token.text === 'true' || token.text === 'false') return { kind: 'boolean', value: token.text === 'true' };
  if (token.text === 'null') return { kind: 'null', value: null };
  throw new FilterError(`Syntax error: '${token.text}' is no value.`);
}

function valueAt(row: unknown, scope: Scope, property: string): unknown {
  const [head = '', ...rest] = property.split('/');
  return (scope.variables.has(head) ? rest : [head, ...rest]).reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    row,
  );
}

function compare(value: unknown, operator: string, literal: Literal): boolean {
  const left = literal.kind === 'date' ? Date.parse(String(value)) : typeof value === 'string' ? value.toLowerCase() : (value ?? null);
  const right = typeof literal.value === 'string' ? literal.value.toLowerCase() : literal.value;
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return { ge: left >= right, gt: left > right, le: left <= right, lt: left < right }[operator] ?? false;
}
