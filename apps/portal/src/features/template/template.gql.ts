// Written by scripts/operations.mjs from template.graphql.
import type { Operation } from '@lib/web-graphql';

export type AdoptTemplateResult = { adoptTemplate: { id: string } };
export type AdoptTemplateVariables = { practiceId: string };
export const AdoptTemplate: Operation<AdoptTemplateResult, AdoptTemplateVariables> = {
  name: 'AdoptTemplate',
  kind: 'mutation',
  hash: '6c355f2f25fd4053660f9c6ce00c5595929b03d893ce512c4d2c5319304aa7a3',
};
