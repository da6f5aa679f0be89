import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { BooleanField, EnumField, IntField, OptionalTextField, TextField, UuidField } from '@lib/platform';

export enum StandContributionKind {
  CONTRIBUTION = 'CONTRIBUTION',
  QUESTION = 'QUESTION',
}
registerEnumType(StandContributionKind, {
  name: 'StandContributionKind',
  description: 'Qué se deja en un puesto.',
  valuesMap: { CONTRIBUTION: { description: 'Un aporte.' }, QUESTION: { description: 'Una pregunta.' } },
});

@InputType({ description: 'Un puesto de la feria.' })
export class SaveStandInput {
  @UuidField()
  id!: string;

  @UuidField()
  exchangeId!: string;

  @IntField({ min: 1, max: 200 })
  number!: number;

  @TextField({ min: 3, max: 150 })
  name!: string;

  @TextField({ max: 20 })
  igedCode!: string;

  @UuidField({ optional: true })
  practiceId?: string | null;

  @TextField({ min: 0, max: 1000, multiline: true })
  products!: string;

  /** Members of that Iged who attend it. */
  @UuidField({ list: true })
  @ArrayMaxSize(15, { message: 'Elige como máximo 15 personas.', context: { code: 'TOO_MANY' } })
  holderIds!: string[];

  /** Why, once the exchange has closed. */
  @OptionalTextField({ max: 300, multiline: true })
  reason?: string | null;
}

@InputType({ description: 'Foto de un puesto, ya subida.' })
export class AddStandPhotoInput {
  @UuidField()
  standId!: string;

  @UuidField()
  fileId!: string;

  @TextField({ min: 3, max: 200 })
  caption!: string;

  /** Why, once the exchange has closed. */
  @OptionalTextField({ max: 300, multiline: true })
  reason?: string | null;
}

@InputType({ description: 'Un aporte o una pregunta que deja quien visita un puesto.' })
export class LeaveContributionInput {
  /** Made by the browser: a retry is the same one. */
  @UuidField()
  id!: string;

  @TextField({ max: 40 })
  code!: string;

  @EnumField(StandContributionKind)
  kind!: StandContributionKind;

  @TextField({ min: 5, max: 500, multiline: true })
  text!: string;

  @TextField({ min: 0, max: 80 })
  name!: string;

  @TextField({ min: 0, max: 120 })
  comesFrom!: string;

  /** Made by the page of who has no account: many share the address of a hall. */
  @UuidField({ optional: true })
  deviceId?: string | null;
}

@InputType({ description: 'Respuesta del equipo de un puesto.' })
export class AnswerContributionInput {
  @UuidField()
  id!: string;

  @TextField({ min: 3, max: 500, multiline: true })
  text!: string;
}

@InputType({ description: 'Se muestra, o no.' })
export class ModerateContributionInput {
  @UuidField()
  id!: string;

  @BooleanField()
  show!: boolean;
}

@ObjectType({ description: 'Una foto de un puesto.' })
export class StandPhoto {
  @Field(() => ID)
  fileId!: string;

  @Field(() => String)
  caption!: string;

  @Field(() => String, { nullable: true, description: 'Dirección de la imagen; nula mientras se revisa.' })
  url!: string | null;
}

@ObjectType({ description: 'Lo que alguien dejó en un puesto y ya se publicó.' })
export class StandContribution {
  @Field(() => ID)
  id!: string;

  @Field(() => StandContributionKind)
  kind!: StandContributionKind;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  comesFrom!: string;

  @Field(() => Date)
  leftAt!: Date;

  @Field(() => String)
  answer!: string;
}

@ObjectType({ description: 'Un puesto de la feria en una lista.' })
export class FairStandRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String, { description: 'Lo que va en su dirección y en su código QR.' })
  code!: string;

  @Field(() => Int, { description: 'Aportes y preguntas publicados.' })
  contributionCount!: number;
}

@ObjectType({ description: 'La página pública de un puesto.' })
export class FairStand extends FairStandRow {
  @Field(() => String)
  exchangeTitle!: string;

  @Field(() => String)
  exchangeSlug!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => String)
  products!: string;

  @Field(() => String, { nullable: true })
  practiceTitle!: string | null;

  @Field(() => String, { nullable: true })
  practiceSlug!: string | null;

  @Field(() => Boolean, { description: 'Recibe aportes.' })
  open!: boolean;

  @Field(() => [StandPhoto])
  photos!: StandPhoto[];

  @Field(() => [StandContribution])
  contributions!: StandContribution[];
}

@ObjectType({ description: 'Quien atiende un puesto.' })
export class DeskStandHolder {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'Un puesto, como lo ve quien organiza.' })
export class DeskStand extends FairStandRow {
  @Field(() => String)
  igedCode!: string;

  @Field(() => ID, { nullable: true })
  practiceId!: string | null;

  @Field(() => String)
  products!: string;

  @Field(() => [DeskStandHolder])
  holders!: DeskStandHolder[];

  @Field(() => Boolean, { description: 'Se anotó que se atendió.' })
  held!: boolean;

  @Field(() => [StandPhoto])
  photos!: StandPhoto[];
}

@ObjectType({ description: 'Lo que espera que alguien lo lea antes de publicarse.' })
export class PendingContribution extends StandContribution {
  @Field(() => String)
  standName!: string;
}
