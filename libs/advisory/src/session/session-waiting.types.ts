import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AdvisoryWait {
  ATTEND = 'ATTEND',
  CONFIRM = 'CONFIRM',
  RATE = 'RATE',
}
registerEnumType(AdvisoryWait, {
  name: 'AdvisoryWait',
  description: 'Qué espera de mí una asesoría.',
  valuesMap: {
    ATTEND: { description: 'Que asista: es en estos días.' },
    CONFIRM: { description: 'Que mi equipo confirme lo anotado.' },
    RATE: { description: 'Que diga qué tan útil fue.' },
  },
});

@ObjectType({ description: 'Asesoría que espera algo de mí.' })
export class AdvisoryWaiting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  topic!: string;

  @Field(() => Date, { nullable: true })
  startsAt!: Date | null;

  @Field(() => AdvisoryWait)
  what!: AdvisoryWait;
}

@ObjectType({ description: 'Asesorías que esperan algo de mí en la mesa de trabajo.' })
export class AdvisoryWork {
  @Field(() => Int, { description: 'Pedidas, sin persona experta. Cero para quien no gestiona la cola.' })
  toAssign!: number;

  @Field(() => Int, { description: 'Encargadas, sin día ni hora; quien no gestiona la cola cuenta las suyas.' })
  toSchedule!: number;

  @Field(() => Int, { description: 'Su hora pasó y no se anota cómo fue; quien no gestiona la cola cuenta las suyas.' })
  toRecord!: number;

  @Field(() => Int, { description: 'Realizadas, y falta mi confirmación.' })
  toConfirm!: number;

  @Field(() => Int, { description: 'Mías en los próximos siete días.' })
  soon!: number;
}
