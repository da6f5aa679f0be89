import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MissingLine } from '../practice/practice.types.js';
import { EvidenceKind, EvidenceState } from './evidence.enums.js';

@ObjectType({ description: 'Foto en un tamaño: su dirección y su medida, para que la página no salte.' })
export class EvidenceImage {
  @Field(() => String)
  url!: string;

  @Field(() => Int)
  width!: number;

  @Field(() => Int)
  height!: number;
}

@ObjectType({ description: 'Archivo que se descarga.' })
export class EvidenceFile {
  @Field(() => String)
  url!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => Int, { description: 'Cuántos bytes pesa.' })
  bytes!: number;
}

@ObjectType({ description: 'Evidencia de una práctica: una foto, un documento, un video o un enlace.' })
export class EvidencePiece {
  @Field(() => ID)
  id!: string;

  @Field(() => EvidenceKind)
  kind!: EvidenceKind;

  @Field(() => String)
  caption!: string;

  @Field(() => ID, { nullable: true })
  sectionKey!: string | null;

  @Field(() => String, { nullable: true, description: 'Sección de la ficha que respalda.' })
  sectionTitle!: string | null;

  @Field(() => String, { description: 'Resultado o indicador que respalda; vacío si ninguno en particular.' })
  result!: string;

  @Field(() => String, { nullable: true })
  link!: string | null;

  @Field(() => [EvidenceImage], { description: 'La foto en sus tamaños, el menor primero; vacío si no es una foto.' })
  images!: EvidenceImage[];

  @Field(() => EvidenceFile, { nullable: true })
  file!: EvidenceFile | null;
}

@ObjectType({ description: 'Evidencia en trabajo, para su equipo.' })
export class MyEvidencePiece extends EvidencePiece {
  @Field(() => String, { description: 'Nombre del archivo, o el enlace.' })
  name!: string;

  @Field(() => EvidenceState, { nullable: true, description: 'Nulo si es un enlace.' })
  state!: EvidenceState | null;

  @Field(() => String, { nullable: true, description: 'Por qué no se aceptó el archivo.' })
  refusal!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Se reconoce a menores; nulo mientras nadie lo dijo.' })
  minors!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'La autorización para mostrarlos existe.' })
  authorised!: boolean | null;

  @Field(() => Int, { description: 'Se envía al guardar.' })
  revision!: number;

  @Field(() => Boolean, { description: 'Está en la versión publicada.' })
  published!: boolean;

  @Field(() => [String], { description: 'Lo que le falta para enviarse.' })
  gaps!: string[];
}

@ObjectType({ description: 'Lo que una evidencia puede respaldar.' })
export class EvidenceTarget {
  @Field(() => ID)
  sectionKey!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Resultado o indicador; vacío para toda la sección.' })
  result!: string;
}

@ObjectType({ description: 'Evidencias de una práctica de mi equipo.' })
export class MyEvidence {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => [MyEvidencePiece])
  items!: MyEvidencePiece[];

  @Field(() => [EvidenceTarget])
  targets!: EvidenceTarget[];

  @Field(() => [MissingLine])
  missing!: MissingLine[];

  @Field(() => Int, { description: 'Espacio ocupado, en MB hacia arriba.' })
  usedMegabytes!: number;

  @Field(() => Int)
  maxMegabytes!: number;

  @Field(() => Int)
  maxPieces!: number;
}
