import { createHash, randomBytes } from 'node:crypto';

/** What the database keeps instead of a secret: useless to whoever reads a backup. */
export function fingerprint(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function newSecret(bits: 128 | 256): string {
  return randomBytes(bits / 8).toString('base64url');
}
