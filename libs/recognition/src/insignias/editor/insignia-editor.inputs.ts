import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { BooleanField, EnumField, IntField, TextField } from '@lib/platform';

const MOST_GRADES = 3;
const MOST_NEEDS = 3;

export enum InsigniaMeasure {
  FACTS = 'FACTS',
  KINDS = 'KINDS',
  POINTS = 'POINTS',
  SEASONS = 'SEASONS',
  LEVEL = 'LEVEL',
}

registerEnumType(InsigniaMeasure, {
  name: 'InsigniaMeasure',
  description: 'Qué se cuenta: hechos elegidos, tipos de actividad, puntos, temporadas con puntos, o el nivel alcanzado',
});

@InputType()
export class InsigniaNeedInput {
  @EnumField(InsigniaMeasure)
  measure!: InsigniaMeasure;

  /** Only when facts are counted. */
  @TextField({ max: 40, list: true })
  @ArrayMaxSize(50, { message: 'Elige menos hechos.', context: { code: 'TOO_MANY' } })
  kinds!: string[];

  @IntField({ min: 1, max: 100_000 })
  min!: number;

  /** What people read, number included. */
  @TextField({ min: 3, max: 120 })
  told!: string;
}

@InputType()
export class InsigniaGradeInput {
  @Field(() => [InsigniaNeedInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_NEEDS, { message: 'Un grado pide como máximo tres cosas.', context: { code: 'TOO_MANY' } })
  @Type(() => InsigniaNeedInput)
  needs!: InsigniaNeedInput[];
}

@InputType({ description: 'El motivo y los colores de una insignia nueva' })
export class InsigniaFigureInput {
  @TextField({ max: 20 })
  motif!: string;

  @TextField({ max: 20 })
  ground!: string;

  @TextField({ max: 20 })
  a!: string;

  @TextField({ max: 20 })
  b!: string;

  @TextField({ max: 20 })
  c!: string;
}

/** What staff write of an insignia, new or not. */
@InputType()
export class InsigniaTextInput {
  @TextField({ min: 3, max: 40 })
  name!: string;

  @TextField({ min: 10, max: 160 })
  deed!: string;

  @TextField({ min: 10, max: 200 })
  meaning!: string;

  @BooleanField()
  enabled!: boolean;

  @Field(() => [InsigniaGradeInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_GRADES, { message: 'Una insignia tiene como máximo tres grados.', context: { code: 'TOO_MANY' } })
  @Type(() => InsigniaGradeInput)
  grades!: InsigniaGradeInput[];

  @TextField({ min: 5, max: 300, multiline: true })
  reason!: string;
}

@InputType({ description: 'Una insignia nueva' })
export class NewInsigniaInput extends InsigniaTextInput {
  @Field(() => InsigniaFigureInput)
  @ValidateNested()
  @Type(() => InsigniaFigureInput)
  figure!: InsigniaFigureInput;
}

@InputType({ description: 'Una nueva versión de una insignia; las ya otorgadas no cambian' })
export class InsigniaChangeInput extends InsigniaTextInput {
  @TextField({ max: 40 })
  id!: string;

  /** The version that was on the screen: if another came meanwhile, nothing is saved. */
  @IntField({ min: 1, max: 1_000_000 })
  basedOn!: number;
}

@InputType({ description: 'Lo que pedirían los grados, para ver quién los ganaría hoy' })
export class InsigniaPreviewInput {
  /** Empty for a new one. */
  @TextField({ min: 0, max: 40, optional: true })
  id?: string | null;

  @Field(() => [InsigniaGradeInput])
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_GRADES, { message: 'Una insignia tiene como máximo tres grados.', context: { code: 'TOO_MANY' } })
  @Type(() => InsigniaGradeInput)
  grades!: InsigniaGradeInput[];
}
