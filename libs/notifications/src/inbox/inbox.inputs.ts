import { ArgsType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { UuidField } from '@lib/platform';

const MOST_AT_ONCE = 100;

@ArgsType()
export class MarkReadArgs {
  @UuidField({ list: true })
  @ArrayMaxSize(MOST_AT_ONCE, { message: `Marca como máximo ${MOST_AT_ONCE} avisos a la vez.`, context: { code: 'TOO_MANY' } })
  ids!: string[];
}
