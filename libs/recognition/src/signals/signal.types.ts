import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DeskEntry } from '../reversals/reversal.types.js';

export enum SignalKind {
  RECIPROCAL = 'RECIPROCAL',
  CIRCLE = 'CIRCLE',
  TEAM = 'TEAM',
  BURST = 'BURST',
}

export enum SignalOutcome {
  NO_PROBLEM = 'NO_PROBLEM',
  TALKED = 'TALKED',
  CORRECTED = 'CORRECTED',
}

registerEnumType(SignalKind, {
  name: 'SignalKind',
  description: 'Dos que se marcan, un círculo de tres o más, marcas del propio equipo, o muchas en minutos',
});
registerEnumType(SignalOutcome, {
  name: 'SignalOutcome',
  description: 'Nada que corregir, se conversó con las personas, o se propuso deshacer movimientos',
});

@ObjectType({ description: 'Una persona de una señal' })
export class SignalPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;
}

@ObjectType({ description: 'Algo que una persona del equipo debería mirar; la máquina no castiga a nadie' })
export class FarmingSignal {
  @Field(() => ID)
  id!: string;

  @Field(() => SignalKind)
  kind!: SignalKind;

  @Field(() => [SignalPerson])
  people!: SignalPerson[];

  @Field(() => Int, { description: 'Cuántos hechos la sostienen' })
  marks!: number;

  @Field(() => Date)
  openedAt!: Date;

  @Field(() => Date, { description: 'Última vez que creció su evidencia' })
  seenAt!: Date;

  @Field(() => Date, { nullable: true })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true })
  closedBy!: string | null;

  @Field(() => SignalOutcome, { nullable: true })
  outcome!: SignalOutcome | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Quien mira puede decidir: está abierta y no hay nadie de su Iged' })
  mayDecide!: boolean;
}

@ObjectType()
export class FarmingSignalPage {
  @Field(() => [FarmingSignal])
  items!: FarmingSignal[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int, { description: 'Cuántas esperan a una persona' })
  open!: number;
}

@ObjectType({ description: 'Un hecho de la evidencia, con el movimiento que pagó si pagó alguno' })
export class SignalEvidence {
  @Field(() => String)
  giverName!: string;

  @Field(() => String)
  receiverName!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, { nullable: true })
  causeTitle!: string | null;

  @Field(() => String, { nullable: true })
  causeLink!: string | null;

  @Field(() => Boolean, { description: 'Entre personas de una misma Iged o equipo: no paga puntos' })
  ownTeam!: boolean;

  @Field(() => DeskEntry, { nullable: true, description: 'Vacío si no pagó puntos' })
  entry!: DeskEntry | null;
}

@ObjectType({ description: 'Desde cuándo se avisa al equipo' })
export class SignalLimitsInForce {
  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  windowDays!: number;

  @Field(() => Int)
  eachWay!: number;

  @Field(() => Int)
  circleMarks!: number;

  @Field(() => Int)
  teamMarks!: number;

  @Field(() => Int)
  burstMarks!: number;

  @Field(() => Int)
  burstMinutes!: number;
}

@ObjectType({ description: 'Una señal con los límites que la avisaron y toda su evidencia' })
export class FarmingSignalDetail {
  @Field(() => FarmingSignal)
  signal!: FarmingSignal;

  @Field(() => SignalLimitsInForce, { description: 'Los límites con los que se avisó' })
  limits!: SignalLimitsInForce;

  @Field(() => [SignalEvidence], { description: 'En el orden en que pasó' })
  evidence!: SignalEvidence[];
}
