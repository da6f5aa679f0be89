import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Challenge } from './challenge.types.js';

@ObjectType({ description: 'Cuántos equipos están en cada punto de un paso.' })
export class DeskChallengeCount {
  @Field(() => ID)
  stepId!: string;

  @Field(() => Int)
  pending!: number;

  @Field(() => Int)
  handedIn!: number;

  @Field(() => Int)
  returned!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  refused!: number;
}

@ObjectType({ description: 'Un movimiento en la historia de un desafío.' })
export class DeskChallengeMove {
  @Field(() => String, { description: 'CREATE, SAVE, LAUNCH, NOTE, CLOSE o WITHDRAW' })
  action!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Un desafío en la mesa, también en borrador.' })
export class DeskChallenge extends Challenge {
  @Field(() => Int)
  revision!: number;

  @Field(() => [String])
  regionIds!: string[];

  @Field(() => ID, { nullable: true, description: 'El tema de las iniciativas que pide.' })
  themeId!: string | null;

  @Field(() => String, { nullable: true })
  themeName!: string | null;

  @Field(() => [DeskChallengeCount])
  counts!: DeskChallengeCount[];

  @Field(() => Int)
  completed!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => [DeskChallengeMove])
  moves!: DeskChallengeMove[];

  @Field(() => [String])
  missingToLaunch!: string[];

  @Field(() => [String])
  missingToClose!: string[];
}
