import { type Sentence, type SentenceKey, say } from '../locales/sentence.ts';
import { activityLogQuery } from './activity-log-query.ts';
import { integrationAppId } from './applications.ts';
import type { CaseView } from './case-view.ts';
import { nationalEnvironment } from './clouds.ts';
import type { Remedy } from './diagnosis.ts';
import type { DeletedApp, ServicePrincipal } from './graph-schemas.ts';

/**
 * Consent again: Cisco's documented way. It asks for application permissions of Graph, hence the strong role. Where the
 * application still stands in the tenant, it stays the same object.
 */
export function consentAgain(view: CaseView): Remedy {
  return remedy('consent-again', {
    title: say('remedy.consentAgain'),
    role: say('role.globalOrPrivileged'),
    consequence: say(costOfConsent(view)),
    steps: [
      say('remedy.consentAgain.open'),
      say('remedy.consentAgain.signIn'),
      say('remedy.consentAgain.accept'),
      say('remedy.consentAgain.errorPage'),
      say('remedy.recheck'),
    ],
    link: { title: say('link.consent'), url: consentUrl(view, integrationAppId) },
  });
}

function costOfConsent({ states: { integrationApp, deletedIntegrationApps: bin } }: CaseView) {
  if (integrationApp.state === 'known' && integrationApp.value !== null) return 'remedy.consentAgain.sameApp';
  const mayBeRestorable = bin.state !== 'known' || bin.value.length > 0;
  return mayBeRestorable ? 'remedy.consentAgain.consequence' : 'remedy.consentAgain.newApp';
}

/** Restore from the recycle bin: the way that needs the weaker role and keeps the object id. */
export function restore(view: CaseView, copy: DeletedApp): Remedy {
  const { graph, graphExplorer } = view.links;
  const call = `POST ${graph}/v1.0/directory/deletedItems/${copy.id}/restore`;
  const environment = nationalEnvironment(graph);
  const inExplorer = [say('remedy.restore.open'), say('remedy.restore.run', { call }), say('remedy.restore.permission')];
  return remedy('restore', {
    title: say('remedy.restore', { name: copy.displayName ?? copy.appId }),
    role: say('role.cloudApplication'),
    consequence: say('remedy.restore.consequence'),
    steps: [
      ...(graphExplorer === null ? [say('remedy.restore.powerShell')] : inExplorer),
      say('remedy.restore.notBoth'),
      say('remedy.recheck'),
    ],
    link: graphExplorer === null ? null : { title: say('link.graphExplorer'), url: graphExplorer },
    command: [
      [
        'Connect-MgGraph -TenantId',
        view.tenantId,
        ...(environment === null ? [] : ['-Environment', environment]),
        '-Scopes',
        'Application.ReadWrite.All',
      ].join(' '),
      `Restore-MgDirectoryDeletedItem -DirectoryObjectId ${copy.id}`,
    ].join('\n'),
  });
}

/** Switch sign-in on for an application of the tenant. */
export function enableSignIn(view: CaseView, app: ServicePrincipal): Remedy {
  return remedy('enable-sign-in', {
    title: say('remedy.enableSignIn', { name: app.displayName ?? app.appId }),
    role: say('role.cloudApplication'),
    steps: [say('remedy.enableSignIn.open'), say('remedy.enableSignIn.switch'), say('remedy.recheck')],
    link: { title: say('link.properties'), url: appUrl(view, app, 'Properties') },
  });
}

