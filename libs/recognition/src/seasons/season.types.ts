import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Periodo en que se juntan puntos: un año calendario' })
export class Season {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Primer día, AAAA-MM-DD' })
  startsOn!: string;

  @Field(() => String, { description: 'Último día, AAAA-MM-DD' })
  endsOn!: string;

  @Field(() => Boolean, { description: 'Cerrada: sus puntos ya no cambian' })
  closed!: boolean;
}
