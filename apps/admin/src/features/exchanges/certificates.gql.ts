// Written by scripts/operations.mjs from certificates.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CertificateKind, CorrectCertificateInput, GiveCertificateInput, IssueCertificatesInput, RevokeCertificateInput, SaveCertificatePlanInput } from '../../graphql/schema.gen.js';

export type CertificatePlanFullFragment = { revision: number; attendancePercent: number; daysNeeded: number; days: number; hours: number | null; programmeHours: number; undecided: number; missing: string[]; signatories: { name: string; post: string }[]; counts: { kind: CertificateKind; entitled: number; issued: number }[]; run: { id: string; finished: boolean; total: number; issued: number } | null };

export type DeskCertificateLineFragment = { id: string; code: string; kind: CertificateKind; name: string; institution: string; task: string; hasAccount: boolean; issue: number; issuedAt: string; reason: string; entitled: boolean };

export type CertificateDeskResult = { deskExchange: { id: string; title: string } | null; certificatePlan: CertificatePlanFullFragment | null };
export type CertificateDeskVariables = { exchangeId: string };
export const CertificateDesk: Operation<CertificateDeskResult, CertificateDeskVariables> = {
  name: 'CertificateDesk',
  kind: 'query',
  hash: '717f5a803fad548da9e3c1145bcc86b07b69d0b51cc9e38eb46c3c5e9bef5d02',
};

export type DeskCertificatesResult = { deskCertificates: { items: DeskCertificateLineFragment[]; nextCursor: string | null } };
export type DeskCertificatesVariables = { exchangeId: string; kind?: CertificateKind | null; search?: string | null; first?: number | null; after?: string | null };
export const DeskCertificates: Operation<DeskCertificatesResult, DeskCertificatesVariables> = {
  name: 'DeskCertificates',
  kind: 'query',
  hash: '67824f0424214fe9c991cd0aa74a472297434ab83cb217265a398bcd5da62c1c',
};

export type CertificatesToPrintResult = { certificatesToPrint: { kind: CertificateKind; institution: string; standing: number }[] };
export type CertificatesToPrintVariables = { exchangeId: string };
export const CertificatesToPrint: Operation<CertificatesToPrintResult, CertificatesToPrintVariables> = {
  name: 'CertificatesToPrint',
  kind: 'query',
  hash: '51cc3afc84ceb88e74c582bab07fe740c7a14de238eafb49e51857298f4889eb',
};

export type SaveCertificatePlanResult = { saveCertificatePlan: CertificatePlanFullFragment };
export type SaveCertificatePlanVariables = { input: SaveCertificatePlanInput };
export const SaveCertificatePlan: Operation<SaveCertificatePlanResult, SaveCertificatePlanVariables> = {
  name: 'SaveCertificatePlan',
  kind: 'mutation',
  hash: '92e057660385960cf0d4c980805e851ea530e139c523c77fb26fbb44457d0142',
};

export type IssueCertificatesResult = { issueCertificates: CertificatePlanFullFragment };
export type IssueCertificatesVariables = { input: IssueCertificatesInput };
export const IssueCertificates: Operation<IssueCertificatesResult, IssueCertificatesVariables> = {
  name: 'IssueCertificates',
  kind: 'mutation',
  hash: 'f92d0c45c93f43cd0087c87be596b612cebc7f3d1a62f2e26122282b95b0cc65',
};

export type GiveCertificateResult = { giveCertificate: boolean };
export type GiveCertificateVariables = { input: GiveCertificateInput };
export const GiveCertificate: Operation<GiveCertificateResult, GiveCertificateVariables> = {
  name: 'GiveCertificate',
  kind: 'mutation',
  hash: '31a44234a14609867ce39182e71c9c757d923fe72f9c03e66aecd7fa9057d627',
};

export type CorrectCertificateResult = { correctCertificate: boolean };
export type CorrectCertificateVariables = { input: CorrectCertificateInput };
export const CorrectCertificate: Operation<CorrectCertificateResult, CorrectCertificateVariables> = {
  name: 'CorrectCertificate',
  kind: 'mutation',
  hash: '52c4422e5b91bf42681be3338744d185d4b86184a7500eddbacd7de023ef4871',
};

export type RevokeCertificateResult = { revokeCertificate: boolean };
export type RevokeCertificateVariables = { input: RevokeCertificateInput };
export const RevokeCertificate: Operation<RevokeCertificateResult, RevokeCertificateVariables> = {
  name: 'RevokeCertificate',
  kind: 'mutation',
  hash: 'e36269c150bd9e81ef13c985381c2baacd26b2db3bebc6569cf010ba8b957b4b',
};
