import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IgedKind } from '@lib/territory';
import { ChallengeNoteKind, ChallengeOutcome, ChallengeResultsOrder, ChallengeState } from './challenge.enums.js';

@ObjectType({ description: 'Un paso de un desafío.' })
export class ChallengeStep {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  instructions!: string;

  @Field(() => Date)
  dueAt!: Date;

  @Field(() => Boolean)
  wantsText!: boolean;

  @Field(() => Int)
  textLimit!: number;

  @Field(() => Int, { description: '0: no se entregan archivos.' })
  mostFiles!: number;
}

@ObjectType({ description: 'Un criterio de la rúbrica, de 0 a 3.' })
export class ChallengeRubricLine {
  @Field(() => Int)
  position!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  detail!: string;
}

@ObjectType({ description: 'La insignia de un puesto, o la de todo el que completa.' })
export class ChallengeInsignia {
  @Field(() => Int, { description: '0: por completarlo.' })
  place!: number;

  @Field(() => String)
  insigniaId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  grade!: number;
}

@ObjectType({ description: 'Un aliado del desafío.' })
export class ChallengeAlly {
  @Field(() => ID)
  allyId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  what!: string;
}

@ObjectType({ description: 'Una prórroga o una aclaración publicada.' })
export class ChallengeNote {
  @Field(() => ID)
  id!: string;

  @Field(() => ChallengeNoteKind)
  kind!: ChallengeNoteKind;

  @Field(() => Int, { nullable: true })
  stepPosition!: number | null;

  @Field(() => String)
  text!: string;

  @Field(() => Date, { nullable: true })
  dueBefore!: Date | null;

  @Field(() => Date, { nullable: true })
  dueAfter!: Date | null;

  @Field(() => Date)
  madeAt!: Date;
}

@ObjectType({ description: 'Un desafío en una lista.' })
export class ChallengeRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ChallengeState)
  state!: ChallengeState;

  @Field(() => Date, { nullable: true })
  launchedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Hasta cuándo se inscriben los equipos.' })
  entersUntil!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Cuándo vence el último paso.' })
  endsAt!: Date | null;

  @Field(() => Int)
  steps!: number;

  @Field(() => Int, { description: 'Equipos que siguen en él.' })
  entries!: number;
}

@ObjectType()
export class ChallengePage {
  @Field(() => [ChallengeRow])
  items!: ChallengeRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Un desafío lanzado, como lo lee cualquiera.' })
export class Challenge {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ChallengeState)
  state!: ChallengeState;

  @Field(() => String)
  statement!: string;

  @Field(() => [IgedKind], { description: 'Vacía: de toda clase.' })
  igedKinds!: IgedKind[];

  @Field(() => [String], { description: 'Vacía: de todas las regiones.' })
  regionNames!: string[];

  @Field(() => Int)
  teamMin!: number;

  @Field(() => Int)
  teamMax!: number;

  @Field(() => Int)
  entriesPerIged!: number;

  @Field(() => Date, { nullable: true })
  entersUntil!: Date | null;

  @Field(() => Int)
  graceHours!: number;

  @Field(() => String, { description: 'La regla escrita de lo que llega después del plazo.' })
  lateRule!: string;

  @Field(() => ChallengeOutcome)
  becomes!: ChallengeOutcome;

  @Field(() => ChallengeResultsOrder)
  results!: ChallengeResultsOrder;

  @Field(() => Date, { nullable: true })
  launchedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { description: 'Por qué se retiró.' })
  reason!: string;

  @Field(() => Int)
  entries!: number;

  @Field(() => [ChallengeStep])
  steps!: ChallengeStep[];

  @Field(() => [String])
  criteria!: string[];

  @Field(() => [ChallengeRubricLine])
  rubric!: ChallengeRubricLine[];

  @Field(() => [ChallengeInsignia])
  insignias!: ChallengeInsignia[];

  @Field(() => [ChallengeAlly])
  allies!: ChallengeAlly[];

  @Field(() => [ChallengeNote])
  notes!: ChallengeNote[];
}

@ObjectType({ description: 'Un equipo que completó un desafío cerrado.' })
export class ChallengeResult {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Nulo cuando los resultados no se ordenan. Los empates comparten puesto.' })
  place!: number | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => Float, { nullable: true, description: 'Promedio de la rúbrica, de 0 a 3.' })
  mean!: number | null;
}

@ObjectType()
export class ChallengeResultPage {
  @Field(() => [ChallengeResult])
  items!: ChallengeResult[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
