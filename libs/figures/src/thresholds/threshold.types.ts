import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateField, IntField, TextField } from '@lib/platform';

@ObjectType({ description: 'Desde cuándo valió un número, y quién lo decidió' })
export class FigureThresholdChange {
  @Field(() => Int)
  value!: number;

  @Field(() => String, { description: 'Día AAAA-MM-DD desde el que vale' })
  validFrom!: string;

  @Field(() => String, { description: 'Vacío: así empezó' })
  byName!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Un número que dicen las definiciones de las cifras' })
export class FigureThreshold {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  about!: string;

  @Field(() => Int, { description: 'El que vale hoy' })
  value!: number;

  @Field(() => Int)
  min!: number;

  @Field(() => Int)
  max!: number;

  @Field(() => [FigureThresholdChange], { description: 'Lo más reciente primero' })
  changes!: FigureThresholdChange[];
}

@InputType({ description: 'Un número nuevo, y desde qué día vale' })
export class SetFigureThresholdInput {
  @TextField({ max: 40 })
  key!: string;

  @IntField({ min: 1, max: 1_000 })
  value!: number;

  @DateField()
  validFrom!: string;

  /** Why it changes. */
  @TextField({ min: 3, max: 300 })
  note!: string;
}
