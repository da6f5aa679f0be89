import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MemberLevelName } from '../rankings/my-recognition.types.js';

@ObjectType({ description: 'Un nivel de la temporada: cuántos puntos y qué hechos pide' })
export class MemberLevel {
  @Field(() => MemberLevelName)
  level!: MemberLevelName;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  minPoints!: number;

  @Field(() => Int, { description: 'Tipos de actividad distintos' })
  minKinds!: number;

  @Field(() => [ID], { description: 'Hace falta uno de estos hechos; vacío: ninguno' })
  anyOfKinds!: string[];

  @Field(() => [String], { description: 'Los mismos hechos, como los llaman las personas' })
  anyOfNames!: string[];
}

@ObjectType({ description: 'Los niveles tal como rigieron desde un día' })
export class DeskLevelVersion {
  @Field(() => Int)
  version!: number;

  @Field(() => [MemberLevel])
  levels!: MemberLevel[];

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  createdBy!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Es la que rige en las temporadas abiertas' })
  inForce!: boolean;
}

@ObjectType({ description: 'Un nivel, hoy y con el cambio' })
export class LevelShift {
  @Field(() => MemberLevelName)
  level!: MemberLevelName;

  @Field(() => Int, { description: 'Personas que hoy están en ese nivel' })
  before!: number;

  @Field(() => Int, { description: 'Personas que estarían' })
  after!: number;
}

@ObjectType({ description: 'Quiénes cambiarían de nivel en la temporada de hoy' })
export class DeskLevelsPreview {
  @Field(() => String, { nullable: true })
  seasonName!: string | null;

  @Field(() => Int, { description: 'Personas con puntos en la temporada' })
  members!: number;

  @Field(() => Int, { description: 'Subirían' })
  up!: number;

  @Field(() => Int, { description: 'Bajarían' })
  down!: number;

  @Field(() => [LevelShift])
  levels!: LevelShift[];
}
