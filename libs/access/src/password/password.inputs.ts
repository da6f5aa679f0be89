import { ArgsType, InputType } from '@nestjs/graphql';
import { EmailField, SecretField } from '@lib/platform';

/** Longer than any good password: the policy, which knows its sentence, refuses it and not the field. */
const ROOM = 1000;

@ArgsType()
export class RequestPasswordResetArgs {
  @EmailField()
  email!: string;
}

@InputType()
export class ResetPasswordInput {
  @SecretField()
  token!: string;

  @SecretField({ max: ROOM })
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @SecretField({ max: ROOM })
  current!: string;

  @SecretField({ max: ROOM })
  next!: string;
}
