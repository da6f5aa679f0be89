import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Criterio de la rúbrica: propuesta propia del proyecto, elaborada a partir de marcos publicados.' })
export class RubricCriterion {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  description!: string;

  @Field(() => [String], { description: 'Qué se observa en cada nivel, de 0 a 3.' })
  levels!: string[];
}
