import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IndicatorDirection, ManagementInstrument, SchoolArea, SchoolKind, SchoolLevel } from './sheet.enums.js';

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

  @Field(() => Int, { nullable: true, description: 'En cuántos lugares se midió; nulo si no se dijo.' })
  places?: number | null;

  @Field(() => String, { nullable: true, description: 'Quién de fuera del equipo lo verificó.' })
  checkedBy?: string | null;
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

@ObjectType({ description: 'Problema identificado y la respuesta que se le dio.' })
export class ProblemResponse {
  @Field(() => String)
  problem!: string;

  @Field(() => String)
  response!: string;
}

@ObjectType({ description: 'Caso de una escuela: cómo es y qué respuesta dio a cada problema. Sin datos de estudiantes.' })
export class SchoolBody {
  @Field(() => String, { description: 'Código modular, de 7 dígitos.' })
  modularCode!: string;

  @Field(() => String)
  name!: string;

  @Field(() => SchoolLevel, { nullable: true })
  level!: SchoolLevel | null;

  @Field(() => SchoolKind, { nullable: true })
  kind!: SchoolKind | null;

  @Field(() => SchoolArea, { nullable: true })
  area!: SchoolArea | null;

  @Field(() => Int, { nullable: true })
  students!: number | null;

  @Field(() => Int, { nullable: true })
  teachers!: number | null;

  @Field(() => Int, { nullable: true, description: 'Personal de apoyo.' })
  supportStaff!: number | null;

  @Field(() => String, { description: 'A quiénes atiende.' })
  population!: string;

  @Field(() => String, { description: 'De qué vive la comunidad.' })
  economy!: string;

  @Field(() => [ProblemResponse])
  pairs!: ProblemResponse[];
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
