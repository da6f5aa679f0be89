import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Alguien que quiere replicar una práctica.' })
export class TransferInterest {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => String, { nullable: true })
  practiceSlug!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  message!: string;

  @Field(() => Date)
  expressedAt!: Date;

  @Field(() => Boolean, { description: 'Lo dijo en un testimonio de un intercambio.' })
  fromTestimony!: boolean;

  @Field(() => Boolean, { description: 'Tiene cuenta: se puede comenzar con esa persona.' })
  hasAccount!: boolean;

  @Field(() => Boolean, { description: 'Soy yo quien quiere replicarla.' })
  mine!: boolean;
}

@ObjectType()
export class TransferInterestPage {
  @Field(() => [TransferInterest])
  items!: TransferInterest[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
