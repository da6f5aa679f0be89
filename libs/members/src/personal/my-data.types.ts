import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SecretField } from '@lib/platform';
import { MyErasure } from './erasure.types.js';

const ROOM = 1000;

@ObjectType({ description: 'Una descarga de tus datos, solo para la sesión que la pidió' })
export class MyDownload {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Nada mientras se prepara' })
  readyAt!: Date | null;

  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType({ description: 'Una práctica publicada que empezaste' })
export class LedPractice {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  slug!: string;
}

@ObjectType({ description: 'Lo que puedes pedir sobre tus datos' })
export class MyData {
  @Field(() => [String], { description: 'Qué se guarda de ti, por su nombre' })
  kept!: string[];

  @Field(() => MyDownload, { nullable: true, description: 'La última que pediste en esta sesión y que no venció' })
  download!: MyDownload | null;

  @Field(() => Int, { description: 'Horas que se conserva una descarga' })
  downloadHours!: number;

  @Field(() => MyErasure, { nullable: true, description: 'Tu último pedido de eliminarlos, si no lo anulaste' })
  erasure!: MyErasure | null;

  @Field(() => Int, { description: 'Días para arrepentirse' })
  erasureDays!: number;

  @Field(() => String, { nullable: true, description: 'Versión del aviso de privacidad que aceptaste' })
  consentVersion!: string | null;

  @Field(() => Date, { nullable: true })
  consentAt!: Date | null;

  @Field(() => [LedPractice], { description: 'Prácticas publicadas que empezaste y que quedarían con su institución' })
  ledPractices!: LedPractice[];
}

@InputType()
export class AskMyDownloadInput {
  @SecretField({ max: ROOM })
  password!: string;
}
