import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { check } from '@lib/platform';
import { LONGEST_CREDENTIAL } from './credential-check.rules.js';

export enum CredentialVerdict {
  STANDS = 'STANDS',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
  TAMPERED = 'TAMPERED',
  UNKNOWN = 'UNKNOWN',
  OTHER_ISSUER = 'OTHER_ISSUER',
  NOT_A_CREDENTIAL = 'NOT_A_CREDENTIAL',
}

registerEnumType(CredentialVerdict, {
  name: 'CredentialVerdict',
  description: 'Lo que se sabe de una credencial que alguien trae',
  valuesMap: {
    STANDS: { description: 'Es nuestra y la insignia sigue en pie' },
    REVOKED: { description: 'Es nuestra y la insignia fue retirada' },
    EXPIRED: { description: 'Es nuestra y ya venció' },
    TAMPERED: { description: 'Dice ser nuestra y no es lo que firmamos' },
    UNKNOWN: { description: 'La firma es nuestra y la insignia no está' },
    OTHER_ISSUER: { description: 'La firma otra organización' },
    NOT_A_CREDENTIAL: { description: 'No es una credencial de insignia' },
  },
});

@ArgsType()
export class CredentialCheckArgs {
  @Field(() => String)
  @check({
    name: 'credentialNotTooLong',
    code: 'CREDENTIAL_TOO_LONG',
    valid: (value) => typeof value === 'string' && value.length <= LONGEST_CREDENTIAL,
    say: () => 'Eso es demasiado largo para ser una credencial de insignia. Elige el archivo tal como te lo enviaron.',
  })
  credential!: string;
}

@ObjectType({ description: 'Comprobación de una credencial que alguien trae, con lo que ella misma dice. Solo una firma nuestra dice algo más que el veredicto' })
export class CredentialCheck {
  @Field(() => CredentialVerdict)
  verdict!: CredentialVerdict;

  @Field(() => String, { nullable: true, description: 'Quien la firma, según ella misma' })
  issuer!: string | null;

  @Field(() => ID, { nullable: true })
  awardId!: string | null;

  @Field(() => ID, { nullable: true })
  insigniaId!: string | null;

  @Field(() => String, { nullable: true })
  insigniaName!: string | null;

  @Field(() => Int, { nullable: true })
  grade!: number | null;

  @Field(() => String, { nullable: true, description: 'De quién es, como lo dice la credencial firmada' })
  memberName!: string | null;

  @Field(() => Date, { nullable: true })
  awardedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Por qué se retiró, mientras su dueña o dueño la muestra' })
  revokedReason!: string | null;
}
