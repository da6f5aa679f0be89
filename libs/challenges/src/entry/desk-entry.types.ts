import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChallengeRubricLine } from '../challenge/challenge.types.js';
import { ChallengeEntryState, ChallengeReceipt, ChallengeWorkState } from './entry.enums.js';
import { ChallengeEntry } from './entry.types.js';

@ObjectType({ description: 'Un equipo en el tablero de un paso.' })
export class DeskBoardRow {
  @Field(() => ID)
  entryId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => ChallengeEntryState)
  entryState!: ChallengeEntryState;

  @Field(() => ChallengeWorkState)
  state!: ChallengeWorkState;

  @Field(() => Date)
  changedAt!: Date;

  @Field(() => ChallengeReceipt, { nullable: true, description: 'Cómo llegó su última entrega.' })
  receipt!: ChallengeReceipt | null;
}

@ObjectType()
export class DeskBoardPage {
  @Field(() => [DeskBoardRow])
  items!: DeskBoardRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Lo que puede hacer quien revisa con un paso, y por qué no.' })
export class DeskWorkVerbs {
  @Field(() => ID)
  workId!: string;

  @Field(() => [String])
  missingToAccept!: string[];

  @Field(() => [String])
  missingToReturn!: string[];

  @Field(() => [String])
  missingToRefuse!: string[];

  @Field(() => Boolean, { description: 'Al aceptarlo se completa: lleva la rúbrica.' })
  completes!: boolean;
}

@ObjectType({ description: 'Lo que se puso en un criterio.' })
export class DeskChallengeMark {
  @Field(() => Int)
  position!: number;

  @Field(() => Int)
  value!: number;
}

@ObjectType({ description: 'Un equipo en la mesa, para acompañarlo y decidir.' })
export class DeskChallengeEntry extends ChallengeEntry {
  @Field(() => Boolean, { description: 'Es de mi propia institución: lo revisa otra persona.' })
  ownInstitution!: boolean;

  @Field(() => Boolean)
  canAccompany!: boolean;

  @Field(() => [DeskWorkVerbs])
  verbs!: DeskWorkVerbs[];

  @Field(() => [String])
  criteria!: string[];

  @Field(() => [ChallengeRubricLine])
  rubric!: ChallengeRubricLine[];

  @Field(() => [DeskChallengeMark])
  marks!: DeskChallengeMark[];
}
