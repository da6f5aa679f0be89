import { InputType } from '@nestjs/graphql';
import { BooleanField, EmailField, SecretField, TextField } from '@lib/platform';
import { CodeField } from '@lib/territory';

/** Longer than any good password: the policy, which knows its sentence, refuses it and not the field. */
const ROOM = 1000;

@InputType()
export class LoginInput {
  @EmailField()
  email!: string;

  @SecretField({ max: ROOM })
  password!: string;
}

@InputType()
export class RegisterInput {
  @EmailField()
  email!: string;

  @TextField({ min: 3, max: 150 })
  name!: string;

  @TextField({ min: 2, max: 150 })
  post!: string;

  @CodeField()
  igedCode!: string;

  @BooleanField()
  acceptPrivacy!: boolean;

  @TextField({ max: 20 })
  privacyVersion!: string;
}

@InputType()
export class ActivateAccountInput {
  @SecretField()
  token!: string;

  @SecretField({ max: ROOM })
  password!: string;

  @BooleanField()
  acceptPrivacy!: boolean;

  @TextField({ max: 20 })
  privacyVersion!: string;
}
