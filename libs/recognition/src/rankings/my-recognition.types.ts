import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PointsEntryRow } from '../points/points.types.js';
import { Season } from '../seasons/season.types.js';

export enum MemberLevelName {
  PARTICIPATIVE = 'PARTICIPATIVE',
  OUTSTANDING = 'OUTSTANDING',
  TRANSFORMATIVE = 'TRANSFORMATIVE',
}

registerEnumType(MemberLevelName, { name: 'MemberLevelName', description: 'Nivel de un gestor en la temporada' });

@ObjectType({ description: 'El nivel que sigue y lo que falta para llegar' })
export class NextLevel {
  @Field(() => MemberLevelName)
  level!: MemberLevelName;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  pointsMissing!: number;

  @Field(() => Int)
  minPoints!: number;

  @Field(() => [String], { description: 'Logros que faltan, en una frase cada uno' })
  missing!: string[];

  @Field(() => Int, { description: 'Cuántos tipos de actividad faltan, sean los que sean' })
  kindsMissing!: number;

  @Field(() => [String], { description: 'Falta lograr uno de estos; vacío si no se pide ninguno más' })
  oneOf!: string[];
}

@ObjectType({ description: 'Un nivel de la temporada y si ya se alcanzó' })
export class LevelStep {
  @Field(() => MemberLevelName)
  level!: MemberLevelName;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  minPoints!: number;

  @Field(() => Boolean)
  reached!: boolean;
}

@ObjectType({ description: 'Puntos, nivel y puestos de quien mira' })
export class MyRecognition {
  @Field(() => Season)
  season!: Season;

  @Field(() => Int)
  points!: number;

  @Field(() => Int, { description: 'Cuántos movimientos suman ese total' })
  entries!: number;

  @Field(() => MemberLevelName, { nullable: true })
  level!: MemberLevelName | null;

  @Field(() => String, { nullable: true })
  levelName!: string | null;

  @Field(() => NextLevel, { nullable: true, description: 'Vacío en el nivel más alto' })
  nextLevel!: NextLevel | null;

  @Field(() => [LevelStep], { description: 'Los niveles de la temporada, del primero al más alto' })
  steps!: LevelStep[];

  @Field(() => [String], { description: 'Tipos de actividad con puntos en la temporada' })
  kindsDone!: string[];

  @Field(() => [String], { description: 'Tipos de actividad que hoy dan puntos y todavía no hice' })
  kindsAhead!: string[];

  @Field(() => Int, { nullable: true, description: 'Vacío mientras no tenga puntos' })
  nationalPosition!: number | null;

  @Field(() => Int)
  nationalTotal!: number;

  @Field(() => Int, { nullable: true })
  regionPosition!: number | null;

  @Field(() => Int)
  regionTotal!: number;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Boolean)
  hiddenFromRanking!: boolean;

  @Field(() => [PointsEntryRow], { description: 'Los cinco movimientos más recientes' })
  latest!: PointsEntryRow[];
}
