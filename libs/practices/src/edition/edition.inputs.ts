import { ArgsType } from '@nestjs/graphql';
import { IntField } from '@lib/platform';
import { SlugArgs } from '../wall/slug.inputs.js';

@ArgsType()
export class WhatChangedArgs extends SlugArgs {
  @IntField({ min: 1, max: 10_000, optional: true })
  from?: number | null;

  @IntField({ min: 1, max: 10_000, optional: true })
  to?: number | null;
}
