import { escapeHtml, pageFrame } from './page-frame.ts';

/** The screen that an administrator sees behind the consent link, with *Cancel* and *Accept*. */
export function consentPage(asked: { app: string; permissions: readonly string[]; organisation: string; account: string }): string {
  const permissions = asked.permissions.map((text) => `<li>${escapeHtml(text)}</li>`).join('\n');
  return pageFrame(
    'Permissions requested',
    `<p class="quiet">${escapeHtml(asked.account)}</p>
<h1>Permissions requested</h1>
<h2>Review for your organization</h2>
<p class="app">${escapeHtml(asked.app)}<br><span class="quiet">${escapeHtml(asked.organisation)}</span></p>
<p>This app would like to:</p>
<ul>
${permissions}
</ul>
<p>If you accept, this app will get access to the specified resources for all users in your organization. No one else will be prompted to review these permissions.</p>
<p>Accepting these permissions means that you allow this app to use your data as specified in their terms of service and privacy statement.</p>
<form method="post"><button name="decision" value="cancel">Cancel</button><button class="main" name="decision" value="accept">Accept</button></form>`,
  );
}
