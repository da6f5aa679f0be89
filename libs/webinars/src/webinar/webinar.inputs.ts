import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { BooleanField, DateField, EnumField, IntField, OptionalTextField, PageArgs, TextField, TimeField, UuidField } from '@lib/platform';
import { WebinarSpeakerKind, WebinarState } from './webinar.enums.js';

@InputType({ description: 'Quien expone en un webinar.' })
export class WebinarSpeakerInput {
  @EnumField(WebinarSpeakerKind)
  kind!: WebinarSpeakerKind;

  /** Of a gestora, gestor or expert. */
  @UuidField({ optional: true })
  memberId?: string | null;

  @UuidField({ optional: true })
  allyId?: string | null;

  /** Of a guest, or of whoever speaks for an ally; of the others it is that of their account. */
  @TextField({ min: 0, max: 150 })
  name!: string;

  @TextField({ min: 0, max: 150 })
  post!: string;
}

@InputType({ description: 'Plan de un webinar.' })
export class PlanWebinarInput {
  /** Made by the browser: a retry is the same plan. */
  @UuidField()
  id!: string;

  /** Of the plan that was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 5, max: 150 })
  title!: string;

  @TextField({ min: 10, max: 2000, multiline: true })
  about!: string;

  @TextField({ max: 120, list: true })
  @ArrayMaxSize(10, { message: 'Escribe como máximo diez temas.', context: { code: 'TOO_MANY' } })
  topics!: string[];

  @DateField()
  day!: string;

  @TimeField()
  time!: string;

  @IntField({ min: 15, max: 480 })
  minutes!: number;

  @TextField({ min: 0, max: 500 })
  link!: string;

  /** Absent: everyone fits. */
  @IntField({ min: 1, max: 100_000, optional: true })
  capacity?: number | null;

  @Field(() => [WebinarSpeakerInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(12, { message: 'Como máximo exponen doce personas.', context: { code: 'TOO_MANY' } })
  @Type(() => WebinarSpeakerInput)
  speakers!: WebinarSpeakerInput[];
}

@InputType({ description: 'Por qué no se hará.' })
export class CancelWebinarInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 500, multiline: true })
  reason!: string;
}

@InputType({ description: 'Un número que se puede cambiar.' })
export class SaveWebinarSettingInput {
  @TextField({ max: 40 })
  key!: string;

  @IntField({ min: 0, max: 100_000 })
  value!: number;

  @IntField({ min: 1, max: 1_000_000 })
  revision!: number;
}

@ArgsType()
export class WebinarsArgs extends PageArgs {
  /** Those that ended, the latest first; otherwise those to come, the nearest first. */
  @BooleanField()
  past!: boolean;
}

@ArgsType()
export class WebinarSlugArgs {
  @TextField({ max: 200 })
  slug!: string;
}

@ArgsType()
export class DeskWebinarsArgs extends PageArgs {
  @EnumField(WebinarState, { optional: true })
  state?: WebinarState | null;
}

@ArgsType()
export class SpeakerSearchArgs {
  @OptionalTextField({ max: 100 })
  search?: string | null;
}
