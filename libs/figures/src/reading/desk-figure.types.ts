import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { FigurePart } from './figure.types.js';

@ObjectType({ description: 'Una cifra con todo lo que hay detrás, sin reservar grupos pequeños' })
export class DeskFigure {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  definition!: string;

  @Field(() => String)
  unitOne!: string;

  @Field(() => String)
  unitMany!: string;

  @Field(() => Boolean, { description: 'Se muestra a todas las personas' })
  isPublic!: boolean;

  @Field(() => Boolean, { description: 'Cuenta personas: en público no se dicen grupos pequeños' })
  people!: boolean;

  @Field(() => String, { description: 'La consulta detrás del número; $1 inicio del año, $2 corte, $3 año' })
  sql!: string;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => [FigurePart])
  parts!: FigurePart[];
}

@ObjectType({ description: 'Las cifras de un año, para el equipo de la CoP' })
export class DeskFigureYear {
  @Field(() => Int)
  year!: number;

  @Field(() => Date)
  from!: Date;

  @Field(() => Date)
  asOf!: Date;

  @Field(() => Boolean)
  over!: boolean;

  @Field(() => [DeskFigure])
  figures!: DeskFigure[];
}

@ObjectType({ description: 'Las cifras para el equipo de la CoP' })
export class DeskFigures {
  @Field(() => [Int])
  years!: number[];

  @Field(() => DeskFigureYear)
  shown!: DeskFigureYear;

  @Field(() => DeskFigureYear, { nullable: true })
  compared!: DeskFigureYear | null;
}
