import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CommitmentState {
  PENDING = 'PENDING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'Cómo va un compromiso.',
  valuesMap: {
    PENDING: { description: 'Por cumplir.' },
    DONE: { description: 'Cumplido.' },
    CANCELLED: { description: 'Dejado sin efecto, por un motivo.' },
  },
});

@ObjectType({ description: 'Compromiso de un equipo, nacido de una asesoría u otro encuentro.' })
export class Commitment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  ownerName!: string;

  @Field(() => Boolean, { description: 'Lo asumí yo.' })
  mine!: boolean;

  @Field(() => String, { description: 'Día AAAA-MM-DD para el que se asumió.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Por cumplir, y su día ya pasó.' })
  overdue!: boolean;

  @Field(() => String, { description: 'De dónde viene, como «Asesoría ASP26.014».' })
  originLabel!: string;

  @Field(() => CommitmentState)
  state!: CommitmentState;

  @Field(() => String, { description: 'Qué se hizo, o por qué quedó sin efecto.' })
  note!: string;

  @Field(() => Date, { nullable: true })
  settledAt!: Date | null;
}

@ObjectType({ description: 'Compromiso por cumplir, con la práctica de la que es.' })
export class DueCommitment {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD para el que se asumió.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Su día ya pasó.' })
  overdue!: boolean;
}
