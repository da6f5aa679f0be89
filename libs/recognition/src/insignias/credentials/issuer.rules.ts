/** Who signs, and where its papers are, all from the public address of the site. */
export type Issuer = { did: string; name: string; site: string };

export const ISSUER_NAME = 'Comunidad de Práctica de Gestión Educativa';

/** did:web names a host; a port is written with its colon escaped, as the method asks. */
export function issuerAt(publicUrl: string): Issuer {
  return { did: `did:web:${new URL(publicUrl).host.replace(':', '%3A')}`, name: ISSUER_NAME, site: publicUrl };
}

export const addresses = {
  verify: (site: string, awardId: string): string => `${site}/verificar/${awardId}`,
  insignia: (site: string, id: string): string => `${site}/insignias/${id}`,
  image: (site: string, id: string, grade: number): string => `${site}/insignias/${id}/${grade}.png`,
  /** What the first version is called stays as it was signed; each later one has its own address, and never changes. */
  achievement: (site: string, id: string, grade: number, version: number): string =>
    `${site}/credenciales/logros/${id}/${grade}${version === 1 ? '' : `/${version}`}`,
  statusList: (site: string, list: number): string => `${site}/credenciales/revocadas/${list}`,
};

export type PublishedKey = { id: string; publicJwk: object };

/** The public document of the issuer: its keys, those retired too, so that what they signed still verifies. */
export function didDocument({ did, site }: Issuer, keys: readonly PublishedKey[]): object {
  const verificationMethod = keys.map(({ id, publicJwk }) => ({
    id: `${did}#${id}`,
    type: 'JsonWebKey',
    controller: did,
    publicKeyJwk: publicJwk,
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id: did,
    alsoKnownAs: [site],
    verificationMethod,
    assertionMethod: verificationMethod.map(({ id }) => id),
  };
}

/** The issuer as Open Badges describe it. */
export function issuerProfile({ did, name, site }: Issuer): { id: string; type: string[]; name: string; url: string } {
  return { id: did, type: ['Profile'], name, url: site };
}
