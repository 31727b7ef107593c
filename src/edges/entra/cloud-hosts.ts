import type { Cloud } from '../../config.ts';
import type { Links } from '../../diagnosis/links.ts';

// Graph Explorer is "not supported" in the national clouds (Microsoft Graph documentation, "National cloud deployments").
const hosts: Record<Cloud, Links> = {
  global: {
    login: 'https://login.microsoftonline.com',
    portal: 'https://entra.microsoft.com',
    graphExplorer: 'https://developer.microsoft.com/graph/graph-explorer',
    graph: 'https://graph.microsoft.com',
  },
  // GCC High (L4). GCC "moderate" lives in the global cloud.
  usgov: {
    login: 'https://login.microsoftonline.us',
    portal: 'https://entra.microsoft.us',
    graphExplorer: null,
    graph: 'https://graph.microsoft.us',
  },
  'usgov-dod': {
    login: 'https://login.microsoftonline.us',
    portal: 'https://entra.microsoft.us',
    graphExplorer: null,
    graph: 'https://dod-graph.microsoft.us',
  },
  china: {
    login: 'https://login.partner.microsoftonline.cn',
    portal: 'https://entra.microsoftonline.cn',
    graphExplorer: null,
    graph: 'https://microsoftgraph.chinacloudapi.cn',
  },
};

/** The addresses of a national cloud, as Microsoft lists them under "national cloud deployments". No slash at the end. */
export function cloudHosts(cloud: Cloud): Links {
  return hosts[cloud];
}
