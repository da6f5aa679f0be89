// Written by scripts/operations.mjs from second-factor.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ProofInput } from '../../graphql/schema.gen.js';

export type SecondFactorResult = { mySecondFactor: { on: boolean; since: string | null; recoveryCodesLeft: number; required: boolean } };
export type SecondFactorVariables = Record<string, never>;
export const SecondFactor: Operation<SecondFactorResult, SecondFactorVariables> = {
  name: 'SecondFactor',
  kind: 'query',
  hash: '05c6763207995afcfe71bbfd3b1c477f37390371b7eb915b90638dd03bbb57cb',
};

export type BeginSecondFactorResult = { beginSecondFactor: { secret: string; address: string; qr: string } };
export type BeginSecondFactorVariables = { password: string };
export const BeginSecondFactor: Operation<BeginSecondFactorResult, BeginSecondFactorVariables> = {
  name: 'BeginSecondFactor',
  kind: 'mutation',
  hash: '1faa3369dc8bf5e931fb378ded79717bf5e3e9f6959c97251fa3bd38a04f959f',
};

export type ConfirmSecondFactorResult = { confirmSecondFactor: string[] };
export type ConfirmSecondFactorVariables = { code: string };
export const ConfirmSecondFactor: Operation<ConfirmSecondFactorResult, ConfirmSecondFactorVariables> = {
  name: 'ConfirmSecondFactor',
  kind: 'mutation',
  hash: '19249b9275c90833beb5f93e0c7c2dd007942734a5f5fa31007e9f17eaf69567',
};

export type RenewRecoveryCodesResult = { renewRecoveryCodes: string[] };
export type RenewRecoveryCodesVariables = { input: ProofInput };
export const RenewRecoveryCodes: Operation<RenewRecoveryCodesResult, RenewRecoveryCodesVariables> = {
  name: 'RenewRecoveryCodes',
  kind: 'mutation',
  hash: 'c480c2180fae6c3e45def6ff7050b2a62e5bea42acbe91c37ab3700ab4f60ce5',
};

export type TurnOffSecondFactorResult = { turnOffSecondFactor: boolean };
export type TurnOffSecondFactorVariables = { input: ProofInput };
export const TurnOffSecondFactor: Operation<TurnOffSecondFactorResult, TurnOffSecondFactorVariables> = {
  name: 'TurnOffSecondFactor',
  kind: 'mutation',
  hash: '2ac201843d82614800222c863deb93cd47430321e1f3b93bc9d405139b965789',
};
