import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { BooleanField, EnumField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { CertificateKind } from './certificate.enums.js';

@InputType({ description: 'Quien firma las constancias.' })
export class SignatoryInput {
  @TextField({ min: 3, max: 120 })
  name!: string;

  @TextField({ min: 3, max: 160 })
  post!: string;
}

@InputType({ description: 'Lo que dicen las constancias de un intercambio, y desde cuánta asistencia.' })
export class SaveCertificatePlanInput {
  @UuidField()
  exchangeId!: string;

  /** Of the plan that was on the screen; 0 for the first. */
  @IntField({ min: 0, max: 1_000_000 })
  revision!: number;

  @IntField({ min: 1, max: 100 })
  attendancePercent!: number;

  @IntField({ min: 1, max: 200, optional: true })
  hours?: number | null;

  @Field(() => [SignatoryInput])
  @ValidateNested({ each: true })
  @Type(() => SignatoryInput)
  @ArrayMaxSize(3, { message: 'Firman como máximo tres personas.', context: { code: 'TOO_MANY' } })
  signatories!: SignatoryInput[];

  /** The next exchanges begin with this percent and these signatories. */
  @BooleanField()
  forNext!: boolean;
}

@InputType({ description: 'Qué constancias se emiten de una vez.' })
export class IssueCertificatesInput {
  /** Made by the browser: asked again, it is the same issue. */
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @EnumField(CertificateKind, { list: true })
  @ArrayMinSize(1, { message: 'Elige al menos un tipo.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(2, { message: 'Las de organización se emiten una por una.', context: { code: 'TOO_MANY' } })
  kinds!: CertificateKind[];
}

@InputType({ description: 'Constancia de organización, para una persona.' })
export class GiveCertificateInput {
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  /** Who has an account; else the name is written. */
  @UuidField({ optional: true })
  memberId?: string | null;

  @TextField({ min: 0, max: 120 })
  name!: string;

  @TextField({ min: 0, max: 150 })
  institution!: string;

  @TextField({ min: 0, max: 160 })
  task!: string;
}

@InputType({ description: 'El nombre correcto: se emite otra constancia, y la anterior se anula.' })
export class CorrectCertificateInput {
  @UuidField()
  id!: string;

  /** Made by the browser: of the new one. */
  @UuidField()
  newId!: string;

  @TextField({ min: 3, max: 120 })
  name!: string;
}

@InputType({ description: 'Qué constancia se anula, y por qué.' })
export class RevokeCertificateInput {
  @UuidField()
  id!: string;

  /** Read by whoever verifies it. */
  @TextField({ min: 5, max: 300 })
  reason!: string;
}

@ArgsType()
export class CertificateCodeArgs {
  @TextField({ max: 40 })
  code!: string;
}

@ArgsType()
export class MyCertificatesArgs extends PageArgs {
  /** Of one exchange; absent: all. */
  @UuidField({ optional: true })
  exchangeId?: string | null;
}

@ArgsType()
export class DeskCertificatesArgs extends PageArgs {
  @UuidField()
  exchangeId!: string;

  @EnumField(CertificateKind, { optional: true })
  kind?: CertificateKind | null;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}
