import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SecretField } from '@lib/platform';

/** Room for spaces and dashes; what is no code is refused by its own sentence. */
const CODE_ROOM = 100;
const PASSWORD_ROOM = 1000;

@ObjectType({ description: 'Tu ingreso en dos pasos' })
export class MySecondFactor {
  @Field(() => Boolean, { description: 'Al ingresar se te pide un código además de la contraseña' })
  on!: boolean;

  @Field(() => Date, { nullable: true })
  since!: Date | null;

  @Field(() => Int, { description: 'Códigos de recuperación que todavía no usaste' })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: 'Tu rol lo necesita: sin él solo puedes activarlo' })
  required!: boolean;
}

@ObjectType({ description: 'Lo que tu teléfono guarda; se muestra solo mientras lo activas' })
export class SecondFactorSecret {
  @Field(() => String, { description: 'Para escribirlo a mano' })
  secret!: string;

  @Field(() => String, { description: 'Dirección que abre la aplicación en el mismo teléfono' })
  address!: string;

  @Field(() => String, { description: 'La misma dirección como código QR: una imagen SVG' })
  qr!: string;
}

@ArgsType()
export class BeginSecondFactorArgs {
  @SecretField({ max: PASSWORD_ROOM })
  password!: string;
}

@ArgsType()
export class CodeArgs {
  @SecretField({ max: CODE_ROOM })
  code!: string;
}

@InputType({ description: 'Prueba de que eres tú: tu contraseña y un código' })
export class ProofInput {
  @SecretField({ max: PASSWORD_ROOM })
  password!: string;

  @SecretField({ max: CODE_ROOM })
  code!: string;
}
