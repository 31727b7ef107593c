/** Microsoft Graph's hosts and what `Connect-MgGraph -Environment` calls the national ones (Microsoft's documentation on national clouds). */
const environments: ReadonlyMap<string, string | null> = new Map([
  ['graph.microsoft.com', null],
  ['graph.microsoft.us', 'USGov'],
  ['dod-graph.microsoft.us', 'USGovDoD'],
  ['microsoftgraph.chinacloudapi.cn', 'China'],
]);

/**
 * Whether a tenant's Graph host is another cloud's than the configured address. An address that is none of
 * Microsoft's (a proxy, a sandbox) stands for the global cloud.
 */
export function isOtherCloud(graphHost: string, graphUrl: string): boolean {
  if (!environments.has(graphHost)) return false;
  const own = hostOf(graphUrl);
  return graphHost !== (environments.has(own) ? own : 'graph.microsoft.com');
}

/** The name of a national cloud in PowerShell; null for the global one. */
export function nationalEnvironment(graphUrl: string): string | null {
  return environments.get(hostOf(graphUrl)) ?? null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
