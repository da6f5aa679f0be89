import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Una columna de un conjunto de datos abiertos' })
export class OpenDataColumn {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  type!: string;

  @Field(() => String, { description: 'Qué contiene' })
  about!: string;
}

@ObjectType({ description: 'Un conjunto de datos que cualquiera puede llevarse: /datos/<clave>.csv, .xlsx o .json' })
export class OpenDataSet {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  about!: string;

  @Field(() => [OpenDataColumn])
  columns!: readonly OpenDataColumn[];
}
