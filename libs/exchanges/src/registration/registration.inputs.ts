import { ArgsType, InputType } from '@nestjs/graphql';
import { EnumField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { Duty, RegistrationState } from './registration.enums.js';

@InputType({ description: 'Inscripción propia a un intercambio.' })
export class RegisterToExchangeInput {
  /** Made by the browser: a retry is the same registration. */
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @EnumField(Duty)
  duty!: Duty;

  /** Access, diet...: seen by who organises and by nobody else. */
  @TextField({ min: 0, max: 300, multiline: true })
  needs!: string;
}

@InputType({ description: 'Inscripción que hace quien organiza.' })
export class RegisterAtDeskInput extends RegisterToExchangeInput {
  @TextField({ min: 3, max: 150 })
  name!: string;

  @TextField({ max: 20, optional: true })
  igedCode?: string | null;

  @TextField({ min: 0, max: 150 })
  institution!: string;

  @TextField({ min: 0, max: 120 })
  post!: string;
}

@InputType({ description: 'Lugares de una instancia.' })
export class SetQuotaInput {
  @UuidField()
  exchangeId!: string;

  @TextField({ max: 20 })
  igedCode!: string;

  /** Absent: as many as the others. */
  @IntField({ min: 0, max: 500, optional: true })
  seats?: number | null;
}

@InputType({ description: 'Qué inscripción se retira, y por qué.' })
export class WithdrawRegistrationInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 300 })
  reason!: string;
}

@ArgsType()
export class RegistrationsArgs extends PageArgs {
  @UuidField()
  exchangeId!: string;

  @EnumField(RegistrationState)
  state!: RegistrationState;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}
