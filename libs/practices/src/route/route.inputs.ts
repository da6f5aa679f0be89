import { ArgsType, Field, Float, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { BooleanField, EnumField, IntField, OptionalTextField, TextField, UuidField, check } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { Stage } from '../practice/practice.enums.js';
import { NestedField } from '../sheet/input-fields.js';
import { RouteStep } from './route.types.js';

const LONGEST_COMMENT = 2000;
const MOST_SCORES = 30;

@InputType({ description: 'Puntaje de un criterio, de 0 a 3.' })
export class RubricScoreInput {
  @CodeField()
  criterionId!: string;

  @IntField({ min: 0, max: 3 })
  score!: number;

  @TextField({ min: 0, max: 500, multiline: true })
  note!: string;
}

@InputType({ description: 'Decisión de pasar una práctica al estadio que le sigue.' })
export class DecideStageInput {
  @UuidField()
  practiceId!: string;

  @EnumField(Stage)
  stage!: Stage;

  @UuidField({ optional: true })
  rubricFeedbackId?: string | null;

  @ArrayMaxSize(MOST_SCORES, { message: 'Son demasiados puntajes.', context: { code: 'TOO_MANY' } })
  @NestedField(() => RubricScoreInput, { list: true, optional: true })
  scores?: RubricScoreInput[] | null;

  /** Who scored, when it was not in a feedback of the platform. */
  @OptionalTextField({ max: 200 })
  scoredBy?: string | null;

  @TextField({ max: LONGEST_COMMENT, multiline: true })
  comment!: string;

  @TextField({ max: 40 })
  period!: string;
}

@InputType({ description: 'Reconocimiento de una práctica avanzada como referente.' })
export class DesignateReferentInput {
  @UuidField()
  practiceId!: string;

  @TextField({ max: LONGEST_COMMENT, multiline: true })
  comment!: string;

  @TextField({ max: 40 })
  period!: string;
}

@InputType({ description: 'Regreso a un estadio anterior; cualquiera lee el motivo.' })
export class ReturnStageInput {
  @UuidField()
  practiceId!: string;

  @EnumField(RouteStep)
  to!: RouteStep;

  @TextField({ max: LONGEST_COMMENT, multiline: true })
  reason!: string;
}

@InputType({ description: 'Cambio de un requisito de la ruta.' })
export class UpdateNeedInput {
  @CodeField()
  id!: string;

  /** The one the screen read. */
  @IntField({ min: 1, max: 1_000_000 })
  revision!: number;

  @TextField({ max: 200 })
  title!: string;

  @Field(() => Float, { nullable: true })
  @IsOptional()
  @check({ name: 'isFiniteNumber', code: 'NUMBER_INVALID', valid: Number.isFinite, say: () => 'Escribe un número.' })
  threshold?: number | null;

  @TextField({ min: 0, max: 60 })
  place!: string;

  @BooleanField()
  enabled!: boolean;
}

@ArgsType()
export class RouteBoardArgs {
  @CodeField({ optional: true })
  region?: string | null;

  @OptionalTextField({ max: 200 })
  search?: string | null;
}
