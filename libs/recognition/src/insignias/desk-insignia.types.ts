import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Una insignia otorgada, como la ve quien administra' })
export class DeskInsigniaAward {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  insigniaName!: string;

  @Field(() => ID)
  insigniaId!: string;

  @Field(() => Int)
  grade!: number;

  @Field(() => String, { description: 'Lo que se pedía el día en que se otorgó' })
  criterion!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => Date)
  awardedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Desde cuándo los hechos ya no la sostienen' })
  unsupportedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true })
  revokedReason!: string | null;
}

@ObjectType()
export class DeskInsigniaAwardPage {
  @Field(() => [DeskInsigniaAward])
  items!: DeskInsigniaAward[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
