import { ArgsType, InputType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { BooleanField, EnumField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { CodeField } from '@lib/territory';
import { InitiativeState } from './initiative.enums.js';

/** As much as a section of the sheet takes by default: nothing is cut when it becomes a practice. */
export const LONGEST = 1000;
const LONGEST_HELP = 600;
const LONGEST_TITLE = 150;
const MOST_TEAMMATES = 20;

@InputType({ description: 'Una iniciativa que se comparte.' })
export class ShareInitiativeInput {
  /** Made by the device: the same one sent again is the same initiative. */
  @UuidField()
  id!: string;

  @TextField({ min: 10, max: LONGEST_TITLE })
  title!: string;

  @TextField({ min: 20, max: LONGEST, multiline: true })
  problem!: string;

  @TextField({ min: 20, max: LONGEST, multiline: true })
  proposal!: string;

  @TextField({ min: 0, max: LONGEST_HELP, multiline: true })
  help!: string;

  @CodeField()
  themeId!: string;
}

@InputType({ description: 'La foto que se subirá a una iniciativa, y si en ella se reconoce a menores.' })
export class InitiativePhotoInput {
  /** That of its file. */
  @UuidField()
  id!: string;

  @UuidField()
  initiativeId!: string;

  @OptionalTextField({ max: 300 })
  caption?: string | null;

  @BooleanField()
  minors!: boolean;

  @BooleanField({ optional: true })
  authorised?: boolean | null;
}

@InputType({ description: 'Convertir una iniciativa en el borrador de una práctica.' })
export class TurnInitiativeInput {
  @UuidField()
  id!: string;

  /** Of the practice, made by the device. */
  @UuidField()
  practiceId!: string;

  /** Of those who contributed. */
  @UuidField({ list: true })
  @ArrayMaxSize(MOST_TEAMMATES, { message: `Elige como máximo ${MOST_TEAMMATES} personas.`, context: { code: 'TOO_MANY' } })
  teammates!: string[];
}

@InputType({ description: 'Por qué se retira una iniciativa.' })
export class WithdrawInitiativeInput {
  @UuidField()
  id!: string;

  @OptionalTextField({ max: 500, multiline: true })
  reason?: string | null;
}

@ArgsType()
export class InitiativesArgs extends PageArgs {
  @OptionalTextField({ max: 120 })
  search?: string | null;

  @CodeField({ optional: true })
  theme?: string | null;

  @CodeField({ optional: true })
  region?: string | null;

  /** Without it: those that go on, and those that became a practice. */
  @EnumField(InitiativeState, { optional: true })
  state?: InitiativeState | null;
}
