import { criterionText } from '../criterion.rules.js';
import { addresses, issuerProfile, type Issuer } from './issuer.rules.js';

export const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** Bits of one status list: the least that the standard allows, so that one bit tells nothing about a person. */
export const BITS_PER_LIST = 131_072;

/** As the version of the insignia said it when it was given. */
export type InsigniaFacts = { id: string; version: number; name: string; grade: number; deed: string; criterion: readonly { told: string }[] };
export type AwardFacts = InsigniaFacts & {
  awardId: string;
  memberId: string;
  memberName: string;
  awardedAt: string;
  statusIndex: number;
};

/** The insignia of the first grade has its bare name. */
export const gradedName = (name: string, grade: number): string => (grade === 1 ? name : `${name}, grado ${grade}`);

export function achievement(issuer: Issuer, { id, version, name, grade, deed, criterion }: InsigniaFacts): object {
  return {
    id: addresses.achievement(issuer.site, id, grade, version),
    type: ['Achievement'],
    achievementType: 'Badge',
    name: gradedName(name, grade),
    description: deed,
    inLanguage: 'es',
    criteria: { id: addresses.insignia(issuer.site, id), narrative: `Se gana con ${criterionText(criterion)}.` },
    image: { id: addresses.image(issuer.site, id, grade), type: 'Image', caption: `Insignia ${gradedName(name, grade)}` },
  };
}

/** The Open Badges 3.0 credential of an award, before it is signed. */
export function openCredential(issuer: Issuer, award: AwardFacts) {
  const list = addresses.statusList(issuer.site, Math.floor(award.statusIndex / BITS_PER_LIST));
  const index = award.statusIndex % BITS_PER_LIST;
  return {
    '@context': [...CONTEXTS],
    id: addresses.verify(issuer.site, award.awardId),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `Insignia ${gradedName(award.name, award.grade)}`,
    issuer: issuerProfile(issuer),
    validFrom: award.awardedAt,
    credentialSubject: {
      id: `urn:uuid:${award.memberId}`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: award.memberName }],
      achievement: achievement(issuer, award),
    },
    credentialStatus: {
      id: `${list}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(index),
      statusListCredential: list,
    },
  };
}

/** One bit for each award of the list, the first on the left; 1 is revoked. */
export function statusBits(revoked: readonly number[]): Uint8Array {
  const bits = new Uint8Array(BITS_PER_LIST / 8);
  for (const index of revoked) {
    const at = index % BITS_PER_LIST;
    bits[at >> 3] |= 0x80 >> (at & 7);
  }
  return bits;
}

/** `encoded` is the multibase base64url of the compressed bits. */
export function statusListCredential(issuer: Issuer, list: number, encoded: string, at: string) {
  const id = addresses.statusList(issuer.site, list);
  return {
    '@context': [CONTEXTS[0]],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: issuer.did,
    validFrom: at,
    credentialSubject: { id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: encoded },
  };
}
