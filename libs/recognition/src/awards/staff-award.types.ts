import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Puntos propuestos por una persona del equipo y decididos por otra' })
export class StaffAward {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => Int, { description: 'Negativo cuando corrige hacia abajo' })
  points!: number;

  @Field(() => String, { description: 'Lo que la persona lee junto a sus puntos' })
  title!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true })
  proposedBy!: string | null;

  @Field(() => Date)
  proposedAt!: Date;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Vacío mientras espera la decisión' })
  approved!: boolean | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Boolean, { description: 'Quien mira puede decidirla: no la propuso y no es de su Iged' })
  mayDecide!: boolean;
}

@ObjectType()
export class StaffAwardPage {
  @Field(() => [StaffAward])
  items!: StaffAward[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
