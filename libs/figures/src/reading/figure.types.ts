import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Una parte de una cifra' })
export class FigurePart {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Vacío cuando no se publica' })
  value!: number | null;

  @Field(() => Boolean, { description: 'No se publica, porque son muy pocas personas o permitiría deducirlo' })
  hidden!: boolean;
}

@ObjectType({ description: 'Una cifra del diccionario, con su definición' })
export class Figure {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Qué se cuenta y qué no, en una oración' })
  definition!: string;

  @Field(() => String)
  unitOne!: string;

  @Field(() => String)
  unitMany!: string;

  @Field(() => Float, { nullable: true, description: 'Vacío cuando la cifra es por partes o no se publica' })
  value!: number | null;

  @Field(() => Boolean)
  hidden!: boolean;

  @Field(() => [FigurePart])
  parts!: FigurePart[];
}

@ObjectType({ description: 'Las cifras de un año a su fecha de corte' })
export class FigureYear {
  @Field(() => Int)
  year!: number;

  @Field(() => Date, { description: 'Fecha de corte: ahora, o el fin del año que ya pasó' })
  asOf!: Date;

  @Field(() => Boolean, { description: 'El año ya terminó' })
  over!: boolean;

  @Field(() => [Figure])
  figures!: Figure[];
}

@ObjectType({ description: 'La CoP en cifras' })
export class CopFigures {
  @Field(() => [Int], { description: 'Años que se pueden pedir, el más reciente primero' })
  years!: number[];

  @Field(() => FigureYear)
  shown!: FigureYear;

  @Field(() => FigureYear, { nullable: true, description: 'El año con el que se compara' })
  compared!: FigureYear | null;

  @Field(() => String, { description: 'Con cuántas personas se publica hoy un grupo, en palabras' })
  fewest!: string;
}
