import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { IgedConnectivity, IgedSize } from '@lib/territory';
import { Season } from '../seasons/season.types.js';
import { IgedFamily } from './iged-ranking.types.js';

@ObjectType({ description: 'Instancias del mismo tipo, con tamaño y conectividad parecidos' })
export class IgedPeers {
  @Field(() => IgedFamily)
  family!: IgedFamily;

  @Field(() => IgedSize)
  size!: IgedSize;

  @Field(() => IgedConnectivity)
  connectivity!: IgedConnectivity;

  @Field(() => Int, { description: 'Cuántas instancias' })
  igeds!: number;

  @Field(() => Int, { description: 'Sus personas activas' })
  members!: number;

  @Field(() => Float, { nullable: true, description: 'Mediana de puntos por persona activa; vacía cuando son muy pocas para comparar' })
  median!: number | null;
}

@ObjectType({ description: 'Una instancia frente a la mediana de las que se le parecen' })
export class IgedPeer {
  @Field(() => ID)
  igedCode!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Float)
  perMember!: number;

  @Field(() => Int)
  members!: number;

  @Field(() => Float, { description: 'Puntos por persona por encima (o debajo, si es negativo) de la mediana' })
  againstMedian!: number;

  @Field(() => Boolean)
  isMine!: boolean;
}

@ObjectType({ description: 'De dónde viene un dato de conectividad y tamaño' })
export class IgedContextSource {
  @Field(() => String)
  source!: string;

  @Field(() => String, { description: 'AAAA-MM-DD' })
  asOf!: string;

  @Field(() => Int)
  igeds!: number;
}

@ObjectType({ description: 'Comparación entre instancias parecidas. Conectividad y tamaño los anota el equipo de la CoP: no son datos oficiales' })
export class IgedEquity {
  @Field(() => Season)
  season!: Season;

  @Field(() => String)
  activeDefinition!: string;

  @Field(() => Int)
  minMembers!: number;

  @Field(() => Int)
  minIgeds!: number;

  @Field(() => [IgedPeers])
  peers!: IgedPeers[];

  @Field(() => IgedPeers, { nullable: true, description: 'Las que se muestran: las pedidas, las de quien mira o las más numerosas' })
  shown!: IgedPeers | null;

  @Field(() => [IgedPeer])
  rows!: IgedPeer[];

  @Field(() => Int, { description: 'Instancias ordenadas en el ranking que no tienen anotados conectividad y tamaño' })
  withoutContext!: number;

  @Field(() => [IgedContextSource])
  sources!: IgedContextSource[];
}
