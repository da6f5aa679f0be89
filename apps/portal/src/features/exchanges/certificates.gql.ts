// Written by scripts/operations.mjs from certificates.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CertificateKind } from '../../graphql/schema.gen.js';

export type CertificatePageResult = { certificate: { code: string; kind: CertificateKind; name: string; institution: string; deed: string; exchange: string; slug: string; startsOn: string; endsOn: string; hostName: string; signatories: { name: string; post: string }[]; issuedAt: string; digest: string; revokedAt: string | null; reason: string } | null };
export type CertificatePageVariables = { code: string };
export const CertificatePage: Operation<CertificatePageResult, CertificatePageVariables> = {
  name: 'CertificatePage',
  kind: 'query',
  hash: '3a0f464324903d898d95e0164d6310ab570ff4c77f6f396cab41e7352ca11f55',
};

export type OwnCertificateFragment = { id: string; code: string; kind: CertificateKind; exchange: string; slug: string; issuedAt: string; reason: string };

export type MyCertificatesResult = { myCertificates: { items: OwnCertificateFragment[]; nextCursor: string | null } };
export type MyCertificatesVariables = { exchangeId?: string | null; after?: string | null };
export const MyCertificates: Operation<MyCertificatesResult, MyCertificatesVariables> = {
  name: 'MyCertificates',
  kind: 'query',
  hash: '78598e0cc4191441ef36df88f56c503dffe34d12b4bfa1eab9c517cff3d02e9c',
};