/** Switch Microsoft Graph on, when nobody gets a token and so its object id cannot be read. */
export function enableGraph(view: CaseView): Remedy {
  return remedy('enable-sign-in', {
    title: say('remedy.enableSignIn', { name: 'Microsoft Graph' }),
    role: say('role.cloudApplication'),
    steps: [
      say('remedy.enableGraph.open'),
      say('remedy.enableSignIn.switch'),
      say('remedy.enableGraph.subscription'),
      say('remedy.recheck'),
    ],
    link: {
      title: say('link.properties'),
      url: `${view.links.portal}/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
    },
  });
}

/** Set the wizard up anew: only the integration's loss keeps the configuration. */
export function setUpWizard(): Remedy {
  return remedy('set-up-wizard', {
    title: say('remedy.setUpWizard'),
    role: say('role.controlHubAndGlobal'),
    consequence: say('remedy.setUpWizard.consequence'),
    steps: [say('remedy.setUpWizard.open'), say('remedy.setUpWizard.follow'), say('remedy.recheck')],
    link: { title: say('link.wizardArticle'), url: 'https://help.webex.com/heauzeb' },
  });
}

/** Provisioning: what to do in its own page of Entra. */
export function mendProvisioning(view: CaseView, app: ServicePrincipal, steps: Sentence[]): Remedy {
  return remedy('mend-provisioning', {
    title: say('remedy.mendProvisioning'),
    role: say('role.cloudApplication'),
    steps: [say('remedy.mendProvisioning.open'), ...steps, say('remedy.recheck')],
    link: { title: say('link.provisioning'), url: appUrl(view, app, 'ProvisioningManagement') },
  });
}

/** Answer the request for consent that somebody has made already. */
export function approveRequest(view: CaseView): Remedy {
  return remedy('approve-request', {
    title: say('remedy.approveRequest'),
    role: say('role.globalOrPrivileged'),
    steps: [say('remedy.approveRequest.open'), say('remedy.approveRequest.accept'), say('remedy.recheck')],
    link: {
      title: say('link.consentRequests'),
      url: `${view.links.portal}/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AccessRequests`,
    },
  });
}

/** Give the bot its rights in the tenant. */
export function consentBot(view: CaseView): Remedy {
  const { botClientId } = view.links;
  return remedy('consent-bot', {
    title: say('remedy.consentBot'),
    role: say('role.globalOrPrivileged'),
    consequence: say('remedy.consentBot.consequence'),
    steps: [say('remedy.consentBot.register'), say('remedy.consentBot.open'), say('remedy.consentBot.wait'), say('remedy.recheck')],
    link: botClientId === undefined ? null : { title: say('link.consentBot'), url: consentUrl(view, botClientId) },
  });
}

/** Come back later, when what could not be read may be readable. */
export function tryAgain(): Remedy {
  return remedy('try-again', { title: say('remedy.tryAgain'), steps: [say('remedy.tryAgain.step'), say('remedy.recheck')] });
}

/** Ask Cisco, with what their support needs. */
export function askCisco(view: CaseView): Remedy {
  const report = view.states.paste.state === 'known' ? view.states.paste.value : null;
  const trackingId = report?.trackingId?.text ?? null;
  const clientRequestId = report?.clientRequestId ?? null;
  return remedy('ask-cisco', {
    title: say('remedy.askCisco'),
    steps: [
      say('remedy.askCisco.open'),
      ...(trackingId === null ? [] : [say('remedy.askCisco.trackingId', { id: trackingId })]),
      ...(clientRequestId === null ? [] : [say('remedy.askCisco.clientRequestId', { id: clientRequestId })]),
    ],
    link: { title: say('link.ciscoSupport'), url: 'https://mycase.cloudapps.cisco.com/case' },
  });
}

/** Look the refused request up in the tenant's own Graph activity logs; null without a client-request-id. Never promised to be there. */
export function findRequest(view: CaseView): Remedy | null {
  const id = view.states.paste.state === 'known' ? view.states.paste.value.clientRequestId : null;
  if (id === null) return null;
  return remedy('find-request', {
    title: say('remedy.findRequest'),
    consequence: say('remedy.findRequest.consequence'),
    steps: [say('remedy.findRequest.query'), say('remedy.findRequest.microsoft', { id })],
    command: activityLogQuery(id),
  });
}

/** A remedy that is only steps: keys of sentences without values. */
export function simpleRemedy(
  id: string,
  said: { title: Sentence; role?: Sentence; steps: Sentence[]; link?: { title: SentenceKey; url: string } },
): Remedy {
  const { link, ...rest } = said;
  return remedy(id, { ...rest, link: link === undefined ? null : { title: { key: link.title }, url: link.url } });
}

function remedy(id: string, said: Pick<Remedy, 'title' | 'steps'> & Partial<Remedy>): Remedy {
  return { id, role: null, consequence: null, link: null, command: null, ...said };
}

/** The tenant's own address: consent cannot land in another tenant, as it can at `/common`. */
function consentUrl(view: CaseView, clientId: string): string {
  return `${view.links.login}/${view.tenantId}/adminconsent?client_id=${clientId}`;
}

function appUrl(view: CaseView, app: ServicePrincipal, page: string): string {
  return `${view.links.portal}/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${page}/objectId/${app.id}/appId/${app.appId}`;
}
