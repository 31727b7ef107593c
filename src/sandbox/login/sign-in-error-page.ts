import { randomUUID } from 'node:crypto';
import { escapeHtml, pageFrame } from './page-frame.ts';

/** The page on which Microsoft's sign-in ends when it cannot go on; after *Accept* without a reply address too. */
export function signInErrorPage(code: string, text: string, at: Date): string {
  return pageFrame(
    'Sign in to your account',
    `<h1>Sign in</h1>
<p>Sorry, but we’re having trouble signing you in.</p>
<p>AADSTS${code}: ${escapeHtml(text)}</p>
<h2>Troubleshooting details</h2>
<pre>Request Id: ${randomUUID()}
Correlation Id: ${randomUUID()}
Timestamp: ${at.toISOString()}
Message: AADSTS${code}: ${escapeHtml(text)}</pre>`,
  );
}
