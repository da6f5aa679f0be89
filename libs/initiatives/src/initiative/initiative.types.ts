import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InitiativeOrigin, InitiativeState } from './initiative.enums.js';

@ObjectType({ description: 'Foto de una iniciativa en un tamaño: su dirección y su medida.' })
export class InitiativeImage {
  @Field(() => String)
  url!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType({ description: 'Una iniciativa en el muro.' })
export class InitiativeRow {
  @Field(() => ID)
  id!: string;

  @Field(() => InitiativeState)
  state!: InitiativeState;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'El comienzo de lo que propone.' })
  lead!: string;

  @Field(() => String)
  themeName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => Date)
  sharedAt!: string;

  @Field(() => Int)
  contributionCount!: number;

  @Field(() => Boolean, { description: 'Pide ayuda en algo.' })
  asksHelp!: boolean;

  @Field(() => InitiativeImage, { nullable: true })
  image!: InitiativeImage | null;
}

@ObjectType()
export class InitiativePage {
  @Field(() => [InitiativeRow])
  items!: InitiativeRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'La foto de una iniciativa.' })
export class InitiativePhoto {
  @Field(() => String)
  caption!: string;

  @Field(() => [InitiativeImage], { description: 'En sus tamaños, el menor primero.' })
  images!: InitiativeImage[];
}

@ObjectType({ description: 'Una iniciativa: su página pública.' })
export class Initiative {
  @Field(() => ID)
  id!: string;

  @Field(() => InitiativeState)
  state!: InitiativeState;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  problem!: string;

  @Field(() => String, { description: 'Lo que propone.' })
  proposal!: string;

  @Field(() => String, { description: 'Qué ayuda pide; vacío si ninguna.' })
  help!: string;

  @Field(() => ID)
  themeId!: string;

  @Field(() => String)
  themeName!: string;

  @Field(() => ID, { nullable: true })
  regionId!: string | null;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => String)
  authorPost!: string;

  @Field(() => Date)
  sharedAt!: string;

  @Field(() => Boolean)
  edited!: boolean;

  @Field(() => Int)
  contributionCount!: number;

  @Field(() => Int, { description: 'Veces que DIFOCA la acompañó.' })
  accompanimentCount!: number;

  @Field(() => InitiativePhoto, { nullable: true })
  photo!: InitiativePhoto | null;

  @Field(() => InitiativeOrigin, { nullable: true, description: 'Nulo si nació en el muro.' })
  origin!: InitiativeOrigin | null;

  @Field(() => String, { description: 'Dónde nació, si no fue en el muro.' })
  sourceLabel!: string;

  @Field(() => String)
  sourceLink!: string;

  @Field(() => String, { nullable: true, description: 'La práctica que llegó a ser, si ya está publicada.' })
  practiceSlug!: string | null;

  @Field(() => Boolean, { description: 'La compartí yo.' })
  mine!: boolean;
}

@ObjectType({ description: 'Un paso en la historia de una iniciativa.' })
export class InitiativeMove {
  @Field(() => String, { description: 'SHARE, EDIT, ACCOMPANY, CONTINUE, NUDGE, ARCHIVE, TURN, WITHDRAW, HIDE o RESTORE' })
  action!: string;

  @Field(() => Date)
  at!: string;

  @Field(() => String, { description: 'Vacío cuando fue el aviso diario.' })
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Una anotación de la bitácora de acompañamiento.' })
export class InitiativeAccompaniment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  heldOn!: string;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Quien aportó a una iniciativa, para invitarle al equipo.' })
export class InitiativeContributor {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => Boolean, { description: 'Puede estar en el equipo: su cuenta está confirmada en su instancia.' })
  eligible!: boolean;
}

@ObjectType({ description: 'Lo que solo ve quien compartió la iniciativa.' })
export class MyInitiative {
  @Field(() => ID)
  id!: string;

  @Field(() => InitiativeState)
  state!: InitiativeState;

  @Field(() => String, { description: 'Por qué se ocultó o se retiró.' })
  reason!: string;

  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean)
  canContinue!: boolean;

  @Field(() => Boolean)
  canWithdraw!: boolean;

  @Field(() => Boolean)
  canMark!: boolean;

  @Field(() => [String], { description: 'Lo que falta para convertirla en práctica; vacío si nada.' })
  missingToTurn!: string[];

  @Field(() => ID, { nullable: true, description: 'El borrador o la práctica que llegó a ser.' })
  practiceId!: string | null;

  @Field(() => Date, { nullable: true, description: 'Cuándo se avisó que nadie la movía.' })
  nudgedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD en que se archivaría si nadie la mueve.' })
  archivesOn!: string | null;

  @Field(() => String, { nullable: true, description: 'UPLOADING, CHECKING, READY, REFUSED o QUARANTINED; nulo sin foto.' })
  photoState!: string | null;

  @Field(() => String, { description: 'Por qué no se pudo aceptar la foto.' })
  photoRefusal!: string;

  @Field(() => [InitiativeContributor])
  contributors!: InitiativeContributor[];

  @Field(() => [InitiativeAccompaniment])
  accompaniments!: InitiativeAccompaniment[];

  @Field(() => [InitiativeMove])
  moves!: InitiativeMove[];
}
