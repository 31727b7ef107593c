import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SandboxClock } from '../sandbox-clock.ts';

/** Makes and reads the access tokens of the fake sign-in service. */
export interface TokenMint {
  /** A JWT-shaped token for Graph whose `roles` are the given permissions; valid for an hour. */
  mint(claims: { tenantId: string; clientId: string; roles: readonly string[] }): string;
  /** The `roles` of a bearer header's token, or null when it is not ours, expired or revoked. */
  read(authorization: string | undefined): string[] | null;
  /** Makes every token so far worthless, as revoking does. */
  revoke(): void;
}

const validSeconds = 3600;
const claims = z.object({ exp: z.number(), roles: z.array(z.string()) });

/** Makes a mint with a key of its own. */
export function createTokenMint(clock: SandboxClock): TokenMint {
  let key = randomBytes(32);
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return {
    mint: ({ tenantId, clientId, roles }) => {
      const now = Math.floor(clock.now().getTime() / 1000);
      const body = {
        aud: 'https://graph.microsoft.com',
        iss: `https://sts.windows.net/${tenantId}/`,
        ...{ iat: now, nbf: now, exp: now + validSeconds },
        ...{ appid: clientId, idtyp: 'app', tid: tenantId, ver: '1.0', roles },
      };
      const text = `${encode({ typ: 'JWT', alg: 'HS256', kid: 'sandbox' })}.${encode(body)}`;
      return `${text}.${sign(text)}`;
    },
    read: (authorization) => {
      const [, head = '', body = '', signature = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '') ?? [];
      if (signature === '' || sign(`${head}.${body}`) !== signature) return null;
      const parsed = claims.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()));
      return parsed.success && parsed.data.exp * 1000 > clock.now().getTime() ? parsed.data.roles : null;
    },
    revoke: () => {
      key = randomBytes(32);
    },
  };
}
