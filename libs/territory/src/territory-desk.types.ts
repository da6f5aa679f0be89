import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IgedKind, Region } from './territory.types.js';

@ObjectType({ description: 'Grupo de regiones; qué regiones lo forman lo decide el equipo de la CoP' })
export class MacroRegion {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'Es una propuesta que nadie ha confirmado todavía' })
  proposed!: boolean;

  @Field(() => [Region])
  regions!: Region[];
}

@ObjectType({ description: 'Instancia de gestión en la tabla del territorio' })
export class IgedRow {
  @Field(() => ID, { description: 'Código oficial; no cambia' })
  code!: string;

  @Field(() => IgedKind)
  kind!: IgedKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  regionName!: string | null;

  @Field(() => String, { nullable: true, description: 'DRE o GRE de la que depende' })
  parentName!: string | null;

  @Field(() => [String], { description: 'Dominios de correo que confirman por sí solos a sus gestores' })
  mailDomains!: string[];

  @Field(() => Boolean, { description: 'Se puede elegir' })
  enabled!: boolean;

  @Field(() => Int, { description: 'Gestores confirmados' })
  members!: number;
}

@ObjectType()
export class IgedTablePage {
  @Field(() => [IgedRow])
  items!: IgedRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
