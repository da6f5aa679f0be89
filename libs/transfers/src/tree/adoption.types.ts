import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { BlockChoice, TransferKind, TransferState } from '../transfer/transfer.enums.js';

@ObjectType({ description: 'Una línea de la estrategia que quien adopta cambió o dejó, y por qué.' })
export class AdoptedBlock {
  @Field(() => String)
  heading!: string;

  @Field(() => BlockChoice)
  choice!: BlockChoice;

  @Field(() => String)
  how!: string;

  @Field(() => String)
  why!: string;
}

@ObjectType({ description: 'Lo que se obtuvo en una adopción.' })
export class AdoptionResult {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Float)
  baseline!: number;

  @Field(() => Float)
  result!: number;

  @Field(() => Float, { nullable: true, description: 'Lo que obtuvo la práctica de la que viene.' })
  originResult!: number | null;
}

@ObjectType({ description: 'Una adopción en el árbol de una práctica; la raíz es la práctica de la que vienen todas.' })
export class AdoptionNode {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'De cuál viene; nulo en la raíz.' })
  parentId!: string | null;

  @Field(() => Int, { description: '0 en la raíz.' })
  generation!: number;

  @Field(() => Boolean, { description: 'Es la práctica de esta página.' })
  here!: boolean;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String, { nullable: true, description: 'Título y página de la práctica, si está publicada.' })
  title!: string | null;

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => TransferKind, { nullable: true })
  kind!: TransferKind | null;

  @Field(() => TransferState, { nullable: true })
  state!: TransferState | null;

  @Field(() => Int, { nullable: true, description: 'La versión que adoptó.' })
  version!: number | null;

  @Field(() => Int, { description: 'Líneas de la estrategia que tomó tal cual.' })
  adopted!: number;

  @Field(() => [AdoptedBlock], { description: 'Las que adaptó o dejó.' })
  changed!: AdoptedBlock[];

  @Field(() => AdoptionResult, { nullable: true, description: 'Lo que obtuvo, una vez verificado.' })
  result!: AdoptionResult | null;

  @Field(() => String, { description: 'Número, fecha y nombre de la norma, si se adoptó con una.' })
  norm!: string;

  @Field(() => String)
  lesson!: string;
}

@ObjectType({ description: 'El árbol de adopciones al que pertenece una práctica.' })
export class AdoptionTree {
  @Field(() => [AdoptionNode], { description: 'La raíz primero, por generaciones; vacío si nadie la adopta todavía.' })
  nodes!: AdoptionNode[];

  @Field(() => Boolean, { description: 'Hay más de las que se muestran.' })
  cut!: boolean;
}
