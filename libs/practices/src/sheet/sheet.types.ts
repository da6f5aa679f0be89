import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { IndicatorDirection, ManagementInstrument } from './sheet.enums.js';

@ObjectType({ description: 'Línea de la estrategia: un título y su explicación.' })
export class SheetLine {
  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;
}

@ObjectType({ description: 'Indicador con su punto de partida y su resultado.' })
export class Indicator {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => IndicatorDirection)
  direction!: IndicatorDirection;

  @Field(() => Float, { nullable: true, description: 'Valor de partida.' })
  baseline!: number | null;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD del valor de partida.' })
  baselineOn!: string | null;

  @Field(() => Float, { nullable: true, description: 'Valor alcanzado.' })
  result!: number | null;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD del valor alcanzado.' })
  resultOn!: string | null;

  @Field(() => String)
  source!: string;
}

@ObjectType({ description: 'Resultados: lo que cambió, contado y medido.' })
export class ResultsBody {
  @Field(() => [String])
  lines!: string[];

  @Field(() => [Indicator])
  indicators!: Indicator[];
}

@ObjectType({ description: 'Resolución que respalda la práctica.' })
export class Resolution {
  @Field(() => String)
  number!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD; vacío mientras se escribe.' })
  date!: string;

  @Field(() => String)
  about!: string;
}

@ObjectType({ description: 'Cómo se sostiene la práctica.' })
export class SustainabilityBody {
  @Field(() => String)
  text!: string;

  @Field(() => [ManagementInstrument])
  instruments!: ManagementInstrument[];

  @Field(() => [Resolution])
  resolutions!: Resolution[];
}

@ObjectType({ description: 'Recursos, costo y video.' })
export class ResourcesBody {
  @Field(() => String)
  text!: string;

  @Field(() => Float, { nullable: true, description: 'Costo en soles.' })
  costSoles!: number | null;

  @Field(() => String, { nullable: true, description: 'Enlace http o https.' })
  videoUrl!: string | null;
}

@ObjectType({ description: 'Persona del equipo técnico; tiene memberId si ya tiene cuenta.' })
export class TeamLine {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  memberId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => ID)
  igedCode!: string;

  @Field(() => String)
  igedName!: string;
}
