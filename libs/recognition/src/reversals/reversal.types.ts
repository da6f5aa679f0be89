import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Un movimiento de una persona, como lo ve quien administra' })
export class DeskEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  points!: number;

  @Field(() => String)
  ruleName!: string;

  @Field(() => Int)
  ruleVersion!: number;

  @Field(() => Date)
  occurredAt!: Date;

  @Field(() => String, { nullable: true })
  causeTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Página del portal donde se ve la causa' })
  causeLink!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Deshace otro movimiento' })
  reversal!: boolean;

  @Field(() => Boolean, { description: 'Otro movimiento lo deshizo' })
  reversed!: boolean;

  @Field(() => Boolean, { description: 'Alguien propuso deshacerlo y espera una decisión' })
  proposed!: boolean;

  @Field(() => Boolean, { description: 'Se puede proponer deshacerlo: vive, y su temporada sigue abierta' })
  reversible!: boolean;
}

@ObjectType()
export class DeskEntryPage {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => [DeskEntry])
  items!: DeskEntry[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una propuesta de deshacer un movimiento: la hace una persona y la decide otra' })
export class EntryReversal {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberName!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => DeskEntry)
  entry!: DeskEntry;

  @Field(() => String, { description: 'La persona lo lee junto al descuento' })
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
export class EntryReversalPage {
  @Field(() => [EntryReversal])
  items!: EntryReversal[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
