import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CircleRole, CircleState, MeetingState, Membership } from './circle.enums.js';

@ObjectType({ description: 'Un círculo que eligió verse: su nombre y para qué se reúne, nada más.' })
export class CircleCard {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;
}

@ObjectType()
export class CircleCardPage {
  @Field(() => [CircleCard])
  items!: CircleCard[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Un círculo en mi lista.' })
export class MyCircleRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => CircleState)
  state!: CircleState;

  @Field(() => Membership)
  membership!: Membership;

  @Field(() => Int)
  memberCount!: number;

  @Field(() => [CircleRole], { description: 'Los papeles que tengo ahora.' })
  roles!: CircleRole[];

  @Field(() => String, { description: 'Quién me invitó, mientras no respondo.' })
  invitedByName!: string;

  @Field(() => ID, { nullable: true })
  nextMeetingId!: string | null;

  @Field(() => Date, { nullable: true })
  nextMeetingAt!: Date | null;
}

@ObjectType({ description: 'Quién está en un círculo, o está por responder.' })
export class CirclePerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => Membership)
  membership!: Membership;

  @Field(() => [CircleRole])
  roles!: CircleRole[];

  @Field(() => Boolean)
  me!: boolean;
}

@ObjectType({ description: 'Un papel del círculo: quién lo tiene, desde cuándo, y a quién le toca después.' })
export class CircleRoleState {
  @Field(() => CircleRole)
  role!: CircleRole;

  @Field(() => ID, { nullable: true })
  memberId!: string | null;

  @Field(() => String, { nullable: true })
  memberName!: string | null;

  @Field(() => Date, { nullable: true })
  since!: Date | null;

  @Field(() => ID, { nullable: true, description: 'A quién le toca después, por turno.' })
  nextId!: string | null;

  @Field(() => String, { nullable: true })
  nextName!: string | null;
}

@ObjectType({ description: 'Un turno que alguien cumplió.' })
export class CircleTurn {
  @Field(() => CircleRole)
  role!: CircleRole;

  @Field(() => String)
  memberName!: string;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date, { nullable: true })
  endsAt!: Date | null;
}

@ObjectType({ description: 'Una reunión en la lista de un círculo.' })
export class CircleMeetingRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => MeetingState)
  state!: MeetingState;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;
}

@ObjectType()
export class CircleMeetingPage {
  @Field(() => [CircleMeetingRow])
  items!: CircleMeetingRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({
  description: 'Un círculo por dentro, para quien está en él; quien está por responder ve solo su nombre y para qué es.',
})
export class MyCircle {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  purpose!: string;

  @Field(() => CircleState)
  state!: CircleState;

  @Field(() => String)
  closedReason!: string;

  @Field(() => Boolean)
  listed!: boolean;

  @Field(() => Int)
  revision!: number;

  @Field(() => Membership)
  membership!: Membership;

  @Field(() => Boolean, { description: 'Quiero que se vea en la lista pública.' })
  wantsListed!: boolean;

  @Field(() => Int, { description: 'Cuántas personas quieren que se vea.' })
  wishes!: number;

  @Field(() => [CirclePerson])
  people!: CirclePerson[];

  @Field(() => [CircleRoleState])
  roles!: CircleRoleState[];

  @Field(() => [CircleTurn], { description: 'Los últimos turnos que terminaron.' })
  turns!: CircleTurn[];

  @Field(() => Boolean)
  canEdit!: boolean;

  @Field(() => Boolean)
  canInvite!: boolean;

  @Field(() => Boolean)
  canRotate!: boolean;

  @Field(() => Boolean)
  canMeet!: boolean;

  @Field(() => Boolean)
  canClose!: boolean;

  @Field(() => [String], { description: 'Lo que falta para que pueda salir; vacío cuando puedo.' })
  missingToLeave!: string[];
}
