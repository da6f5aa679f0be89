import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { BooleanField, DateField, EnumField, IntField, PageArgs, TextField, TimeField, UuidField } from '@lib/platform';
import { CodeField, IgedKind } from '@lib/territory';
import { ChallengeNoteKind, ChallengeOutcome, ChallengeResultsOrder, ChallengeState } from './challenge.enums.js';

const most = (max: number, of: string) => ({ message: `Pon como máximo ${max} ${of}.`, context: { code: 'TOO_MANY' } });

@InputType({ description: 'Un paso: qué se entrega y hasta cuándo, en hora de Lima.' })
export class ChallengeStepInput {
  @TextField({ min: 3, max: 120 })
  title!: string;

  @TextField({ min: 0, max: 2000, multiline: true })
  instructions!: string;

  @DateField()
  day!: string;

  @TimeField()
  time!: string;

  @BooleanField()
  wantsText!: boolean;

  @IntField({ min: 100, max: 10_000 })
  textLimit!: number;

  @IntField({ min: 0, max: 10 })
  mostFiles!: number;
}

@InputType({ description: 'Un criterio de la rúbrica, de 0 a 3.' })
export class ChallengeRubricInput {
  @TextField({ min: 3, max: 120 })
  name!: string;

  @TextField({ min: 0, max: 500, multiline: true })
  detail!: string;
}

@InputType({ description: 'La insignia que recibe cada persona de un equipo: puesto 0 es por completarlo.' })
export class ChallengeInsigniaInput {
  @IntField({ min: 0, max: 10 })
  place!: number;

  @TextField({ max: 60 })
  insigniaId!: string;

  @IntField({ min: 1, max: 3 })
  grade!: number;
}

@InputType({ description: 'Un aliado y lo que aporta al desafío.' })
export class ChallengeAllyInput {
  @UuidField()
  allyId!: string;

  @TextField({ min: 3, max: 300 })
  what!: string;
}

@InputType({ description: 'Un desafío en borrador, entero.' })
export class SaveChallengeInput {
  /** Made by the browser: the first save creates it. */
  @UuidField()
  id!: string;

  /** The one on the screen; 0 creates it. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 5, max: 150 })
  title!: string;

  @TextField({ min: 0, max: 6000, multiline: true })
  statement!: string;

  @EnumField(IgedKind, { list: true })
  igedKinds!: IgedKind[];

  @TextField({ max: 20, list: true })
  @ArrayMaxSize(40, most(40, 'regiones'))
  regionIds!: string[];

  @IntField({ min: 1, max: 20 })
  teamMin!: number;

  @IntField({ min: 1, max: 20 })
  teamMax!: number;

  @IntField({ min: 1, max: 20 })
  entriesPerIged!: number;

  @DateField({ optional: true })
  entersUntil?: string | null;

  @IntField({ min: 0, max: 168 })
  graceHours!: number;

  @EnumField(ChallengeOutcome)
  becomes!: ChallengeOutcome;

  /** Of the initiatives; nothing when it does not ask for them. */
  @CodeField({ optional: true })
  themeId?: string | null;

  @EnumField(ChallengeResultsOrder)
  results!: ChallengeResultsOrder;

  @Field(() => [ChallengeStepInput])
  @ValidateNested({ each: true })
  @Type(() => ChallengeStepInput)
  @ArrayMaxSize(12, most(12, 'pasos'))
  steps!: ChallengeStepInput[];

  @TextField({ min: 3, max: 300, list: true })
  @ArrayMaxSize(15, most(15, 'criterios'))
  criteria!: string[];

  @Field(() => [ChallengeRubricInput])
  @ValidateNested({ each: true })
  @Type(() => ChallengeRubricInput)
  @ArrayMaxSize(12, most(12, 'criterios de la rúbrica'))
  rubric!: ChallengeRubricInput[];

  @Field(() => [ChallengeInsigniaInput])
  @ValidateNested({ each: true })
  @Type(() => ChallengeInsigniaInput)
  @ArrayMaxSize(6, most(6, 'insignias'))
  insignias!: ChallengeInsigniaInput[];

  @Field(() => [ChallengeAllyInput])
  @ValidateNested({ each: true })
  @Type(() => ChallengeAllyInput)
  @ArrayMaxSize(10, most(10, 'aliados'))
  allies!: ChallengeAllyInput[];
}

@InputType({ description: 'Una prórroga o una aclaración, que se publica.' })
export class PublishChallengeNoteInput {
  /** Made by the browser: a retry is the same note. */
  @UuidField()
  id!: string;

  @UuidField()
  challengeId!: string;

  @EnumField(ChallengeNoteKind)
  kind!: ChallengeNoteKind;

  @TextField({ min: 5, max: 1000, multiline: true })
  text!: string;

  @UuidField({ optional: true })
  stepId?: string | null;

  @DateField({ optional: true, future: true })
  day?: string | null;
}

@InputType({ description: 'Por qué se retira.' })
export class WithdrawChallengeInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export class DeskChallengesArgs extends PageArgs {
  @EnumField(ChallengeState)
  state!: ChallengeState;
}

@ArgsType()
export class ChallengeResultsArgs extends PageArgs {
  @UuidField()
  id!: string;
}
