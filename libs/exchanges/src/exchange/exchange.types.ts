import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExchangeState, ProgrammeKind } from './exchange.enums.js';

@ObjectType({ description: 'La práctica de un momento del programa, en la edición que se presenta.' })
export class ProgrammePresentation {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Dirección de su página; nula si dejó de estar publicada.' })
  slug!: string | null;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  method!: string;

  @Field(() => String, { nullable: true, description: 'Quién la comenta.' })
  expertName!: string | null;

  @Field(() => String, { nullable: true })
  expertPost!: string | null;

  @Field(() => Boolean, { description: 'Se anotó que se presentó.' })
  presented!: boolean;
}

@ObjectType({ description: 'Un momento del programa.' })
export class ProgrammeMoment {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  day!: string;

  @Field(() => String, { description: 'Hora de Lima HH:MM.' })
  starts!: string;

  @Field(() => String)
  ends!: string;

  @Field(() => ProgrammeKind)
  kind!: ProgrammeKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  place!: string;

  @Field(() => String, { description: 'A cargo de quién está.' })
  people!: string;

  @Field(() => Date, { nullable: true, description: 'Cuándo cambió después de anunciarse.' })
  changedAt!: Date | null;

  @Field(() => ProgrammePresentation, { nullable: true })
  presentation!: ProgrammePresentation | null;
}

@ObjectType({ description: 'Un intercambio en una lista.' })
export class ExchangeRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ExchangeState)
  state!: ExchangeState;

  @Field(() => String)
  startsOn!: string;

  @Field(() => String)
  endsOn!: string;

  @Field(() => String)
  venue!: string;

  @Field(() => String)
  hostName!: string;

  @Field(() => String)
  macroRegionName!: string;

  @Field(() => Boolean, { description: 'Se realizó antes de esta plataforma y se trajo de registros anteriores.' })
  broughtIn!: boolean;
}

@ObjectType({ description: 'Una página de la lista de intercambios.' })
export class ExchangeRowPage {
  @Field(() => [ExchangeRow])
  items!: ExchangeRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Página pública de un intercambio.' })
export class ExchangePage extends ExchangeRow {
  @Field(() => String)
  address!: string;

  @Field(() => String)
  objective!: string;

  @Field(() => String, { description: 'Por qué se canceló; vacío si no.' })
  reason!: string;

  @Field(() => String)
  registersUntil!: string;

  @Field(() => Boolean, { description: 'La inscripción está abierta hoy.' })
  registers!: boolean;

  @Field(() => [String])
  regionNames!: string[];

  @Field(() => [ProgrammeMoment])
  programme!: ProgrammeMoment[];
}
