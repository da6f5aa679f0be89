import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AdvisoryKind, AdvisorySide, AdvisoryState } from './session.enums.js';

@ObjectType({ description: 'Un horario propuesto.' })
export class AdvisoryWindow {
  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;
}

@ObjectType({ description: 'Quién está en una asesoría.' })
export class AdvisoryAttendee {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => AdvisorySide)
  side!: AdvisorySide;

  @Field(() => Boolean, { description: 'Estaba en la lista antes de empezar.' })
  registered!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Se conectó o vino; nulo mientras no se anota.' })
  connected!: boolean | null;
}

@ObjectType({ description: 'Un paso en la historia de una asesoría.' })
export class AdvisoryMove {
  @Field(() => String, { description: 'REQUEST, ASSIGN, SCHEDULE, RECORD, CONFIRM, CLOSE, RATE o CANCEL' })
  action!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Compromiso que salió de una asesoría.' })
export class AdvisoryCommitment {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String)
  ownerName!: string;

  @Field(() => String, { description: 'Día AAAA-MM-DD.' })
  dueOn!: string;

  @Field(() => String, {
    description: 'PENDING, DONE o CANCELLED: cómo va en la práctica; vacío cuando no hay práctica donde seguirlo.',
  })
  state!: string;
}

@ObjectType({ description: 'Una asesoría en una lista.' })
export class AdvisoryRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => AdvisoryKind)
  kind!: AdvisoryKind;

  @Field(() => AdvisoryState)
  state!: AdvisoryState;

  @Field(() => String)
  topic!: string;

  @Field(() => String)
  requestedByName!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String, { nullable: true })
  expertName!: string | null;

  @Field(() => Date)
  requestedAt!: Date;

  @Field(() => Date, { nullable: true })
  startsAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endsAt!: Date | null;
}

@ObjectType()
export class AdvisoryPage {
  @Field(() => [AdvisoryRow])
  items!: AdvisoryRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Una asesoría completa, para quien está en ella.' })
export class AdvisorySession extends AdvisoryRow {
  @Field(() => String)
  detail!: string;

  @Field(() => String)
  themeName!: string;

  @Field(() => String, { nullable: true })
  practiceTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Página de la práctica en el muro, si está publicada.' })
  practiceSlug!: string | null;

  @Field(() => String)
  link!: string;

  @Field(() => String)
  place!: string;

  @Field(() => [AdvisoryWindow])
  windows!: AdvisoryWindow[];

  @Field(() => [AdvisoryAttendee])
  attendees!: AdvisoryAttendee[];

  @Field(() => String)
  agreements!: string;

  @Field(() => [AdvisoryCommitment])
  commitments!: AdvisoryCommitment[];

  @Field(() => [AdvisoryMove])
  moves!: AdvisoryMove[];

  @Field(() => String, { description: 'Por qué se canceló.' })
  reason!: string;

  @Field(() => [AdvisorySide], { description: 'Qué partes confirmaron lo anotado.' })
  confirmed!: AdvisorySide[];

  @Field(() => Int, { nullable: true, description: 'De 1 a 5, lo que respondí.' })
  myRating!: number | null;

  @Field(() => String)
  myComment!: string;

  @Field(() => Boolean, { description: 'Puedo cancelarla ahora.' })
  canCancel!: boolean;

  @Field(() => Boolean, { description: 'Falta que yo, o mi parte, confirme lo anotado.' })
  canConfirm!: boolean;

  @Field(() => Boolean, { description: 'Puedo decir qué tan útil fue.' })
  canRate!: boolean;
}
