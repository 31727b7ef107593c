import type { SandboxState } from '../../state.ts';
import { button, element } from './element.ts';
import { keepChildren } from './keep-children.ts';
import { fullTime } from './time.ts';
import { words } from './words.ts';

type Tenant = SandboxState['tenant'];

/** The lists of the tenant panel, by what they show. */
export type TenantLists = Record<'apps' | 'recycleBin' | 'permissions' | 'audit', HTMLElement>;

/** The right side: the tenant as Entra would show it. `restore` gets the object id of a deleted service principal. */
export function showTenant(lists: TenantLists, tenant: Tenant, restore: (id: string) => void): void {
  fill(lists.apps, tenant.apps, buildApp);
  fill(lists.recycleBin, tenant.recycleBin, (deleted) => buildDeleted(deleted, restore));
  fill(lists.permissions, tenant.permissions, buildPermission);
  fill(lists.audit, tenant.audit, buildAudit);
}

function fill<Item>(list: HTMLElement, items: Item[], build: (item: Item) => HTMLElement): void {
  const counts = new Map<string, number>();
  const wanted = items.map((item) => {
    const version = JSON.stringify(item);
    const count = counts.get(version) ?? 0;
    counts.set(version, count + 1);
    return { key: `${version}${count}`, version, build: () => build(item) };
  });
  const nothing = { key: '', version: '', build: () => element('li', { class: 'quiet' }, words.nothingHere) };
  keepChildren(list, items.length === 0 ? [nothing] : wanted);
}

function buildApp(app: Tenant['apps'][number]): HTMLElement {
  return element(
    'li',
    { 'data-testid': 'app' },
    element(
      'p',
      { class: 'row' },
      element('strong', {}, app.displayName),
      element('span', { class: `badge ${app.enabled ? 'badge-good' : 'badge-bad'}` }, app.enabled ? words.enabled : words.disabled),
    ),
    idLine(app.appId),
  );
}

function buildDeleted(deleted: Tenant['recycleBin'][number], restore: (id: string) => void): HTMLElement {
  return element(
    'li',
    { 'data-testid': 'deleted-app' },
    element(
      'p',
      { class: 'row' },
      element('strong', {}, deleted.displayName),
      button(words.restore, { class: 'small', 'aria-label': words.restoreApp(deleted.displayName) }, () => restore(deleted.id)),
    ),
    element('p', { class: 'quiet' }, `${words.deletedAt} `, fullTime(deleted.deletedAt)),
    element('p', { class: 'quiet' }, `${words.restorableUntil} `, fullTime(deleted.restorableUntil)),
    idLine(deleted.appId),
  );
}

function buildPermission(granted: Tenant['permissions'][number]): HTMLElement {
  return element(
    'li',
    { 'data-testid': 'permission' },
    element('p', {}, element('strong', {}, granted.permission)),
    element('p', { class: 'quiet' }, `${granted.app} · ${granted.kind === 'application' ? words.application : words.delegated}`),
  );
}

function buildAudit(entry: Tenant['audit'][number]): HTMLElement {
  return element(
    'li',
    { 'data-testid': 'audit-entry' },
    element('p', {}, element('strong', {}, entry.activity)),
    element('p', {}, entry.target),
    element('p', { class: 'quiet' }, fullTime(entry.at), ` · ${words.by} ${entry.by}`),
  );
}

function idLine(appId: string): HTMLElement {
  return element('p', { class: 'quiet' }, `${words.appId} `, element('code', {}, appId));
}
