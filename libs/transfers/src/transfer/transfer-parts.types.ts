import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BlockChoice, TransferSide } from './transfer.enums.js';

@ObjectType({ description: 'Lo que una parte marcó en un área.' })
export class TransferAnswer {
  @Field(() => Int, { description: 'De 1 a 3.' })
  point!: number;

  @Field(() => String)
  note!: string;

  @Field(() => Int, { description: 'Se envía al guardar.' })
  revision!: number;
}

@ObjectType({ description: 'Un área de la ficha de conversación, con lo que marcó cada parte.' })
export class TransferTalkArea {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  question!: string;

  @Field(() => [String], { description: 'Qué quiere decir cada uno de los tres puntos.' })
  points!: string[];

  @Field(() => TransferAnswer, { nullable: true })
  origin!: TransferAnswer | null;

  @Field(() => TransferAnswer, { nullable: true })
  adopter!: TransferAnswer | null;

  @Field(() => Int, { nullable: true, description: 'A cuántos puntos están una parte de la otra; nulo si falta una. No se suma.' })
  distance!: number | null;
}

@ObjectType({ description: 'Una firma del acuerdo.' })
export class TransferSignature {
  @Field(() => TransferSide)
  side!: TransferSide;

  @Field(() => String)
  byName!: string;

  @Field(() => Date)
  at!: Date;
}

@ObjectType({ description: 'El acuerdo, con sus fechas y sus firmas.' })
export class TransferAgreement {
  @Field(() => Int, { description: 'Se envía al firmar y al volver a escribirlo.' })
  revision!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  endsOn!: string;

  @Field(() => String)
  writtenByName!: string;

  @Field(() => [TransferSignature])
  signatures!: TransferSignature[];
}

@ObjectType({ description: 'Una línea de la estrategia y lo que se hace con ella.' })
export class TransferBlock {
  @Field(() => Int)
  position!: number;

  @Field(() => String)
  heading!: string;

  @Field(() => String)
  text!: string;

  @Field(() => BlockChoice, { nullable: true })
  choice!: BlockChoice | null;

  @Field(() => String, { description: 'Cómo se adapta.' })
  how!: string;

  @Field(() => String, { description: 'Por qué se adapta o se deja.' })
  why!: string;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'Lo que prueba un hito.' })
export class TransferPiece {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Nombre del archivo, o lo que se dice del enlace.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Dónde se abre; nulo mientras se revisa el archivo, o si no se aceptó.' })
  url!: string | null;

  @Field(() => Boolean)
  isLink!: boolean;

  @Field(() => String, { description: 'READY, UPLOADING, CHECKING, REFUSED o QUARANTINED; READY si es un enlace.' })
  state!: string;
}

@ObjectType({ description: 'Un hito del plan.' })
export class TransferMilestone {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD en que se cumplió.' })
  doneOn!: string | null;

  @Field(() => String)
  note!: string;

  @Field(() => String, { nullable: true, description: 'Por qué se dejó de lado.' })
  droppedWhy!: string | null;

  @Field(() => Boolean, { description: 'Pasó su día y sigue abierto.' })
  late!: boolean;

  @Field(() => [TransferPiece])
  evidence!: TransferPiece[];
}

@ObjectType({ description: 'La práctica propia de la instancia que adopta.' })
export class TransferOwnPractice {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Su página en el muro, si está publicada.' })
  slug!: string | null;

  @Field(() => Boolean, { description: 'Soy de su equipo: la puedo abrir aunque no esté publicada.' })
  mine!: boolean;
}

@ObjectType({ description: 'La norma con que se adopta.' })
export class TransferNorm {
  @Field(() => String)
  number!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  on!: string;

  @Field(() => String)
  title!: string;
}
