import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChallengeState } from '../challenge/challenge.enums.js';
import { ChallengeEntryState, ChallengeReceipt, ChallengeWorkState } from './entry.enums.js';

@ObjectType({ description: 'Quién está en un equipo.' })
export class ChallengeTeammate {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => Boolean)
  leads!: boolean;
}

@ObjectType({ description: 'Un archivo de un paso.' })
export class ChallengeFile {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => String, { description: 'UPLOADING, CHECKING, READY, REFUSED o QUARANTINED' })
  state!: string;

  @Field(() => String, { description: 'Por qué no se aceptó.' })
  problem!: string;

  @Field(() => String, { nullable: true, description: 'Dónde se baja, cuando está listo.' })
  url!: string | null;
}

@ObjectType({ description: 'Una entrega, con sus dos horas.' })
export class ChallengeHandIn {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => [ID])
  fileIds!: string[];

  @Field(() => Date, { description: 'Cuándo la marcó lista el equipo, según su dispositivo.' })
  deviceAt!: Date;

  @Field(() => Date, { description: 'Cuándo llegó, según el servidor.' })
  receivedAt!: Date;

  @Field(() => Date, { description: 'Hasta cuándo se recibía.' })
  dueAt!: Date;

  @Field(() => ChallengeReceipt)
  receipt!: ChallengeReceipt;

  @Field(() => String)
  byName!: string;
}

@ObjectType({ description: 'Un paso de un equipo: su borrador, sus archivos y sus entregas.' })
export class ChallengeWork {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  stepId!: string;

  @Field(() => Int)
  position!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  instructions!: string;

  @Field(() => Boolean)
  wantsText!: boolean;

  @Field(() => Int)
  textLimit!: number;

  @Field(() => Int)
  mostFiles!: number;

  @Field(() => Date, { description: 'Hasta cuándo se recibe, contando la devolución si le dio más días.' })
  dueAt!: Date;

  @Field(() => ChallengeWorkState)
  state!: ChallengeWorkState;

  @Field(() => String)
  text!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => Date, { nullable: true })
  savedAt!: Date | null;

  @Field(() => String, { description: 'Por qué se devolvió o no se aceptó.' })
  reason!: string;

  @Field(() => [ChallengeFile])
  files!: ChallengeFile[];

  @Field(() => [ChallengeHandIn], { description: 'La más reciente primero.' })
  handIns!: ChallengeHandIn[];

  @Field(() => Boolean)
  canWrite!: boolean;

  @Field(() => [String], { description: 'Qué falta para entregarlo, sin contar el plazo.' })
  missingToHandIn!: string[];
}

@ObjectType({ description: 'Una nota de acompañamiento.' })
export class ChallengeAccompaniment {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true })
  stepPosition!: number | null;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  byName!: string;

  @Field(() => Date)
  madeAt!: Date;
}

@ObjectType({ description: 'Un movimiento en la historia de un equipo.' })
export class ChallengeEntryMove {
  @Field(() => String, { description: 'ENTER, TEAM, LEAVE, HAND_IN, RETURN, REFUSE, ACCEPT, COMPLETE, BECOME o WITHDRAW' })
  action!: string;

  @Field(() => Int, { nullable: true })
  step!: number | null;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Un equipo en un desafío, para quien está en él.' })
export class ChallengeEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  challengeId!: string;

  @Field(() => String)
  challengeTitle!: string;

  @Field(() => ChallengeState)
  challengeState!: ChallengeState;

  @Field(() => ChallengeEntryState)
  state!: ChallengeEntryState;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedCode!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => [ChallengeTeammate])
  teammates!: ChallengeTeammate[];

  @Field(() => [ChallengeWork])
  works!: ChallengeWork[];

  @Field(() => [ChallengeAccompaniment])
  accompaniments!: ChallengeAccompaniment[];

  @Field(() => [ChallengeEntryMove])
  moves!: ChallengeEntryMove[];

  @Field(() => Float, { nullable: true })
  mean!: number | null;

  @Field(() => Int, { nullable: true })
  place!: number | null;

  @Field(() => String, { description: 'Por qué se retiró.' })
  reason!: string;
}

@ObjectType({ description: 'Mi equipo en un desafío.' })
export class MyChallengeEntry extends ChallengeEntry {
  @Field(() => Boolean)
  leads!: boolean;

  @Field(() => Boolean)
  canChangeTeam!: boolean;

  @Field(() => Boolean)
  canWithdraw!: boolean;

  @Field(() => [String], { description: 'Qué falta para convertirla; vacía cuando ya se puede.' })
  missingToBecome!: string[];

  @Field(() => String, { nullable: true, description: 'Dónde está la práctica o iniciativa en que se convirtió.' })
  outcomeLink!: string | null;
}

@ObjectType({ description: 'Cómo estoy yo frente a un desafío, y qué hora es en el servidor.' })
export class MyChallenge {
  @Field(() => Date)
  now!: Date;

  @Field(() => [String], { description: 'Por qué no puedo inscribir un equipo; vacía cuando puedo.' })
  missingToEnter!: string[];

  @Field(() => String, { nullable: true })
  igedCode!: string | null;

  @Field(() => MyChallengeEntry, { nullable: true })
  entry!: MyChallengeEntry | null;
}

@ObjectType({ description: 'Un desafío en el que estoy, en una lista.' })
export class MyChallengeRow {
  @Field(() => ID)
  entryId!: string;

  @Field(() => ID)
  challengeId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  name!: string;

  @Field(() => ChallengeEntryState)
  state!: ChallengeEntryState;

  @Field(() => String, { nullable: true, description: 'El paso que sigue.' })
  nextTitle!: string | null;

  @Field(() => Date, { nullable: true })
  nextDueAt!: Date | null;
}

@ObjectType()
export class MyChallengePage {
  @Field(() => [MyChallengeRow])
  items!: MyChallengeRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
