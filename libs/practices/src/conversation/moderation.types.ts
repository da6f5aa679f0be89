import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ModerationDecision, ModerationState, ReportReason } from './moderation.enums.js';

@ObjectType({ description: 'Decisión sobre algo mío que fue reportado.' })
export class MyModerationCase {
  @Field(() => ID)
  id!: string;

  @Field(() => ModerationState)
  state!: ModerationState;

  @Field(() => Boolean, { description: 'Es la práctica entera, no un comentario.' })
  aboutPractice!: boolean;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => String, { description: 'Lo que escribí.' })
  text!: string;

  @Field(() => String, { description: 'Por qué se ocultó.' })
  reason!: string;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lo que pedí al apelar.' })
  appeal!: string | null;

  @Field(() => Boolean)
  canAppeal!: boolean;
}

@ObjectType({ description: 'Reporte de un miembro.' })
export class DeskReport {
  @Field(() => ReportReason)
  reason!: ReportReason;

  @Field(() => String)
  note!: string;

  @Field(() => Date)
  reportedAt!: Date;
}

@ObjectType({ description: 'Paso de un caso.' })
export class DeskModerationStep {
  @Field(() => ModerationState)
  to!: ModerationState;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Quién decidió; nulo cuando lo abrió un reporte o una apelación.' })
  byName!: string | null;

  @Field(() => Date)
  takenAt!: Date;
}

@ObjectType({ description: 'Caso de moderación: lo reportado, los motivos y su historia.' })
export class DeskModerationCase {
  @Field(() => ID)
  id!: string;

  @Field(() => ModerationState)
  state!: ModerationState;

  @Field(() => Boolean)
  aboutPractice!: boolean;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => String, { nullable: true, description: 'Página de la práctica; nulo si está oculta.' })
  practiceSlug!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  authorIgedName!: string;

  @Field(() => Date)
  writtenAt!: Date;

  @Field(() => Boolean, { description: 'Su autor ya lo borró.' })
  removed!: boolean;

  @Field(() => Int)
  reportCount!: number;

  @Field(() => [DeskReport], { description: 'Los 20 últimos.' })
  reports!: DeskReport[];

  @Field(() => Date)
  openedAt!: Date;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  appeal!: string | null;

  @Field(() => [DeskModerationStep])
  steps!: DeskModerationStep[];

  @Field(() => Boolean, { description: 'Es de mi institución o de mi equipo: decide otra persona.' })
  ownInstitution!: boolean;

  @Field(() => [ModerationDecision], { description: 'Lo que se puede decidir ahora.' })
  decisions!: ModerationDecision[];
}

@ObjectType({ description: 'Página de la cola de moderación.' })
export class DeskModerationPage {
  @Field(() => [DeskModerationCase])
  items!: DeskModerationCase[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
