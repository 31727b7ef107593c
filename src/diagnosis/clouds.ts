/** Microsoft Graph's hosts by cloud (Microsoft's documentation on national clouds). */
const graphHosts: readonly string[] = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
];

/**
 * Whether a tenant's Graph host is another cloud's than the configured address. An address that is none of
 * Microsoft's (a proxy, a sandbox) stands for the global cloud.
 */
export function isOtherCloud(graphHost: string, graphUrl: string): boolean {
  if (!graphHosts.includes(graphHost)) return false;
  const own = URL.canParse(graphUrl) ? new URL(graphUrl).host : '';
  return graphHost !== (graphHosts.includes(own) ? own : 'graph.microsoft.com');
}
