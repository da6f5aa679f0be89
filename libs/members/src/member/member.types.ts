import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum MemberStatus {
  PENDING = 'PENDING',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}

registerEnumType(MemberStatus, {
  name: 'MemberStatus',
  description: 'Si se sabe que la persona trabaja donde dice',
  valuesMap: {
    PENDING: { description: 'Por confirmar' },
    CONFIRMED: { description: 'Confirmada por su correo institucional o por el equipo' },
    REJECTED: { description: 'El equipo no pudo confirmarla' },
  },
});

@ObjectType({ description: 'Gestor confirmado de una institución; sin datos de contacto' })
export class Colleague {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Cargo' })
  post!: string;

  @Field(() => ID)
  igedCode!: string;

  @Field(() => String)
  igedName!: string;
}
