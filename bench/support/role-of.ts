import type { Role } from './longest-chain.ts';

/** What a request to one of the sandbox's services is for; null for what belongs to no case, such as the page's own. */
export function roleOf(method: string, address: string): Role | null {
  const [, service = '', ...rest] = address.split('?')[0]?.split('/') ?? [];
  const path = rest.join('/');
  if (service === 'webex') return method === 'GET' ? webexRead(path) : /^v1\/messages/.test(path) ? 'send' : null;
  if (service === 'login') return method === 'POST' ? 'token' : 'beside';
  if (service === 'graph') return /^(v1\.0|beta)\/auditLogs\//.test(path) ? 'report' : 'directory';
  return service === 'status' ? 'beside' : null;
}

/** Webhooks are read by the care for them, members of a space beside the diagnosis. */
function webexRead(path: string): Role | null {
  if (/^v1\/webhooks/.test(path)) return null;
  return /^v1\/memberships/.test(path) ? 'beside' : 'lookup';
}
