import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BooleanField, SecretField, TextField, UuidField } from '@lib/platform';

export enum ErasureState {
  WAITING = 'WAITING',
  TAKEN_BACK = 'TAKEN_BACK',
  REFUSED = 'REFUSED',
  DONE = 'DONE',
}

registerEnumType(ErasureState, {
  name: 'ErasureState',
  description: 'En qué está un pedido de eliminar los datos de una persona',
  valuesMap: {
    WAITING: { description: 'Espera el día en que se cumple' },
    TAKEN_BACK: { description: 'La persona lo anuló' },
    REFUSED: { description: 'El equipo no pudo atenderlo y dijo por qué' },
    DONE: { description: 'Los datos se eliminaron' },
  },
});

export enum ErasureReason {
  ASKED = 'ASKED',
  CONSENT = 'CONSENT',
}

registerEnumType(ErasureReason, {
  name: 'ErasureReason',
  description: 'Por qué se eliminan los datos de una persona',
  valuesMap: { ASKED: { description: 'Lo pidió' }, CONSENT: { description: 'Retiró su consentimiento' } },
});

@ObjectType({ description: 'Tu pedido de eliminar tus datos' })
export class MyErasure {
  @Field(() => ErasureState)
  state!: ErasureState;

  @Field(() => ErasureReason)
  cause!: ErasureReason;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { description: 'Hasta entonces puedes anularlo' })
  dueAt!: Date;

  @Field(() => String, { description: 'Por qué el equipo no pudo atenderlo; vacío si no fue así' })
  reason!: string;
}

const ROOM = 1000;

@InputType()
export class AskErasureInput {
  @SecretField({ max: ROOM })
  password!: string;

  @BooleanField()
  understood!: boolean;
}

@InputType()
export class WithdrawConsentInput extends AskErasureInput {}

@InputType()
export class TakeBackErasureInput {
  @BooleanField()
  acceptPrivacy!: boolean;

  @TextField({ max: 20 })
  privacyVersion!: string;
}

@ObjectType({ description: 'Un documento publicado que todavía dice su nombre' })
export class ErasureTrace {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  link!: string;
}

@ObjectType({ description: 'Pedido de eliminar los datos de una persona, como lo ve el equipo' })
export class DeskErasure {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => ErasureState)
  state!: ErasureState;

  @Field(() => ErasureReason)
  cause!: ErasureReason;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date)
  dueAt!: Date;

  @Field(() => String, { description: 'Día en que vence el plazo legal' })
  answerBy!: string;

  @Field(() => Int, { description: 'Días que faltan para ese plazo; menos de cero: venció' })
  daysLeft!: number;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String)
  reason!: string;

  @Field(() => Int, { description: 'Prácticas publicadas que empezó y que quedan con su institución' })
  practices!: number;

  @Field(() => [ErasureTrace], { description: 'Documentos publicados que todavía dicen su nombre' })
  leftIn!: ErasureTrace[];
}

@ObjectType()
export class ErasurePage {
  @Field(() => [DeskErasure])
  items!: DeskErasure[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int, { description: 'Cuántos esperan' })
  waiting!: number;
}

@InputType()
export class RefuseErasureInput {
  @UuidField()
  id!: string;

  @TextField({ min: 10, max: 1000, multiline: true })
  reason!: string;
}
