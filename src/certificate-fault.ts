import { createPrivateKey, X509Certificate } from 'node:crypto';

/** What keeps a certificate and its private key (PEM texts) from being used, for the operator; null when nothing does. */
export function certificateFault(pem: string, privateKey: string): string | null {
  const certificate = attempt(() => new X509Certificate(pem));
  if (certificate === null) return 'ENTRA_CLIENT_CERTIFICATE: must be a PEM certificate';
  const key = attempt(() => createPrivateKey(privateKey));
  if (key === null) return 'ENTRA_CLIENT_PRIVATE_KEY: must be a PEM private key without a passphrase';
  return certificate.checkPrivateKey(key) ? null : 'ENTRA_CLIENT_CERTIFICATE and ENTRA_CLIENT_PRIVATE_KEY do not belong together';
}

/** Why something could not be read is left out: it can hold a part of the key. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
