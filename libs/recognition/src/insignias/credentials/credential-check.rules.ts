/** What is read of a credential before anybody knows whether it is good. */
export type CredentialRead = {
  /** Who signed it, by its own word. */
  issuer: string;
  awardId: string | null;
  memberName: string | null;
  /** From when on it is no longer good, in milliseconds; null: it says none. */
  endsAt: number | null;
};

/** Ours have some three thousand characters. */
export const LONGEST_CREDENTIAL = 20_000;
const LONGEST_ISSUER = 200;
const JWT = /^([\w-]+)\.([\w-]+)\.[\w-]*$/;
const AWARD = /\/verificar\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

type Json = Record<string, unknown>;

/** The compact text without what mail and chats put into it: spaces and line breaks. */
export const compactOf = (text: string): string => text.replace(/\s+/g, '');

/** null: it is no Open Badges credential signed as a JWT, whatever else it is. */
export function readCredential(jwt: string): CredentialRead | null {
  const [, head, body] = JWT.exec(jwt) ?? [];
  const [header, payload] = [jsonOf(head), jsonOf(body)];
  if (!header || typeof header.alg !== 'string' || !payload || ![payload.type].flat().includes('OpenBadgeCredential')) return null;
  const issuer = textOf(payload.iss) ?? textOf(payload.issuer) ?? textOf(objectOf(payload.issuer)?.id);
  if (!issuer) return null;
  return {
    issuer: issuer.slice(0, LONGEST_ISSUER),
    awardId: AWARD.exec(textOf(payload.jti) ?? '')?.[1] ?? null,
    memberName: nameOf(objectOf(payload.credentialSubject)?.identifier),
    endsAt: endOf(payload),
  };
}

function nameOf(identifiers: unknown): string | null {
  const named = [identifiers].flat().map(objectOf).find((one) => one?.identityType === 'name' && one.hashed === false);
  return textOf(named?.identityHash);
}

function endOf({ exp, validUntil }: Json): number | null {
  const ends = [typeof exp === 'number' ? exp * 1_000 : Number.NaN, Date.parse(textOf(validUntil) ?? '')].filter((at) => !Number.isNaN(at));
  return ends.length > 0 ? Math.min(...ends) : null;
}

function jsonOf(part: string | undefined): Json | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob((part ?? '').replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0)));
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

const objectOf = (value: unknown): Json | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
