import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { DateField, EnumField, IntField, PageArgs, TextField, UuidField } from '@lib/platform';
import { ChallengeWorkState } from './entry.enums.js';
import { MomentField } from './moment-field.js';

const LONGEST_WORK = 10_000;

@InputType({ description: 'Inscripción de un equipo. Quien la envía lo lidera.' })
export class EnterChallengeInput {
  /** Made by the browser: a retry is the same entry. */
  @UuidField()
  id!: string;

  @UuidField()
  challengeId!: string;

  @TextField({ min: 3, max: 120 })
  name!: string;

  /** Without the leader. */
  @UuidField({ list: true })
  @ArrayMaxSize(20, { message: 'Agrega como máximo 20 personas.', context: { code: 'TOO_MANY' } })
  memberIds!: string[];
}

@InputType({ description: 'El equipo como queda, sin contar a quien lo lidera.' })
export class ChangeChallengeTeamInput {
  @UuidField()
  entryId!: string;

  @TextField({ min: 3, max: 120 })
  name!: string;

  @UuidField({ list: true })
  @ArrayMaxSize(20, { message: 'Agrega como máximo 20 personas.', context: { code: 'TOO_MANY' } })
  memberIds!: string[];
}

@InputType({ description: 'Por qué se retira el equipo.' })
export class WithdrawEntryInput {
  @UuidField()
  entryId!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@InputType({ description: 'Convertir lo que el equipo completó en lo que pide el desafío.' })
export class BecomeFromChallengeInput {
  @UuidField()
  entryId!: string;

  /** Of the practice or initiative, made by the browser: a retry is the same one. */
  @UuidField()
  id!: string;
}

@InputType({ description: 'El borrador de un paso.' })
export class SaveChallengeWorkInput {
  @UuidField()
  workId!: string;

  /** The one this text was written upon. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 0, max: LONGEST_WORK, multiline: true })
  text!: string;
}

@InputType({ description: 'La entrega de un paso.' })
export class HandInChallengeInput {
  /** Made by the browser when it was marked ready: a retry is the same hand-in. */
  @UuidField()
  id!: string;

  @UuidField()
  workId!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 0, max: LONGEST_WORK, multiline: true })
  text!: string;

  /** When the team marked it ready, as its device tells it, corrected by the clock of the server that it last saw. */
  @MomentField()
  deviceAt!: string;
}

@InputType({ description: 'El puntaje de un criterio de la rúbrica.' })
export class ChallengeMarkInput {
  @IntField({ min: 1, max: 100 })
  position!: number;

  @IntField({ min: 0, max: 3 })
  value!: number;
}

@InputType({ description: 'Aceptar la entrega que se leyó; con la rúbrica si es el último paso.' })
export class AcceptChallengeWorkInput {
  @UuidField()
  workId!: string;

  /** The hand-in that was on the screen. */
  @UuidField()
  handInId!: string;

  @TextField({ min: 0, max: 1000, multiline: true })
  comment!: string;

  @Field(() => [ChallengeMarkInput])
  @ValidateNested({ each: true })
  @Type(() => ChallengeMarkInput)
  @ArrayMaxSize(12, { message: 'Pon como máximo 12 puntajes.', context: { code: 'TOO_MANY' } })
  marks!: ChallengeMarkInput[];
}

@InputType({ description: 'Devolver una entrega con sus motivos y un día para corregirla.' })
export class ReturnChallengeWorkInput {
  @UuidField()
  workId!: string;

  @UuidField()
  handInId!: string;

  @TextField({ min: 10, max: 2000, multiline: true })
  reason!: string;

  /** Until the end of that day, in Lima. */
  @DateField({ future: true })
  againUntil!: string;
}

@InputType({ description: 'No aceptar una entrega que llegó después del plazo.' })
export class RefuseChallengeWorkInput {
  @UuidField()
  workId!: string;

  @UuidField()
  handInId!: string;

  @TextField({ min: 10, max: 1000, multiline: true })
  reason!: string;
}

@InputType({ description: 'Una nota de acompañamiento, que lee el equipo.' })
export class AccompanyChallengeInput {
  /** Made by the browser: a retry is the same note. */
  @UuidField()
  id!: string;

  @UuidField()
  entryId!: string;

  @UuidField({ optional: true })
  stepId?: string | null;

  @TextField({ min: 5, max: 2000, multiline: true })
  text!: string;
}

@ArgsType()
export class ChallengeBoardArgs extends PageArgs {
  @UuidField()
  stepId!: string;

  @EnumField(ChallengeWorkState)
  state!: ChallengeWorkState;
}
