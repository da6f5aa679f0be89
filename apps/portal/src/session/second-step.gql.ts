// Written by scripts/operations.mjs from second-step.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PersonFragment } from '../session/session.gql.js';

export type CompleteLoginResult = { completeLogin: PersonFragment };
export type CompleteLoginVariables = { code: string };
export const CompleteLogin: Operation<CompleteLoginResult, CompleteLoginVariables> = {
  name: 'CompleteLogin',
  kind: 'mutation',
  hash: 'c9c900cf01edf227e0b3994410e7c733e5fba9226e446c510bf5a50518fc49ea',
};
