import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { DateField, EnumField, IntField, OptionalTextField, PageArgs, TextField, TimeField, UuidField } from '@lib/platform';
import { ExchangeState, ProgrammeKind } from './exchange.enums.js';

/** Which exchange, where and when: of one that is planned and of one that was held before. */
@InputType({ isAbstract: true })
export abstract class ToldExchange {
  /** Made by the browser: a retry is the same exchange. */
  @UuidField()
  id!: string;

  /** Of what was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @IntField({ min: 1, max: 39 })
  number!: number;

  @TextField({ min: 5, max: 120 })
  name!: string;

  @TextField({ max: 50 })
  macroRegionId!: string;

  @TextField({ max: 20 })
  hostCode!: string;

  @TextField({ min: 3, max: 150 })
  venue!: string;

  @TextField({ min: 0, max: 200 })
  address!: string;

  @DateField()
  startsOn!: string;

  @DateField()
  endsOn!: string;
}

@InputType({ description: 'Plan de un intercambio.' })
export class PlanExchangeInput extends ToldExchange {
  @DateField()
  registersUntil!: string;

  @TextField({ min: 10, max: 1000, multiline: true })
  objective!: string;

  @TextField({ max: 50, list: true })
  @ArrayMaxSize(26, { message: 'Elige regiones de la lista.', context: { code: 'TOO_MANY' } })
  regionIds!: string[];

  @IntField({ min: 1, max: 5000 })
  capacity!: number;

  @IntField({ min: 1, max: 200 })
  igedSeats!: number;

  /** What visitors without an account may leave at the stands in an hour from one address, on its days; absent: as it was. */
  @IntField({ min: 100, max: 10_000, optional: true })
  standHourly?: number | null;
}

@InputType({ description: 'Práctica que se presenta, y quién la comenta.' })
export class PresentationInput {
  @UuidField()
  practiceId!: string;

  @IntField({ min: 1, max: 9999 })
  version!: number;

  @TextField({ max: 20 })
  igedCode!: string;

  /** Sociodrama, exposición... */
  @TextField({ max: 80 })
  method!: string;

  @UuidField({ optional: true })
  expertId?: string | null;

  /** Made by the browser: the id of the commission, in case that expert has none of this version. */
  @UuidField({ optional: true })
  feedbackId?: string | null;

  @DateField({ optional: true })
  commentaryDueOn?: string | null;
}

@InputType({ description: 'Un momento del programa.' })
export class SaveProgrammeItemInput {
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @DateField()
  day!: string;

  @TimeField()
  starts!: string;

  @TimeField()
  ends!: string;

  @EnumField(ProgrammeKind)
  kind!: ProgrammeKind;

  @TextField({ min: 3, max: 200 })
  title!: string;

  @TextField({ min: 0, max: 120 })
  place!: string;

  @TextField({ min: 0, max: 200 })
  people!: string;

  @Field(() => PresentationInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PresentationInput)
  presentation?: PresentationInput | null;

  /** Why, once the exchange has closed. */
  @OptionalTextField({ max: 300, multiline: true })
  reason?: string | null;
}

@InputType({ description: 'Qué momento del programa, y por qué.' })
export class RemoveProgrammeItemInput {
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @TextField({ min: 0, max: 300 })
  reason!: string;
}

@InputType({ description: 'Quiénes presentaron la práctica.' })
export class MarkPresentedInput {
  @UuidField()
  itemId!: string;

  @UuidField()
  exchangeId!: string;

  @UuidField({ list: true })
  @ArrayMaxSize(30, { message: 'Marca como máximo 30 personas.', context: { code: 'TOO_MANY' } })
  memberIds!: string[];

  /** Why, once the exchange has closed. */
  @OptionalTextField({ max: 300, multiline: true })
  reason?: string | null;
}

@InputType({ description: 'Lo que se corrige del plan de un intercambio que ya se realizó: sus palabras, no sus fechas ni sus regiones.' })
export class MendExchangePlanInput {
  @UuidField()
  id!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ min: 3, max: 150 })
  venue!: string;

  @TextField({ min: 0, max: 200 })
  address!: string;

  @TextField({ min: 10, max: 1000, multiline: true })
  objective!: string;

  @TextField({ min: 5, max: 300, multiline: true })
  reason!: string;
}

@InputType({ description: 'Por qué no se hará.' })
export class CancelExchangeInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export class DeskExchangesArgs extends PageArgs {
  @EnumField(ExchangeState, { optional: true })
  state?: ExchangeState | null;
}
