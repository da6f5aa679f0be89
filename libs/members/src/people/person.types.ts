import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '@lib/access';
import { MemberStatus } from '../member/member.types.js';

export enum AccountStatus {
  INVITED = 'INVITED',
  UNVERIFIED = 'UNVERIFIED',
  ACTIVE = 'ACTIVE',
  DEACTIVATED = 'DEACTIVATED',
}

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'En qué está una cuenta',
  valuesMap: {
    INVITED: { description: 'Invitada; todavía no elige su contraseña' },
    UNVERIFIED: { description: 'Se registró; todavía no confirma su correo' },
    ACTIVE: { description: 'Puede ingresar' },
    DEACTIVATED: { description: 'Ya no puede ingresar' },
  },
});

@ObjectType({ description: 'Una persona con cuenta, como la ve el equipo; sin DNI ni teléfono' })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Cargo' })
  post!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [Role])
  roles!: Role[];

  @Field(() => AccountStatus)
  accountStatus!: AccountStatus;

  @Field(() => MemberStatus)
  memberStatus!: MemberStatus;

  @Field(() => String, { nullable: true, description: 'Por qué se rechazó' })
  statusReason!: string | null;

  @Field(() => ID, { nullable: true })
  igedCode!: string | null;

  @Field(() => String, { nullable: true })
  igedName!: string | null;

  @Field(() => String, { nullable: true, description: 'Donde trabaja quien no es de una instancia de gestión' })
  institution!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  lastLoginAt!: Date | null;

  @Field(() => Boolean, { description: 'Al ingresar se le pide un código además de la contraseña' })
  secondFactor!: boolean;

  @Field(() => Boolean, { description: 'Su correo, ya confirmado, es del dominio de su institución' })
  domainMatches!: boolean;

  @Field(() => Boolean, { description: 'Es de la misma institución que quien mira: decide otra persona' })
  ownInstitution!: boolean;
}

@ObjectType()
export class PeoplePage {
  @Field(() => [Person])
  items!: Person[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => Int)
  total!: number;
}
