import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum HandoverState {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(HandoverState, {
  name: 'HandoverState',
  description: 'Cómo va un pedido de relevo.',
  valuesMap: { WITHDRAWN: { description: 'Lo retiró quien lo pidió.' } },
});

@ObjectType({ description: 'Mi pedido de relevo.' })
export class MyHandoverRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => HandoverState)
  state!: HandoverState;

  @Field(() => String)
  reason!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => String, { description: 'Lo que dijo DIFOCA; vacío mientras no decide.' })
  decisionReason!: string;
}

@ObjectType({ description: 'Lo que puedo hacer con el relevo del equipo de una práctica publicada.' })
export class MyHandover {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => Boolean)
  canAsk!: boolean;

  @Field(() => String, { description: 'Por qué no puedo pedirlo; vacío si puedo.' })
  whyNot!: string;

  @Field(() => MyHandoverRequest, { nullable: true, description: 'El último que hice.' })
  request!: MyHandoverRequest | null;
}

@ObjectType({ description: 'Persona del equipo de hoy, para quien decide el relevo.' })
export class HandoverPerson {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => Boolean, { description: 'Sigue en su instancia y con su cuenta activa, o figura solo con su nombre: se queda.' })
  stays!: boolean;

  @Field(() => Boolean)
  hasAccount!: boolean;
}

@ObjectType({ description: 'Pedido de relevo, en la mesa.' })
export class DeskHandover {
  @Field(() => ID)
  id!: string;

  @Field(() => HandoverState)
  state!: HandoverState;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => String)
  practiceCode!: string;

  @Field(() => String, { nullable: true })
  slug!: string | null;

  @Field(() => String)
  leadIgedName!: string;

  @Field(() => String)
  askedByName!: string;

  @Field(() => String)
  askedByPost!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  decisionReason!: string;

  @Field(() => String)
  decidedByName!: string;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => Boolean)
  ownInstitution!: boolean;

  @Field(() => [HandoverPerson], { description: 'El equipo de hoy; el que hubo, si ya se decidió.' })
  team!: HandoverPerson[];
}

@ObjectType({ description: 'Página de pedidos de relevo.' })
export class DeskHandoverPage {
  @Field(() => [DeskHandover])
  items!: DeskHandover[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}
