import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Lo que un cambio habría pagado en la última temporada con hechos de esa regla' })
export class DeskRulePreview {
  @Field(() => String, { nullable: true, description: 'Vacío cuando nunca hubo un hecho de esa regla' })
  seasonName!: string | null;

  @Field(() => Int, { description: 'Hechos que siguen en pie' })
  facts!: number;

  @Field(() => Int, { description: 'Personas con al menos uno' })
  members!: number;

  @Field(() => Int, { description: 'Puntos que pagó de verdad' })
  paid!: number;

  @Field(() => Int, { description: 'Puntos que habría pagado con el cambio' })
  wouldPay!: number;

  @Field(() => Int)
  membersWithMore!: number;

  @Field(() => Int)
  membersWithLess!: number;
}
