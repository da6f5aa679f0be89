import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ConnectedHow, WebinarSpeakerKind } from './webinar.enums.js';
import { WebinarPage } from './webinar.types.js';

@ObjectType({ description: 'Quien expone, con lo que hace falta para cambiarlo.' })
export class DeskWebinarSpeaker {
  @Field(() => WebinarSpeakerKind)
  kind!: WebinarSpeakerKind;

  @Field(() => ID, { nullable: true })
  memberId!: string | null;

  @Field(() => ID, { nullable: true })
  allyId!: string | null;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;
}

@ObjectType({ description: 'Alguien que puede exponer.' })
export class WebinarSpeakerChoice {
  @Field(() => WebinarSpeakerKind)
  kind!: WebinarSpeakerKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  about!: string;
}

@ObjectType({ description: 'Lo que se hizo con un webinar.' })
export class DeskWebinarMove {
  @Field(() => String)
  action!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  byName!: string;

  @Field(() => String)
  note!: string;
}

@ObjectType({ description: 'Un webinar que organizo.' })
export class DeskWebinar extends WebinarPage {
  @Field(() => String)
  link!: string;

  @Field(() => Int, { nullable: true })
  capacity!: number | null;

  @Field(() => Int)
  revision!: number;

  @Field(() => Boolean, { description: 'Vino de una hoja de cálculo.' })
  imported!: boolean;

  @Field(() => Int, { description: 'Personas inscritas.' })
  registeredCount!: number;

  @Field(() => Int, { description: 'Personas que entraron.' })
  connectedCount!: number;

  @Field(() => [DeskWebinarSpeaker])
  deskSpeakers!: DeskWebinarSpeaker[];

  @Field(() => [DeskWebinarMove])
  moves!: DeskWebinarMove[];

  @Field(() => [String])
  missingToAnnounce!: string[];

  @Field(() => [String])
  missingToHold!: string[];

  @Field(() => [String])
  missingToClose!: string[];

  @Field(() => Boolean)
  canPlan!: boolean;

  @Field(() => Boolean)
  canCancel!: boolean;

  @Field(() => Boolean)
  canAttend!: boolean;

  @Field(() => Boolean)
  canAddMaterial!: boolean;
}

@ObjectType({ description: 'Una persona en la lista de un webinar.' })
export class WebinarAttendee {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  igedName!: string;

  @Field(() => String)
  regionName!: string;

  @Field(() => Boolean, { description: 'Tiene cuenta de gestora o gestor.' })
  isMember!: boolean;

  @Field(() => Date, { nullable: true, description: 'Cuándo se inscribió; nulo si no.' })
  registeredAt!: Date | null;

  @Field(() => Boolean, { description: 'Se inscribió y después se retiró.' })
  left!: boolean;

  @Field(() => Date, { nullable: true, description: 'Cuándo entró; nulo si no.' })
  connectedAt!: Date | null;

  @Field(() => ConnectedHow, { nullable: true })
  connectedHow!: ConnectedHow | null;
}

@ObjectType()
export class WebinarAttendeePage {
  @Field(() => [WebinarAttendee])
  items!: WebinarAttendee[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Qué pasó con una lista que se pegó.' })
export class PastedAttendance {
  @Field(() => Int, { description: 'Personas que ahora figuran como que entraron.' })
  counted!: number;

  @Field(() => Int, { description: 'Ya figuraban.' })
  already!: number;

  @Field(() => [String], { description: 'Líneas que no son de una gestora o un gestor con cuenta.' })
  unknown!: string[];
}

@ObjectType({ description: 'Un número de los webinars que se puede cambiar.' })
export class WebinarSetting {
  @Field(() => ID)
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  value!: number;

  @Field(() => Int)
  revision!: number;
}
