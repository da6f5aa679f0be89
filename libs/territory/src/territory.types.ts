import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum IgedKind {
  DRE = 'DRE',
  GRE = 'GRE',
  UGEL = 'UGEL',
  LOCAL_GOVERNMENT = 'LOCAL_GOVERNMENT',
  MINEDU = 'MINEDU',
}

registerEnumType(IgedKind, {
  name: 'IgedKind',
  description: 'Clase de instancia de gestión',
  valuesMap: {
    DRE: { description: 'Dirección regional de educación' },
    GRE: { description: 'Gerencia regional de educación' },
    UGEL: { description: 'Unidad de gestión educativa local' },
    LOCAL_GOVERNMENT: { description: 'Gobierno local' },
    MINEDU: { description: 'Oficina del Ministerio de Educación' },
  },
});

@ObjectType({ description: 'Una de las 26 regiones, con su casilla en el mapa' })
export class Region {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Nombre para espacios angostos' })
  shortName!: string;

  @Field(() => String, { description: 'Tres letras de la casilla' })
  tileLabel!: string;

  @Field(() => Int, { description: 'Fila de la casilla, de 1 a 9' })
  tileRow!: number;

  @Field(() => Int, { description: 'Columna de la casilla, de 1 a 6' })
  tileColumn!: number;

  @Field(() => ID, { nullable: true })
  macroRegionId!: string | null;

  @Field(() => String, { nullable: true })
  macroRegionName!: string | null;
}

@ObjectType({ description: 'Instancia de gestión que se puede elegir' })
export class IgedChoice {
  @Field(() => ID, { description: 'Código oficial; no cambia' })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => IgedKind)
  kind!: IgedKind;

  @Field(() => String, { nullable: true })
  regionName!: string | null;
}

@ObjectType({ description: 'Distrito que se puede elegir' })
export class DistrictChoice {
  @Field(() => ID, { description: 'Código INEI de seis dígitos' })
  ubigeo!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  provinceName!: string;

  @Field(() => String)
  regionName!: string;
}
