import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Stage, Validity } from '../practice/practice.enums.js';

export enum WallOrder {
  NEW = 'NEW',
  USEFUL = 'USEFUL',
  TRANSFERRED = 'TRANSFERRED',
}
registerEnumType(WallOrder, {
  name: 'WallOrder',
  description: 'Orden del muro.',
  valuesMap: {
    NEW: { description: 'Las más recientes primero; si se busca, las que mejor responden.' },
    USEFUL: { description: 'Las que a más personas les sirven primero.' },
    TRANSFERRED: { description: 'Las que más instancias adoptaron primero.' },
  },
});

@ObjectType({ description: 'Práctica publicada, como aparece en el muro.' })
export class WallItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => Stage)
  stage!: Stage;

  @Field(() => Boolean, { description: 'Designada práctica referente.' })
  referent!: boolean;

  @Field(() => Validity)
  validity!: Validity;

  @Field(() => String)
  themeName!: string;

  @Field(() => ID)
  regionId!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => Int)
  igedCount!: number;

  @Field(() => Int)
  usefulCount!: number;

  @Field(() => Int)
  commentCount!: number;

  @Field(() => Int)
  feedbackCount!: number;

  @Field(() => Int)
  transferCount!: number;

  @Field(() => Date)
  publishedAt!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'Página del muro.' })
export class WallPage {
  @Field(() => [WallItem])
  items!: WallItem[];

  @Field(() => String, { nullable: true, description: 'Para pedir la página siguiente; nulo al final.' })
  nextCursor!: string | null;

  @Field(() => Int, { description: 'Cuántas prácticas cumplen el filtro.' })
  total!: number;
}

@ObjectType({ description: 'Opción de un filtro con su cuenta.' })
export class FacetCount {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Cuentas de cada filtro, con los otros filtros aplicados y sin el suyo.' })
export class WallFacets {
  @Field(() => Int)
  total!: number;

  @Field(() => [FacetCount])
  stages!: FacetCount[];

  @Field(() => [FacetCount])
  themes!: FacetCount[];

  @Field(() => [FacetCount])
  regions!: FacetCount[];

  @Field(() => [FacetCount])
  macroRegions!: FacetCount[];

  @Field(() => [FacetCount])
  years!: FacetCount[];

  @Field(() => [FacetCount], { description: 'Niveles de las escuelas; vacío si ninguna práctica es de una escuela.' })
  levels!: FacetCount[];

  @Field(() => Int, { description: 'Cuántas quedan si se piden solo las referentes.' })
  referents!: number;
}

@ObjectType({ description: 'Cómo quedó «me sirve» después de marcarlo o quitarlo.' })
export class UsefulState {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => Int)
  usefulCount!: number;

  @Field(() => Boolean)
  usefulByMe!: boolean;
}
