import { registerHooks, stripTypeScriptTypes } from 'node:module';

/** What the project's modules import, and how to load them once more although a process keeps every module it has loaded. */
export type FreshModules = {
  /** `url` under a name that is new for each `life`; whatever it imports from the project is loaded anew with it. */
  anew: (url: string, life: number) => string;
  /** Whether the module at `from` was seen to import the one at `to`, directly or through others. */
  reaches: (from: string, to: string) => boolean;
};

/** Watches every import from now on. `root` is the address of the project's folder, with a slash at its end. */
export function watchModules(root: string): FreshModules {
  const imports = new Map<string, Set<string>>();
  const stripped = new Map<string, string>();
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const parent = context.parentURL;
      if (!parent?.startsWith(root) || !isOurs(found.url, root)) return found;
      imports.set(plain(parent), (imports.get(plain(parent)) ?? new Set()).add(plain(found.url)));
      return { ...found, url: plain(found.url) + new URL(parent).search };
    },
    load(url, context, next) {
      if (!isOurs(url, root) || !plain(url).endsWith('.ts')) return next(url, context);
      const source = stripped.get(plain(url)) ?? stripTypeScriptTypes(String(next(url, context).source));
      stripped.set(plain(url), source);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return {
    anew: (url, life) => `${plain(url)}?life=${life}`,
    reaches: (from, to) => reach(imports, from).has(to),
  };
}

function reach(imports: Map<string, Set<string>>, from: string, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const next of imports.get(from) ?? []) reach(imports, next, seen);
  return seen;
}

const isOurs = (url: string, root: string): boolean => url.startsWith(root) && !url.includes('/node_modules/');
const plain = (url: string): string => url.split('?')[0] ?? url;
