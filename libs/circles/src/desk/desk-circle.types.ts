import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CircleState } from '../circle/circle.enums.js';

export enum CircleOverview {
  STALE = 'STALE',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CircleOverview, {
  name: 'CircleOverview',
  description: 'Qué círculos se miran en la mesa.',
  valuesMap: {
    STALE: { description: 'Abiertos y sin reunirse hace tiempo, primero el que más.' },
    OPEN: { description: 'Abiertos, primero los que se reunieron hace poco.' },
    CLOSED: { description: 'Los que terminaron.' },
  },
});

@ObjectType({ description: 'Un círculo visto desde la mesa: que existe y cómo anda, nunca lo que se dice en él.' })
export class DeskCircle {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => CircleState)
  state!: CircleState;

  @Field(() => Boolean)
  listed!: boolean;

  @Field(() => Int)
  memberCount!: number;

  @Field(() => Int, { description: 'Reuniones que tuvo.' })
  meetingCount!: number;

  @Field(() => Int, { description: 'Regiones de quienes están.' })
  regions!: number;

  @Field(() => Int, { description: 'Instituciones de quienes están.' })
  igeds!: number;

  @Field(() => Date, { nullable: true })
  lastMetAt!: Date | null;

  @Field(() => Date, { nullable: true })
  nextMeetingAt!: Date | null;

  @Field(() => Int, { description: 'Días desde su última reunión o, si no tuvo, desde que empezó.' })
  quietDays!: number;

  @Field(() => Boolean)
  stale!: boolean;

  @Field(() => Date)
  createdAt!: Date;
}

@ObjectType()
export class DeskCirclePage {
  @Field(() => [DeskCircle])
  items!: DeskCircle[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Los círculos de un año, en números.' })
export class DeskCircleTotals {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  stale!: number;

  @Field(() => Int)
  members!: number;

  @Field(() => Int)
  meetings!: number;

  @Field(() => Int)
  attendees!: number;

  @Field(() => [String], { description: 'Preguntas de reflexión que se proponen después de una reunión.' })
  prompts!: string[];
}
