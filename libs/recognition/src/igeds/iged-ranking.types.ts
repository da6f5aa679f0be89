import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Season } from '../seasons/season.types.js';

export enum IgedFamily {
  REGIONAL = 'REGIONAL',
  UGEL = 'UGEL',
  LOCAL_GOVERNMENT = 'LOCAL_GOVERNMENT',
}

registerEnumType(IgedFamily, {
  name: 'IgedFamily',
  description: 'Tipo de instancia en el ranking',
  valuesMap: {
    REGIONAL: { description: 'Direcciones y gerencias regionales de educación' },
    UGEL: { description: 'Unidades de gestión educativa local' },
    LOCAL_GOVERNMENT: { description: 'Gobiernos locales' },
  },
});

@ObjectType({ description: 'Una instancia en el ranking, por sus puntos entre sus personas activas' })
export class IgedRankingRow {
  @Field(() => Int, { nullable: true, description: 'Vacío mientras no llega al mínimo de personas activas' })
  position!: number | null;

  @Field(() => ID)
  igedCode!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => Float, { nullable: true, description: 'Puntos por persona activa, con un decimal; vacío bajo el mínimo' })
  perMember!: number | null;

  @Field(() => Int, { description: 'Personas activas' })
  members!: number;

  @Field(() => Int, { nullable: true, description: 'Suma de sus personas activas; vacío bajo el mínimo' })
  points!: number | null;

  @Field(() => Boolean)
  isMine!: boolean;

  @Field(() => Int, { nullable: true, description: 'Puestos que sube (o baja, si es negativo) desde el lunes' })
  change!: number | null;

  @Field(() => Boolean, { description: 'El lunes no estaba en esta lista' })
  isNew!: boolean;
}

@ObjectType({ description: 'Ranking de instancias de una temporada' })
export class IgedRankingPage {
  @Field(() => Season)
  season!: Season;

  @Field(() => String, { nullable: true, description: 'Región o macrorregión; vacío en el nacional' })
  scopeName!: string | null;

  @Field(() => String, { description: 'A quién se cuenta como persona activa' })
  activeDefinition!: string;

  @Field(() => Int, { description: 'Con menos personas activas una instancia no se ordena ni muestra cifras' })
  minMembers!: number;

  @Field(() => Int, { description: 'Instancias ordenadas' })
  total!: number;

  @Field(() => Int, { nullable: true, description: 'Instancias con personas activas que no llegan al mínimo; vacío si no se sabe' })
  belowMinimum!: number | null;

  @Field(() => Int)
  page!: number;

  @Field(() => Int)
  pages!: number;

  @Field(() => String, { nullable: true, description: 'Lunes con el que se compara, AAAA-MM-DD' })
  comparedWith!: string | null;

  @Field(() => [IgedRankingRow])
  rows!: IgedRankingRow[];

  @Field(() => IgedRankingRow, { nullable: true, description: 'La instancia de quien mira' })
  mine!: IgedRankingRow | null;

  @Field(() => [IgedRankingRow], { description: 'La instancia de quien mira y hasta cinco a cada lado' })
  neighbours!: IgedRankingRow[];

  @Field(() => Date)
  updatedAt!: Date;
}

@ObjectType({ description: 'Lo que pide el ranking de instancias; lo cambia el equipo de la CoP' })
export class IgedRankingRule {
  @Field(() => Int)
  minMembers!: number;

  @Field(() => Int, { description: 'Instancias parecidas que hacen falta para comparar' })
  minIgeds!: number;

  @Field(() => String)
  activeDefinition!: string;

  @Field(() => Date, { nullable: true })
  updatedAt!: Date | null;
}
