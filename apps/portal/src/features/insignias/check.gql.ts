// Written by scripts/operations.mjs from check.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CredentialVerdict } from '../../graphql/schema.gen.js';

export type CheckCredentialResult = { credentialCheck: { verdict: CredentialVerdict; issuer: string | null; awardId: string | null; insigniaId: string | null; insigniaName: string | null; grade: number | null; memberName: string | null; awardedAt: string | null; endedAt: string | null; revokedReason: string | null } };
export type CheckCredentialVariables = { credential: string };
export const CheckCredential: Operation<CheckCredentialResult, CheckCredentialVariables> = {
  name: 'CheckCredential',
  kind: 'query',
  hash: '15fc0f4f7cea3260400c4822ef41359601b85cad47a89caf877d358354672069',
};
