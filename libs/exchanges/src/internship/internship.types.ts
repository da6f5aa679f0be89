import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { DateField, IntField, OptionalTextField, TextField, TimeField, UuidField } from '@lib/platform';

const few = (most: number): { message: string; context: { code: string } } => ({ message: `Agrega como máximo ${most}.`, context: { code: 'TOO_MANY' } });

@InputType({ description: 'Una isla del circuito.' })
export class IslandInput {
  @TextField({ min: 3, max: 120 })
  name!: string;

  @TextField({ min: 0, max: 120 })
  place!: string;

  @TextField({ min: 0, max: 500, multiline: true })
  about!: string;
}

@InputType({ description: 'Una escuela que participa.' })
export class InternSchoolInput {
  @TextField({ min: 3, max: 150 })
  name!: string;

  /** Código modular, 7 digits; empty when it is not known. */
  @TextField({ min: 0, max: 7 })
  modularCode!: string;
}

@InputType({ description: 'El módulo de un aliado.' })
export class AllyPartInput {
  @UuidField()
  allyId!: string;

  @TextField({ min: 3, max: 150 })
  title!: string;

  /** In which island, by its place in the list; absent: in all of the circuit. */
  @IntField({ min: 0, max: 11, optional: true })
  island?: number | null;

  /** `HH:MM`; empty while it is not known. */
  @TextField({ min: 0, max: 5, optional: true })
  starts?: string | null;
}

@InputType({ description: 'La pasantía de un intercambio.' })
export class SaveInternshipInput {
  @UuidField()
  exchangeId!: string;

  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @TextField({ max: 20 })
  hostCode!: string;

  @UuidField({ optional: true })
  practiceId?: string | null;

  @DateField()
  day!: string;

  @TimeField()
  starts!: string;

  @IntField({ min: 5, max: 240 })
  turnMinutes!: number;

  @IntField({ min: 1, max: 30 })
  crews!: number;

  @TextField({ min: 0, max: 1000, multiline: true })
  about!: string;

  @Field(() => [IslandInput])
  @ValidateNested({ each: true })
  @Type(() => IslandInput)
  @ArrayMinSize(1, { message: 'Agrega al menos una isla.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(12, few(12))
  islands!: IslandInput[];

  @Field(() => [InternSchoolInput])
  @ValidateNested({ each: true })
  @Type(() => InternSchoolInput)
  @ArrayMaxSize(60, few(60))
  schools!: InternSchoolInput[];

  @Field(() => [AllyPartInput])
  @ValidateNested({ each: true })
  @Type(() => AllyPartInput)
  @ArrayMaxSize(20, few(20))
  modules!: AllyPartInput[];

  /** Why, once the exchange has closed. */
  @OptionalTextField({ max: 300, multiline: true })
  reason?: string | null;
}

@ObjectType({ description: 'Una isla del circuito.' })
export class Island {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  place!: string;

  @Field(() => String)
  about!: string;
}

@ObjectType({ description: 'Una escuela que participa.' })
export class InternSchool {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  modularCode!: string;
}

@ObjectType({ description: 'El módulo de un aliado.' })
export class AllyPart {
  @Field(() => ID)
  allyId!: string;

  @Field(() => String)
  allyName!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int, { nullable: true, description: 'La isla, por su lugar en la lista; nula: en todo el circuito.' })
  island!: number | null;

  @Field(() => String, { description: 'Hora HH:MM, o vacío.' })
  starts!: string;
}

@ObjectType({ description: 'Un turno: por dónde va cada equipo.' })
export class InternshipTurn {
  @Field(() => String)
  starts!: string;

  @Field(() => String)
  ends!: string;

  @Field(() => [Int], { description: 'La isla de cada equipo, por su lugar en la lista.' })
  islands!: number[];
}

@ObjectType({ description: 'La pasantía de un intercambio.' })
export class Internship {
  @Field(() => String)
  hostCode!: string;

  @Field(() => String)
  hostName!: string;

  @Field(() => ID, { nullable: true })
  practiceId!: string | null;

  @Field(() => String, { nullable: true })
  practiceTitle!: string | null;

  @Field(() => String, { nullable: true })
  practiceSlug!: string | null;

  @Field(() => String)
  day!: string;

  @Field(() => String)
  starts!: string;

  @Field(() => Int)
  turnMinutes!: number;

  @Field(() => Int)
  crews!: number;

  @Field(() => String)
  about!: string;

  @Field(() => [Island])
  islands!: Island[];

  @Field(() => [InternSchool])
  schools!: InternSchool[];

  @Field(() => [AllyPart])
  modules!: AllyPart[];

  @Field(() => [InternshipTurn])
  turns!: InternshipTurn[];

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'Un aliado que se puede elegir.' })
export class AllyPick {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}
