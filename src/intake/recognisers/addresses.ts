import type { EndpointKind, Report } from '../report.ts';
import { findSigns, type Recogniser, uuidPattern } from '../sign.ts';

/** The organisation's id may be hidden as `****` or `<redacted>` or stand as "Org ID", so a space is allowed in that one segment; `https://` may be gone. */
const integration =
  /(?:https?:\/\/|(?<![\w./*-]))([a-z0-9*][a-z0-9.*-]{0,99}\/extIntegration\/[a-z0-9*_-]{1,40}\/(?:[^/\n"<>:]{1,60}|<[^/\n"<>]{1,40}>)\/[\w./-]{1,200})/gi;
const service = /https?:\/\/([a-z0-9][a-z0-9.-]{0,99}\.(?:webex\.com|wbx2\.com|ciscospark\.com)|webexapis\.com)(\/[\w./~%*:-]{1,300})/gi;
/** Pages that people look at, not interfaces that answer with faults. */
const pages = /^(?:admin|help|www|web|developer|status|settings|user|signin|id(?:broker)?)(?:[\d-][a-z0-9-]{0,20})?\./i;

/** The addresses of the refused requests. */
export const recogniseEndpoints: Recogniser = (text) => {
  const others = [...text.matchAll(service)]
    .filter(([, host = '', path = '']) => !pages.test(host) && !/\/extIntegration\//i.test(path))
    .map((match) => ({ field: 'endpoint' as const, at: match.index, value: `${match[1]}${match[2]}` }));
  return [...findSigns(text, 'endpoint', integration), ...others];
};

/** The Entra tenant and the Webex organisation that Control Hub's own address carries after a consent. */
export const recogniseAddressQuery: Recogniser = (text) => [
  ...findSigns(text, 'entraTenantId', new RegExp(`[?&]tenant=(${uuidPattern})(?![\\w-])`, 'gi')),
  ...findSigns(text, 'queryOrgId', new RegExp(`[?&]orgId=(${uuidPattern})(?![\\w-])`, 'gi')),
];

/** Takes an endpoint sign apart. */
export function parseEndpoint(value: string): NonNullable<Report['endpoint']> {
  const slash = value.indexOf('/');
  const path = value.slice(slash).replace(/[.:]+$/, '');
  return { kind: kindOf(path), host: value.slice(0, slash).toLowerCase(), path };
}

function kindOf(path: string): EndpointKind {
  const [first, system, , version = '', ...rest] = path.split('/').slice(1);
  if (first?.toLowerCase() !== 'extintegration' || system?.toLowerCase() !== 'azuread') return 'other';
  const resource = (/^v\d{1,3}$/i.test(version) ? rest : [version, ...rest]).filter((part) => part !== '');
  const name = resource.join('/').toLowerCase();
  if (name === 'webexapplications/status') return 'WebexApplications/status';
  return resource[0]?.toLowerCase() === 'domains' ? 'Domains' : 'other-integration';
}
