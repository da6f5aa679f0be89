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

  @Field(() => [RankingRow], { description: 'Los primeros puestos' })
  rows!: RankingRow[];

  @Field(() => RankingRow, { nullable: true, description: 'El puesto de quien mira' })
  me!: RankingRow | null;

  @Field(() => [RankingRow], { description: 'Quien mira y hasta cinco puestos a cada lado, en orden' })
  neighbours!: RankingRow[];

  @Field(() => Date)
  updatedAt!: Date;
}
