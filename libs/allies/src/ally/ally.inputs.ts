import { ArgsType, Field, ID } from '@nestjs/graphql';
import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { DateField, EnumField, IntField, OptionalTextField, PageArgs, TextField, UuidField } from '@lib/platform';
import { AllyKind, AllyState, ContributionKind } from './ally.enums.js';

const MOST = 30;
const short = (message: string): PropertyDecorator => ArrayMaxSize(MOST, { message, context: { code: 'TOO_MANY' } });

@InputType({ description: 'Lo que se cuenta de un aliado.' })
export class SaveAllyInput {
  /** Made by the browser: a retry is the same ally. */
  @UuidField()
  id!: string;

  /** The revision that was on the screen; 0 for a new one. */
  @IntField({ min: 0, max: 1_000_000 })
  basedOn!: number;

  @TextField({ min: 3, max: 150 })
  name!: string;

  @EnumField(AllyKind)
  kind!: AllyKind;

  @TextField({ min: 20, max: 2000, multiline: true })
  description!: string;

  @TextField({ min: 0, max: 500 })
  link!: string;

  /** None: the whole country. */
  @TextField({ max: 100, list: true })
  @short('Elige como máximo 30 regiones.')
  regionIds!: string[];

  @TextField({ max: 100, list: true })
  @short('Elige como máximo 30 temas.')
  themeIds!: string[];
}

@InputType({ description: 'Por qué un aliado deja el directorio.' })
export class RetireAllyInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@InputType({ description: 'Las personas expertas de un aliado.' })
export class LinkAllyExpertsInput {
  @UuidField()
  id!: string;

  @UuidField({ list: true })
  @short('Elige como máximo 30 personas.')
  expertIds!: string[];
}

@InputType({ description: 'El logo de un aliado, ya subido.' })
export class SetAllyLogoInput {
  @UuidField()
  id!: string;

  @UuidField({ optional: true })
  fileId?: string | null;
}

@InputType({ description: 'Un aporte que se anota a mano, con dónde consta.' })
export class AddContributionInput {
  @UuidField()
  id!: string;

  @UuidField()
  allyId!: string;

  @EnumField(ContributionKind)
  kind!: ContributionKind;

  @TextField({ min: 5, max: 200 })
  title!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  what!: string;

  @TextField({ min: 0, max: 500 })
  link!: string;

  @TextField({ min: 5, max: 300 })
  source!: string;

  @DateField({ past: true })
  on!: string;
}

@InputType({ description: 'Un aporte anotado a mano que no era.' })
export class RemoveContributionInput {
  @UuidField()
  id!: string;

  @TextField({ min: 5, max: 500, multiline: true })
  reason!: string;
}

@ArgsType()
export class AlliesArgs extends PageArgs {
  @EnumField(AllyKind, { optional: true })
  kind?: AllyKind | null;

  @OptionalTextField({ max: 100 })
  regionId?: string | null;

  @OptionalTextField({ max: 100 })
  search?: string | null;
}

@ArgsType()
export class DeskAlliesArgs extends AlliesArgs {
  @EnumField(AllyState)
  state!: AllyState;
}

@ArgsType()
export class AllyContributionsArgs extends PageArgs {
  @Field(() => ID)
  @TextField({ max: 100 })
  slug!: string;
}
