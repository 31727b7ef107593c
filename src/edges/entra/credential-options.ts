import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { NodeAuthOptions } from '@azure/msal-node';
import type { EntraCredential } from '../../config.ts';

type CredentialOptions = Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate' | 'clientAssertion'>;

/** The federated token file could not be read: Microsoft was not asked. `message` names no content of it. */
export class FederatedTokenError extends Error {
  constructor(options?: ErrorOptions) {
    super('ENTRA_FEDERATED_TOKEN_FILE cannot be read', options);
    this.name = 'FederatedTokenError';
  }
}

/** The bot's credential in msal's words. The thumbprint of a certificate is computed from its PEM. */
export function credentialOptions(credential: EntraCredential): CredentialOptions {
  if (credential.kind === 'secret') return { clientSecret: credential.secret.reveal() };
  if (credential.kind === 'federated') return { clientAssertion: () => readToken(credential.tokenFile) };
  const { certificate, privateKey } = credential;
  const thumbprintSha256 = new X509Certificate(certificate).fingerprint256.replaceAll(':', '');
  return { clientCertificate: { thumbprintSha256, privateKey: privateKey.reveal() } };
}

/** Read anew each time: the platform replaces the file before the token in it expires. */
async function readToken(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new FederatedTokenError({ cause });
  }
}
