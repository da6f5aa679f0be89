import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional } from 'class-validator';
import { OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { PracticeStatus } from '../practice/practice.enums.js';
import { NestedField } from '../sheet/input-fields.js';

const LONGEST_COMMENT = 2000;
const MOST_OBSERVATIONS = 60;

@ArgsType()
export class AdmissionQueueArgs extends PageArgs {
  @IsOptional()
  @Field(() => PracticeStatus, { defaultValue: PracticeStatus.SUBMITTED, nullable: true })
  status: PracticeStatus = PracticeStatus.SUBMITTED;

  @CodeField({ optional: true })
  region?: string | null;

  @OptionalTextField({ max: 200 })
  search?: string | null;
}

@ArgsType()
export class AssignablePracticesArgs extends PageArgs {
  @CodeField({ optional: true })
  region?: string | null;

  @OptionalTextField({ max: 200 })
  search?: string | null;

  @IsOptional()
  @Field(() => Boolean, { defaultValue: false, nullable: true })
  onlyWithoutFeedback: boolean = false;
}

@InputType()
export class ObservationInput {
  @CodeField()
  section!: string;

  @TextField({ max: LONGEST_COMMENT, multiline: true })
  text!: string;
}

@InputType()
export class ObservePracticeInput {
  @UuidField()
  practiceId!: string;

  @TextField({ max: LONGEST_COMMENT, multiline: true })
  comment!: string;

  @ArrayMinSize(1, {
    message: 'Escribe al menos una observación, en la sección que corresponda.',
    context: { code: 'OBSERVATION_MISSING' },
  })
  @ArrayMaxSize(MOST_OBSERVATIONS, { message: 'Son demasiadas observaciones.', context: { code: 'TOO_MANY' } })
  @NestedField(() => ObservationInput, { list: true })
  observations!: ObservationInput[];
}

@InputType()
export class AdmitPracticeInput {
  @UuidField()
  practiceId!: string;

  @TextField({ max: LONGEST_COMMENT, min: 0, multiline: true })
  comment!: string;
}

@InputType()
export class RejectPracticeInput {
  @UuidField()
  practiceId!: string;

  @TextField({ max: LONGEST_COMMENT, multiline: true })
  comment!: string;
}
