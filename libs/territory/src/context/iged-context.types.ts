import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IgedKind } from '../territory.types.js';

export enum IgedConnectivity {
  LOW = 'LOW',
  MEDIUM = 'MEDIUM',
  HIGH = 'HIGH',
}

export enum IgedSize {
  SMALL = 'SMALL',
  MEDIUM = 'MEDIUM',
  LARGE = 'LARGE',
}

registerEnumType(IgedConnectivity, {
  name: 'IgedConnectivity',
  description: 'Conectividad de la jurisdicción, según el equipo de la CoP; no es un dato oficial',
  valuesMap: { LOW: { description: 'Baja' }, MEDIUM: { description: 'Media' }, HIGH: { description: 'Alta' } },
});
registerEnumType(IgedSize, {
  name: 'IgedSize',
  description: 'Tamaño de la instancia, según el equipo de la CoP; no es un dato oficial',
  valuesMap: { SMALL: { description: 'Pequeña' }, MEDIUM: { description: 'Mediana' }, LARGE: { description: 'Grande' } },
});

@ObjectType({ description: 'Conectividad y tamaño de una instancia, con su fuente y su fecha' })
export class IgedContextRow {
  @Field(() => ID)
  code!: string;

  @Field(() => IgedKind)
  kind!: IgedKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => IgedConnectivity, { nullable: true, description: 'Vacío mientras nadie lo anote' })
  connectivity!: IgedConnectivity | null;

  @Field(() => IgedSize, { nullable: true })
  size!: IgedSize | null;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'A qué fecha corresponde el dato, AAAA-MM-DD' })
  asOf!: string | null;

  @Field(() => Date, { nullable: true })
  updatedAt!: Date | null;
}

@ObjectType()
export class IgedContextPage {
  @Field(() => [IgedContextRow])
  items!: IgedContextRow[];

  @Field(() => Int, { description: 'Instancias que aún no tienen dato' })
  missing!: number;

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una línea que no se entiende, con el motivo' })
export class IgedContextProblem {
  @Field(() => Int, { description: 'Número de línea, desde 1' })
  line!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ description: 'Lo que haría, o hizo, una importación; con un error no se guarda nada' })
export class IgedContextImport {
  @Field(() => Boolean, { description: 'Quedó guardado' })
  applied!: boolean;

  @Field(() => Int, { description: 'Líneas que cambian algo' })
  changed!: number;

  @Field(() => Int, { description: 'Líneas que ya estaban así' })
  same!: number;

  @Field(() => [IgedContextProblem])
  problems!: IgedContextProblem[];
}
