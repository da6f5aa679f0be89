import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CircleRole, FollowUp, MeetingState } from '../circle/circle.enums.js';

@ObjectType({ description: 'Alguien del círculo en una reunión.' })
export class MeetingPerson {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => [CircleRole])
  roles!: CircleRole[];

  @Field(() => Boolean)
  me!: boolean;

  @Field(() => Boolean, { description: 'La secretaría la marcó presente.' })
  marked!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Dijo por sí misma si estuvo; nulo mientras no responde.' })
  confirmed!: boolean | null;
}

@ObjectType({ description: 'Un tema propuesto, con sus votos.' })
export class MeetingTopic {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  byName!: string;

  @Field(() => Int)
  votes!: number;

  @Field(() => Boolean)
  voted!: boolean;

  @Field(() => Boolean, { description: 'Lo propuse yo.' })
  mine!: boolean;
}

@ObjectType({ description: 'Un punto del programa.' })
export class MeetingItem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => String)
  brings!: string;

  @Field(() => ID, { nullable: true })
  ownerId!: string | null;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => Int, { description: 'Segundos que tomó hasta la última vez que se detuvo.' })
  taken!: number;
}

@ObjectType({ description: 'Una práctica publicada que se compartió.' })
export class SharedPractice {
  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Un compromiso del círculo.' })
export class CircleCommitment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  ownerName!: string;

  @Field(() => Boolean, { description: 'Es mío.' })
  mine!: boolean;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  dueOn!: string;

  @Field(() => FollowUp)
  state!: FollowUp;

  @Field(() => Int, { description: 'Número de la reunión de donde salió.' })
  fromNumber!: number;

  @Field(() => String, { description: 'Lo último que se dijo de él.' })
  note!: string;

  @Field(() => Boolean, { description: 'Se le hizo seguimiento en esta reunión.' })
  followedHere!: boolean;
}

@ObjectType({ description: 'Un paso en la historia de una reunión.' })
export class MeetingMove {
  @Field(() => String)
  action!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Una reunión por dentro, para quien está en el círculo.' })
export class CircleMeeting {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  circleId!: string;

  @Field(() => String)
  circleName!: string;

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

  @Field(() => String)
  link!: string;

  @Field(() => String)
  place!: string;

  @Field(() => [String])
  questions!: string[];

  @Field(() => Int)
  programmeRevision!: number;

  @Field(() => [MeetingItem])
  items!: MeetingItem[];

  @Field(() => [MeetingTopic])
  topics!: MeetingTopic[];

  @Field(() => String)
  notes!: string;

  @Field(() => String)
  conclusions!: string;

  @Field(() => Int)
  notesRevision!: number;

  @Field(() => String)
  notesByName!: string;

  @Field(() => Date, { nullable: true })
  notesAt!: Date | null;

  @Field(() => Date, { nullable: true })
  beganAt!: Date | null;

  @Field(() => Date, { nullable: true })
  heldAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'El punto que se trata ahora.' })
  currentItem!: string | null;

  @Field(() => Date, { nullable: true })
  currentSince!: Date | null;

  @Field(() => [SharedPractice])
  practices!: SharedPractice[];

  @Field(() => [MeetingPerson])
  people!: MeetingPerson[];

  @Field(() => [CircleCommitment], { description: 'Los que salieron de esta reunión.' })
  commitments!: CircleCommitment[];

  @Field(() => [CircleCommitment], { description: 'Los de reuniones anteriores: por cumplir, o respondidos aquí.' })
  earlier!: CircleCommitment[];

  @Field(() => String, { nullable: true, description: 'SHA-256 del acta firmada.' })
  digest!: string | null;

  @Field(() => Boolean, { description: 'Lo guardado coincide con la huella del acta firmada.' })
  intact!: boolean;

  @Field(() => String)
  signedByName!: string;

  @Field(() => Date, { nullable: true })
  signedAt!: Date | null;

  @Field(() => String, { description: 'Por qué se canceló.' })
  reason!: string;

  @Field(() => [MeetingMove])
  moves!: MeetingMove[];

  @Field(() => [String], {
    description:
      'Lo que puedo hacer ahora: MOVE, TOPICS, PROGRAMME, BEGIN, TIMER, NOTES, SHARE, ATTENDANCE, CONFIRM, COMMIT, END, SIGN, CANCEL.',
  })
  can!: string[];

  @Field(() => [String], { description: 'Lo que falta para empezarla.' })
  missingToBegin!: string[];

  @Field(() => [String], { description: 'Lo que falta para firmar su acta.' })
  missingToSign!: string[];
}
