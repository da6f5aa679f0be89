import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { BooleanField, EnumField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { CircleRole } from './circle.enums.js';

const MOST_AT_ONCE = 20;

@InputType({ description: 'Un círculo nuevo.' })
export class CreateCircleInput {
  /** Made by the browser: a retry is the same circle. */
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 120 })
  name!: string;

  @TextField({ min: 20, max: 600, multiline: true })
  purpose!: string;
}

@InputType({ description: 'Cómo se llama y para qué se reúne un círculo.' })
export class EditCircleInput extends CreateCircleInput {
  /** The revision that was on the screen. */
  @IntField({ min: 1, max: 1_000_000 })
  basedOn!: number;
}

@InputType({ description: 'Si quiero que el círculo se vea en la lista pública.' })
export class WishCircleListedInput {
  @UuidField()
  id!: string;

  @BooleanField()
  wants!: boolean;
}

@InputType({ description: 'A quiénes se invita a un círculo.' })
export class InviteToCircleInput {
  @UuidField()
  id!: string;

  @UuidField({ list: true })
  @ArrayMinSize(1, { message: 'Elige al menos a una persona.', context: { code: 'TOO_FEW' } })
  @ArrayMaxSize(MOST_AT_ONCE, {
    message: `Invita como máximo a ${MOST_AT_ONCE} personas a la vez.`,
    context: { code: 'TOO_MANY' },
  })
  memberIds!: string[];
}

@InputType({ description: 'Mi respuesta a una invitación.' })
export class AnswerCircleInvitationInput {
  @UuidField()
  id!: string;

  @BooleanField()
  accept!: boolean;
}

@InputType({ description: 'A quién pasa un papel del círculo.' })
export class RotateCircleRoleInput {
  @UuidField()
  id!: string;

  @EnumField(CircleRole)
  role!: CircleRole;

  @UuidField()
  memberId!: string;
}

@InputType({ description: 'Por qué termina un círculo.' })
export class CloseCircleInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export class CirclesArgs extends PageArgs {
  @OptionalTextField({ max: 100 })
  search?: string | null;
}

@ArgsType()
export class CircleMeetingsArgs extends PageArgs {
  @UuidField()
  id!: string;
}
