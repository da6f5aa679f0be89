import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExchangeRow, ProgrammeMoment, ProgrammePresentation } from './exchange.types.js';

@ObjectType({ description: 'Alguien del equipo de una práctica que tiene cuenta.' })
export class DeskPresenter {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'La presentó.' })
  presented!: boolean;
}

@ObjectType({ description: 'Una presentación, como la ve quien organiza.' })
export class DeskPresentation extends ProgrammePresentation {
  @Field(() => String)
  igedCode!: string;

  @Field(() => Int, { description: 'La edición publicada hoy; puede ser posterior a la que se presenta.' })
  latestVersion!: number;

  @Field(() => ID, { nullable: true })
  expertId!: string | null;

  @Field(() => String, { nullable: true, description: 'ASSIGNED, SUBMITTED, PUBLISHED o WITHDRAWN: cómo va su comentario.' })
  feedbackState!: string | null;

  @Field(() => Boolean, { description: 'Se anotó después de cerrar el intercambio: no dio puntos, y se puede quitar.' })
  late!: boolean;

  @Field(() => [DeskPresenter])
  team!: DeskPresenter[];
}

@ObjectType({ description: 'Un momento del programa, como lo ve quien organiza.' })
export class DeskMoment extends ProgrammeMoment {
  @Field(() => Int)
  revision!: number;

  @Field(() => DeskPresentation, { nullable: true })
  declare presentation: DeskPresentation | null;
}

@ObjectType({ description: 'Un paso en la historia de un intercambio.' })
export class DeskExchangeMove {
  @Field(() => String)
  action!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;

  @Field(() => String, { description: 'Por qué se corrigió después de realizado o cerrado; vacío si no es una corrección.' })
  reason!: string;
}

@ObjectType({ description: 'Un intercambio, como lo ve quien lo organiza.' })
export class DeskExchange extends ExchangeRow {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  macroRegionId!: string;

  @Field(() => String)
  hostCode!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  objective!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  registersUntil!: string;

  @Field(() => [String])
  regionIds!: string[];

  @Field(() => Int)
  capacity!: number;

  @Field(() => Int)
  igedSeats!: number;

  @Field(() => Int, { description: 'Aportes de visitantes por hora y dirección, en sus días.' })
  standHourly!: number;

  @Field(() => Int)
  revision!: number;

  @Field(() => [DeskMoment])
  programme!: DeskMoment[];

  @Field(() => [DeskExchangeMove])
  moves!: DeskExchangeMove[];

  @Field(() => [String], { description: 'Qué falta para anunciarlo.' })
  missingToAnnounce!: string[];

  @Field(() => [String], { description: 'Qué falta para anotar que se realizó.' })
  missingToHold!: string[];

  @Field(() => [String], { description: 'Qué falta para cerrarlo.' })
  missingToClose!: string[];

  @Field(() => Boolean)
  canPlan!: boolean;

  @Field(() => Boolean)
  canProgramme!: boolean;

  @Field(() => Boolean)
  canCancel!: boolean;

  @Field(() => Boolean, { description: 'Se trajo de registros anteriores y sus datos se pueden corregir, o quitarlo.' })
  canMend!: boolean;

  @Field(() => Boolean, { description: 'Lo que se anota de él suma puntos.' })
  earns!: boolean;

  @Field(() => Boolean, { description: 'Está cerrado: su programa, su feria y su pasantía se corrigen, con un motivo.' })
  canMendClosed!: boolean;

  @Field(() => Boolean, { description: 'Ya se realizó: la sede, la dirección y el objetivo se corrigen, con un motivo.' })
  canMendPlan!: boolean;

  @Field(() => Int, { nullable: true, description: 'La última edición publicada de su reporte; nula si no tiene.' })
  publishedEdition!: number | null;

  @Field(() => Boolean, { description: 'Algo cambió después de publicar esa edición: hace falta una fe de erratas.' })
  erratumDue!: boolean;
}

@ObjectType({ description: 'Una instancia que hizo la práctica.' })
export class PresentableIged {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Una práctica publicada que se puede presentar.' })
export class PresentablePractice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => [PresentableIged])
  igeds!: PresentableIged[];
}
