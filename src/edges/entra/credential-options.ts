import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { NodeAuthOptions } from '@azure/msal-node';
import type { EntraCredential } from '../../config.ts';

type CredentialOptions = Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate' | 'clientAssertion'>;

/** The federated token file could not be read; `message` names no content of it. */
export class FederatedTokenError extends Error {
  constructor(options?: ErrorOptions) {
    super('The federated token file cannot be read.', options);
    this.name = 'FederatedTokenError';
  }
}

/**
 * The bot's credential in msal's words. The thumbprint of a certificate is computed from its PEM.
 * Throws `Error` when certificate or key are not PEM, or do not belong together.
 */
export function credentialOptions(credential: EntraCredential): CredentialOptions {
  if (credential.kind === 'secret') return { clientSecret: credential.secret.reveal() };
  if (credential.kind === 'federated') return { clientAssertion: () => readToken(credential.tokenFile) };
  return { clientCertificate: readCertificate(credential.certificate, credential.privateKey.reveal()) };
}

/** Read anew each time: the platform replaces the file before the token in it expires. */
async function readToken(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new FederatedTokenError({ cause });
  }
}

function readCertificate(pem: string, privateKey: string): NonNullable<CredentialOptions['clientCertificate']> {
  const certificate = tryRead(() => new X509Certificate(pem), 'ENTRA_CLIENT_CERTIFICATE is not a PEM certificate');
  const key = tryRead(() => createPrivateKey(privateKey), 'ENTRA_CLIENT_PRIVATE_KEY is not a PEM private key');
  if (!certificate.checkPrivateKey(key)) throw new Error('ENTRA_CLIENT_CERTIFICATE and ENTRA_CLIENT_PRIVATE_KEY do not belong together');
  return { thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''), privateKey };
}

function tryRead<T>(read: () => T, message: string): T {
  try {
    return read();
  } catch {
    // The cause is left out: it can hold a part of the key.
    throw new Error(message);
  }
}
