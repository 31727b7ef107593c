/** What JSON can hold; the data of a card and the filled card are nothing else. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The data that fills a card: what its `cards/<name>.sample.json` shows an example of. */
export type TemplateData = { [name: string]: Json };

interface Scope {
  root: Json;
  data: Json;
}

const placeholder = /\$\{([^}]*)\}/g;
const wholePlaceholder = /^\$\{([^}]*)\}$/;

/** A template asks for something that its data does not hold, or uses a part of the language that we leave out. */
export class TemplateError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TemplateError';
  }
}

/**
 * Fills an Adaptive Card template (https://learn.microsoft.com/adaptive-cards/templating/language), the small part that
 * is only lookup: `${path}` and `${$root.path}`, `$data` (an array repeats the object, an object moves into it) and
 * `$when` on the items of an array. Nothing is evaluated, and data that holds `${x}` is not filled again.
 * Throws `TemplateError` for a missing field, so that no card goes out with a hole.
 */
export function fillTemplate(template: unknown, data: TemplateData): Json {
  return fill(template, { root: data, data });
}

function fill(node: unknown, scope: Scope): Json {
  if (typeof node === 'string') return fillText(node, scope);
  if (Array.isArray(node)) return node.flatMap((item: unknown) => fillItem(item, scope));
  if (isObject(node)) {
    if ('$data' in node || '$when' in node) throw new TemplateError('$data and $when stand only on the items of an array');
    return fillObject(node, scope);
  }
  if (typeof node === 'number' || typeof node === 'boolean' || node === null) return node;
  throw new TemplateError(`a template cannot hold a ${typeof node}`);
}

function fillItem(item: unknown, scope: Scope): Json[] {
  if (!isObject(item)) return [fill(item, scope)];
  const { $data, $when, ...rest } = item;
  return scopesOf($data, scope)
    .filter((inner) => isWanted($when, inner))
    .map((inner) => fillObject(rest, inner));
}

function fillObject(node: Record<string, unknown>, scope: Scope): Json {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, fill(value, scope)]));
}

function scopesOf($data: unknown, scope: Scope): Scope[] {
  if ($data === undefined) return [scope];
  const data = lookUpWhole($data, scope, '$data');
  if (Array.isArray(data)) return data.map((item) => ({ root: scope.root, data: item }));
  if (isObject(data)) return [{ root: scope.root, data }];
  throw new TemplateError('$data must be an array or an object');
}

function isWanted($when: unknown, scope: Scope): boolean {
  if ($when === undefined) return true;
  const wanted = lookUpWhole($when, scope, '$when');
  if (typeof wanted !== 'boolean') throw new TemplateError('$when must be true or false');
  return wanted;
}

function lookUpWhole(expression: unknown, scope: Scope, name: string): Json {
  const path = typeof expression === 'string' ? wholePlaceholder.exec(expression)?.[1] : undefined;
  if (path === undefined) throw new TemplateError(`${name} must be one \${path}`);
  return lookUp(path, scope);
}

/** A text that is one placeholder takes the value as it is, whatever its type; otherwise values become part of the text. */
function fillText(text: string, scope: Scope): Json {
  const whole = wholePlaceholder.exec(text)?.[1];
  if (whole !== undefined) return lookUp(whole, scope);
  return text.replace(placeholder, (_, path: string) => {
    const value = lookUp(path, scope);
    if (typeof value !== 'string' && typeof value !== 'number') throw new TemplateError(`${path} is no text`);
    return String(value);
  });
}

function lookUp(path: string, scope: Scope): Json {
  if (!/^(\$root\.)?\w+(\.\w+)*$/.test(path)) throw new TemplateError(`\${${path}} is no path`);
  const names = path.split('.');
  let value: unknown = names[0] === '$root' ? scope.root : scope.data;
  for (const name of names[0] === '$root' ? names.slice(1) : names) {
    if (!isObject(value) || !Object.hasOwn(value, name)) throw new TemplateError(`the data has no ${path}`);
    value = value[name];
  }
  if (!isJson(value)) throw new TemplateError(`the data has no ${path}`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJson(value: unknown): value is Json {
  return value !== undefined && value !== null && typeof value !== 'function';
}
