import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReportReason } from '@lib/practices';
import { InitiativeState } from '../initiative/initiative.enums.js';
import { InitiativeAccompaniment, InitiativeImage, InitiativeMove } from '../initiative/initiative.types.js';

@ObjectType({ description: 'Una iniciativa en la mesa de DIFOCA.' })
export class DeskInitiativeRow {
  @Field(() => ID)
  id!: string;

  @Field(() => InitiativeState)
  state!: InitiativeState;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => Date)
  sharedAt!: Date;

  @Field(() => Date, { description: 'La última vez que alguien hizo algo con ella.' })
  activeAt!: Date;

  @Field(() => Int)
  daysWaiting!: number;

  @Field(() => Int)
  contributionCount!: number;

  @Field(() => Int)
  accompanimentCount!: number;

  @Field(() => Int)
  reportCount!: number;

  @Field(() => Boolean, { description: 'Es de mi institución: la atiende otra persona.' })
  ownInstitution!: boolean;
}

@ObjectType()
export class DeskInitiativePage {
  @Field(() => [DeskInitiativeRow])
  items!: DeskInitiativeRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Un aporte, con lo que hace falta para moderarlo.' })
export class DeskInitiativeContribution {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  parentId!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => Date)
  writtenAt!: Date;

  @Field(() => Boolean)
  useful!: boolean;

  @Field(() => Boolean)
  removed!: boolean;

  @Field(() => String, { nullable: true, description: 'Por qué se ocultó; nulo si se lee.' })
  hiddenReason!: string | null;
}

@ObjectType({ description: 'Reporte de un miembro sobre una iniciativa o un aporte.' })
export class DeskInitiativeReport {
  @Field(() => ID, { nullable: true })
  contributionId!: string | null;

  @Field(() => ReportReason)
  reason!: ReportReason;

  @Field(() => String)
  note!: string;

  @Field(() => Date)
  reportedAt!: Date;
}

@ObjectType({ description: 'Una iniciativa completa, para quien la acompaña.' })
export class DeskInitiative extends DeskInitiativeRow {
  @Field(() => String)
  problem!: string;

  @Field(() => String)
  proposal!: string;

  @Field(() => String)
  help!: string;

  @Field(() => String)
  themeName!: string;

  @Field(() => String)
  authorPost!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => [InitiativeImage])
  images!: InitiativeImage[];

  @Field(() => [InitiativeAccompaniment])
  accompaniments!: InitiativeAccompaniment[];

  @Field(() => [DeskInitiativeContribution], { description: 'Los 200 primeros.' })
  contributions!: DeskInitiativeContribution[];

  @Field(() => [DeskInitiativeReport], { description: 'Los 50 últimos.' })
  reports!: DeskInitiativeReport[];

  @Field(() => [InitiativeMove])
  moves!: InitiativeMove[];

  @Field(() => [String], { description: 'Por qué no se puede acompañar ahora; vacío si se puede.' })
  missingToAccompany!: string[];

  @Field(() => Boolean)
  canHide!: boolean;

  @Field(() => Boolean)
  canRestore!: boolean;
}

@ObjectType({ description: 'Un número del muro de iniciativas.' })
export class DeskInitiativeSetting {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => Int)
  revision!: number;
}
