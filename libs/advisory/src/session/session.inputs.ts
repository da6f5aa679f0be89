import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { DateField, EnumField, IntField, OptionalTextField, PageArgs, TextField, TimeField, UuidField } from '@lib/platform';
import { AdvisoryKind, AdvisoryState } from './session.enums.js';

const WINDOWS = 3;
const MOST_COMMITMENTS = 20;

@InputType({ description: 'Un horario que le acomoda al equipo, en hora de Lima.' })
export class AdvisoryWindowInput {
  @DateField({ future: true })
  day!: string;

  @TimeField()
  time!: string;

  @IntField({ min: 30, max: 240 })
  minutes!: number;
}

@InputType({ description: 'Solicitud de una asesoría.' })
export class RequestAdvisoryInput {
  /** Made by the browser: a retry is the same request. */
  @UuidField()
  id!: string;

  @EnumField(AdvisoryKind)
  kind!: AdvisoryKind;

  @TextField({ min: 5, max: 200 })
  topic!: string;

  @TextField({ min: 0, max: 1000, multiline: true })
  detail!: string;

  @TextField({ max: 100 })
  themeId!: string;

  @UuidField({ optional: true })
  practiceId?: string | null;

  @Field(() => [AdvisoryWindowInput])
  @ValidateNested({ each: true })
  @Type(() => AdvisoryWindowInput)
  @ArrayMinSize(WINDOWS, { message: 'Propón tres horarios: así es más fácil coincidir.', context: { code: 'THREE_WINDOWS' } })
  @ArrayMaxSize(WINDOWS, { message: 'Propón tres horarios, no más.', context: { code: 'THREE_WINDOWS' } })
  windows!: AdvisoryWindowInput[];
}

@InputType({ description: 'A quién se encarga una asesoría.' })
export class AssignAdvisoryInput {
  @UuidField()
  id!: string;

  @UuidField()
  expertId!: string;
}

@InputType({ description: 'Cuándo y dónde será, en hora de Lima.' })
export class ScheduleAdvisoryInput {
  @UuidField()
  id!: string;

  @DateField({ future: true })
  day!: string;

  @TimeField()
  time!: string;

  @IntField({ min: 30, max: 240 })
  minutes!: number;

  @TextField({ min: 0, max: 500 })
  link!: string;

  @TextField({ min: 0, max: 200 })
  place!: string;
}

@InputType({ description: 'Lo que alguien se comprometió a hacer.' })
export class AdvisoryCommitmentInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500 })
  text!: string;

  /** One of the attendees of the session. */
  @UuidField()
  attendeeId!: string;

  @DateField()
  dueOn!: string;
}

@InputType({ description: 'Lo que pasó en la asesoría.' })
export class RecordAdvisoryInput {
  @UuidField()
  id!: string;

  @UuidField({ list: true })
  @ArrayMaxSize(100, { message: 'Marca como máximo 100 personas.', context: { code: 'TOO_MANY' } })
  connected!: string[];

  @TextField({ max: 150, list: true })
  @ArrayMaxSize(30, { message: 'Agrega como máximo 30 personas.', context: { code: 'TOO_MANY' } })
  others!: string[];

  @TextField({ min: 5, max: 4000, multiline: true })
  agreements!: string;

  @Field(() => [AdvisoryCommitmentInput])
  @ValidateNested({ each: true })
  @Type(() => AdvisoryCommitmentInput)
  @ArrayMaxSize(MOST_COMMITMENTS, {
    message: `Anota como máximo ${MOST_COMMITMENTS} compromisos.`,
    context: { code: 'TOO_MANY' },
  })
  commitments!: AdvisoryCommitmentInput[];
}

@InputType({ description: 'Por qué no se hará.' })
export class CancelAdvisoryInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@InputType({ description: 'Qué tan útil fue.' })
export class RateAdvisoryInput {
  @UuidField()
  id!: string;

  @IntField({ min: 1, max: 5 })
  rating!: number;

  @TextField({ min: 0, max: 1000, multiline: true })
  comment!: string;
}

@ArgsType()
export class AdvisoryQueueArgs extends PageArgs {
  @EnumField(AdvisoryState)
  state!: AdvisoryState;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}

@ArgsType()
export class AdvisoryWeekArgs {
  /** First day of the seven. */
  @DateField()
  from!: string;

  @UuidField({ optional: true })
  expertId?: string | null;
}
