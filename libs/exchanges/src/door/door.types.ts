import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TextField, UuidField } from '@lib/platform';
import { Duty, RegistrationState } from '../registration/registration.enums.js';

@InputType({ description: 'Quién es alguien que llegó sin inscripción: una inscripción de la lista, una gestora con cuenta, o nadie más.' })
export class SettleArrivalInput {
  @UuidField()
  id!: string;

  /** She was in the list: what was read of one counts for the other. */
  @UuidField({ optional: true })
  registrationId?: string | null;

  /** She has an account and had not registered. */
  @UuidField({ optional: true })
  memberId?: string | null;
}

@InputType({ description: 'Qué decisión sobre alguien de la puerta se deshace, y por qué.' })
export class UnsettleArrivalInput {
  /** The one that was on the screen: a later one is not undone by it. */
  @UuidField()
  decisionId!: string;

  @TextField({ min: 5, max: 300, multiline: true })
  reason!: string;
}

export enum SettledAs {
  REGISTRATION = 'REGISTRATION',
  ACCOUNT = 'ACCOUNT',
  NOBODY_ELSE = 'NOBODY_ELSE',
}
registerEnumType(SettledAs, {
  name: 'SettledAs',
  description: 'Quién se dijo que es alguien que llegó sin inscripción.',
  valuesMap: {
    REGISTRATION: { description: 'Alguien que ya estaba en la lista: se unieron.' },
    ACCOUNT: { description: 'Una gestora con cuenta que no se había inscrito.' },
    NOBODY_ELSE: { description: 'Otra persona.' },
  },
});

@ObjectType({ description: 'Lo que se decidió de alguien que llegó sin estar en la lista: se puede deshacer.' })
export class SettledArrival {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => SettledAs)
  settledAs!: SettledAs;

  @Field(() => String, { description: 'Quién se dijo que es; vacío si es otra persona.' })
  otherName!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, { description: 'Quién lo dijo.' })
  byName!: string;
}

@ObjectType({ description: 'Quien podría ser la misma persona.' })
export class ArrivalLikeness {
  @Field(() => ID, { nullable: true, description: 'Su inscripción; nula si tiene cuenta y no se inscribió.' })
  registrationId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Su cuenta.' })
  memberId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => RegistrationState, { nullable: true })
  state!: RegistrationState | null;
}

@ObjectType({ description: 'Alguien que llegó a la puerta sin estar en la lista.' })
export class Arrival {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => Duty)
  duty!: Duty;

  @Field(() => String)
  post!: string;

  @Field(() => Date)
  cameAt!: Date;

  @Field(() => Boolean, { description: 'Con ella, su instancia o el aforo pasan de su cupo: en la puerta se dice, no se impide.' })
  overQuota!: boolean;

  @Field(() => [ArrivalLikeness], { description: 'De la lista o con cuenta, de nombre parecido.' })
  alike!: ArrivalLikeness[];
}

@ObjectType({ description: 'Una instancia que puede llegar a la puerta, con sus lugares: un teléfono la guarda para anotar sin red.' })
export class DoorIged {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  seats!: number;

  @Field(() => Int)
  registered!: number;
}
