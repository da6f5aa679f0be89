import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Una respuesta a un aporte.' })
export class InitiativeReply {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  authorPost!: string;

  @Field(() => String)
  authorIgedName!: string;

  @Field(() => Boolean, { description: 'La escribió quien compartió la iniciativa.' })
  fromAuthor!: boolean;

  @Field(() => Date)
  writtenAt!: string;

  @Field(() => Boolean, { description: 'Quien compartió la iniciativa dijo que le sirvió.' })
  useful!: boolean;

  @Field(() => Boolean)
  mine!: boolean;
}

@ObjectType({ description: 'Un aporte a una iniciativa, con sus respuestas.' })
export class InitiativeContribution extends InitiativeReply {
  @Field(() => Boolean, { description: 'Ya no se lee; queda por las respuestas que tuvo.' })
  withdrawn!: boolean;

  @Field(() => [InitiativeReply])
  replies!: InitiativeReply[];
}

@ObjectType({ description: 'Aportes de una iniciativa, del primero al último.' })
export class InitiativeTalk {
  @Field(() => [InitiativeContribution])
  items!: InitiativeContribution[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int, { description: 'Caracteres de un aporte, como máximo.' })
  limit!: number;
}

@ObjectType({ description: 'Cómo quedó un aporte.' })
export class ContributionState {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean)
  useful!: boolean;

  @Field(() => Int, { description: 'Aportes que se leen en la iniciativa.' })
  total!: number;
}
