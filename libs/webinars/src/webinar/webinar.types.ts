import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WebinarSpeakerKind, WebinarState } from './webinar.enums.js';

@ObjectType({ description: 'Quien expone en un webinar.' })
export class WebinarSpeaker {
  @Field(() => WebinarSpeakerKind)
  kind!: WebinarSpeakerKind;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Su cargo, o el nombre del aliado.' })
  post!: string;

  @Field(() => String, { nullable: true, description: 'Página del aliado.' })
  allySlug!: string | null;
}

@ObjectType({ description: 'Algo que queda de un webinar: un archivo o un enlace.' })
export class WebinarMaterial {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Dónde se abre; nulo mientras el archivo se revisa.' })
  url!: string | null;

  @Field(() => Boolean, { description: 'Es un archivo que se descarga de aquí.' })
  isFile!: boolean;

  @Field(() => Int, { nullable: true, description: 'Bytes del archivo.' })
  length!: number | null;
}

@ObjectType({ description: 'Un webinar en una lista.' })
export class WebinarRow {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => WebinarState)
  state!: WebinarState;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => [String], { description: 'Nombres de quienes exponen.' })
  speakerNames!: string[];

  @Field(() => Boolean, { description: 'Su grabación está en su página.' })
  recorded!: boolean;
}

@ObjectType()
export class WebinarRowPage {
  @Field(() => [WebinarRow])
  items!: WebinarRow[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType({ description: 'Página pública de un webinar. El enlace para entrar no está aquí.' })
export class WebinarPage {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  about!: string;

  @Field(() => [String])
  topics!: string[];

  @Field(() => WebinarState)
  state!: WebinarState;

  @Field(() => Date)
  startsAt!: Date;

  @Field(() => Date)
  endsAt!: Date;

  @Field(() => String, { description: 'Por qué se canceló; vacío si no.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Se puede inscribir ahora.' })
  registers!: boolean;

  @Field(() => Int, { nullable: true, description: 'Lugares que quedan; nulo si entran todos.' })
  seatsLeft!: number | null;

  @Field(() => String, { description: 'Dónde se ve la grabación; vacío si no hay.' })
  recording!: string;

  @Field(() => [WebinarSpeaker])
  speakers!: WebinarSpeaker[];

  @Field(() => [WebinarMaterial])
  materials!: WebinarMaterial[];
}

@ObjectType({ description: 'Lo mío en un webinar: estar inscrita no es haber entrado.' })
export class MyWebinar {
  @Field(() => ID, { nullable: true, description: 'Mi inscripción; nula si nunca me inscribí.' })
  id!: string | null;

  @Field(() => Boolean)
  registered!: boolean;

  @Field(() => Date, { nullable: true, description: 'Cuándo entré.' })
  connectedAt!: Date | null;

  @Field(() => Date, { description: 'Desde cuándo se muestra el enlace a quien se inscribió.' })
  linkFrom!: Date;

  @Field(() => String, { nullable: true, description: 'Por dónde se entra: solo a quien se inscribió, y poco antes de empezar.' })
  link!: string | null;

  @Field(() => Boolean, { description: 'Se puede marcar ahora que entré.' })
  canEnter!: boolean;
}
