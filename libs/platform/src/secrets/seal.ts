import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NAME_BYTES = 4;
const FORM = 'v1';

/** `credentials`: the keys that sign insignias. `second-factor`: what the telephones of people hold. */
export type SealPurpose = 'credentials' | 'second-factor';

/** A key to wrap others with, and the short name that says which one sealed a text. */
export type SealingKey = { name: string; bytes: Buffer };

/** What one purpose seals, the key of another does not open, though both come from one secret. */
export function sealingKey(secret: string, purpose: SealPurpose): SealingKey {
  const derived = (use: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', secret, `cop.${purpose}`, use, bytes));
  return { name: derived('name', NAME_BYTES).toString('hex'), bytes: derived('seal', 32) };
}

/** `v1.<name of the key>.<nonce, text and tag>`. `owner` is bound to it: moved to another row, it does not open. */
export function seal(plain: string, owner: string, { name, bytes }: SealingKey): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, bytes, nonce).setAAD(Buffer.from(owner));
  const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [FORM, name, body.toString('base64url')].join('.');
}

export const sealedBy = (sealed: string): string => sealed.split('.')[1] ?? '';

/** null: none of these keys opens it. */
export function unseal(sealed: string, owner: string, keys: readonly SealingKey[]): string | null {
  const [form, name, body = ''] = sealed.split('.');
  const key = keys.find((one) => one.name === name);
  const bytes = Buffer.from(body, 'base64url');
  if (form !== FORM || !key || bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key.bytes, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
