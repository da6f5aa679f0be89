import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Region } from '@lib/territory';
import { Season } from '../seasons/season.types.js';

@ObjectType({ description: 'Un puesto del ranking' })
export class RankingRow {
  @Field(() => Int, { description: 'Quienes empatan comparten puesto: 1, 2, 2, 4' })
  position!: number;

  @Field(() => ID, { nullable: true, description: 'Vacío cuando la persona prefiere no mostrarse' })
  memberId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Int)
  points!: number;

  @Field(() => Boolean)
  isMe!: boolean;

  @Field(() => Int, { nullable: true, description: 'Puestos que sube (o baja, si es negativo) desde el lunes; vacío cuando no hay con qué comparar' })
  change!: number | null;

  @Field(() => Boolean, { description: 'El lunes no estaba en esta lista' })
  isNew!: boolean;
}

@ObjectType({ description: 'Una persona encontrada en un ranking' })
export class RankingFound {
  @Field(() => Int)
  position!: number;

  @Field(() => Int, { nullable: true, description: 'Página del ranking en que está, con el tamaño pedido; vacío más allá de las que se muestran' })
  page!: number | null;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Int)
  points!: number;
}

@ObjectType({ description: 'Ranking de una temporada, nacional, de una macrorregión, de una región o de una Iged' })
export class RankingPage {
  @Field(() => Season)
  season!: Season;

  @Field(() => Region, { nullable: true, description: 'Vacío en el ranking nacional' })
  region!: Region | null;

  @Field(() => String, { nullable: true, description: 'Región, macrorregión o Iged del ranking; vacío en el nacional' })
  scopeName!: string | null;

  @Field(() => Int, { description: 'Gestores con puntos' })
  total!: number;

  @Field(() => Int, { description: 'Página mostrada, desde 1' })
  page!: number;

  @Field(() => Int, { description: 'Cuántas páginas hay; al menos una' })
  pages!: number;

  @Field(() => String, { nullable: true, description: 'Lunes con el que se compara, AAAA-MM-DD; vacío la primera semana' })
  comparedWith!: string | null;

  @Field(() => [RankingRow], { description: 'Los puestos de la página' })
  rows!: RankingRow[];

  @Field(() => RankingRow, { nullable: true, description: 'El puesto de quien mira' })
  me!: RankingRow | null;

  @Field(() => [RankingRow], { description: 'Quien mira y hasta cinco puestos a cada lado, en orden' })
  neighbours!: RankingRow[];

  @Field(() => Date)
  updatedAt!: Date;
}
