import { ArgsType, InputType } from '@nestjs/graphql';
import { Role } from '@lib/access';
import { EmailField, EnumField, OptionalTextField, PageArgs, TextField, UuidField, check } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { MemberStatus } from '../member/member.types.js';

const isSetOfRoles = check({
  name: 'isSetOfRoles',
  code: 'ROLES_MISSING',
  valid: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
  say: () => 'Elige al menos un rol, sin repetirlos.',
});

@ArgsType()
export class PeopleArgs extends PageArgs {
  @OptionalTextField({ max: 80 })
  search?: string | null;

  @EnumField(Role, { optional: true })
  role?: Role | null;

  @EnumField(MemberStatus, { optional: true })
  status?: MemberStatus | null;

  @CodeField({ optional: true })
  iged?: string | null;
}

@InputType()
export class InviteInput {
  @EmailField()
  email!: string;

  @TextField({ min: 3, max: 150 })
  name!: string;

  @TextField({ min: 2, max: 150 })
  post!: string;

  @EnumField(Role, { list: true })
  @isSetOfRoles
  roles!: Role[];

  @CodeField({ optional: true })
  igedCode?: string | null;

  @OptionalTextField({ max: 200 })
  institution?: string | null;
}

@InputType()
export class RejectMemberInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 1000, multiline: true })
  reason!: string;
}

@InputType()
export class SetRolesInput {
  @UuidField()
  id!: string;

  @EnumField(Role, { list: true })
  @isSetOfRoles
  roles!: Role[];
}

@InputType()
export class ResetSecondFactorInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 1000, multiline: true })
  reason!: string;
}

@InputType()
export class DeactivateAccountInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 1000, multiline: true })
  reason!: string;
}
