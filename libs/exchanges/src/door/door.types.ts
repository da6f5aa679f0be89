import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UuidField } from '@lib/platform';
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
