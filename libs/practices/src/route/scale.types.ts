import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum ScaleKind {
  RUBRIC = 'RUBRIC',
  TRANSFER = 'TRANSFER',
}
registerEnumType(ScaleKind, {
  name: 'ScaleKind',
  description: 'Escala que DIFOCA puede editar.',
  valuesMap: {
    RUBRIC: { description: 'Criterio de la rúbrica, de 0 a 3.' },
    TRANSFER: { description: 'Área de la ficha de transferencia, de 1 a 3.' },
  },
});

@ObjectType({ description: 'Criterio de la rúbrica o área de la ficha de transferencia, como se edita.' })
export class DeskScale {
  @Field(() => ID)
  id!: string;

  @Field(() => ScaleKind)
  kind!: ScaleKind;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => [String], { description: 'Qué quiere decir cada punto, el menor primero.' })
  points!: string[];

  @Field(() => Boolean)
  enabled!: boolean;

  @Field(() => Int)
  revision!: number;
}
