import { ArgsType, InputType } from '@nestjs/graphql';
import { EnumField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { ValidityQueue } from './validity.types.js';

@InputType({ description: 'El equipo confirma que la práctica sigue en marcha.' })
export class ConfirmValidityInput {
  @UuidField()
  practiceId!: string;

  /** What changed this year; anyone reads it. */
  @TextField({ min: 0, max: 600, multiline: true })
  note!: string;
}

@InputType({ description: 'DIFOCA confirma por el equipo, y dice en qué se apoya.' })
export class KeepInForceInput {
  @UuidField()
  practiceId!: string;

  @TextField({ max: 600, multiline: true })
  note!: string;
}

@ArgsType()
export class ValidityDeskArgs extends PageArgs {
  @EnumField(ValidityQueue)
  queue!: ValidityQueue;

  @CodeField({ optional: true })
  region?: string | null;

  @OptionalTextField({ max: 200 })
  search?: string | null;
}
