import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum FeedbackStatus {
  ASSIGNED = 'ASSIGNED',
  SUBMITTED = 'SUBMITTED',
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(FeedbackStatus, {
  name: 'FeedbackStatus',
  description: 'Paso en que está una retroalimentación.',
  valuesMap: {
    ASSIGNED: { description: 'Asignada: el experto la está escribiendo.' },
    SUBMITTED: { description: 'Enviada: espera que DIFOCA la publique.' },
    PUBLISHED: { description: 'Publicada en la página de la práctica.' },
    WITHDRAWN: { description: 'Retirada por DIFOCA antes de enviarse.' },
  },
});

@ObjectType({ description: 'Encargo de retroalimentar una versión de una práctica.' })
export class AssignmentRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  practiceId!: string;

  @Field(() => String)
  practiceTitle!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => ID)
  expertId!: string;

  @Field(() => String)
  expertName!: string;

  @Field(() => FeedbackStatus)
  status!: FeedbackStatus;

  @Field(() => String, { description: 'Día AAAA-MM-DD en que vence.' })
  dueOn!: string;

  @Field(() => Int, { description: 'Días que faltan en Lima; negativo cuando ya venció.' })
  daysLeft!: number;

  @Field(() => Boolean, { description: 'Venció y todavía no se envía.' })
  late!: boolean;

  @Field(() => Date, { nullable: true })
  draftSavedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;
}

@ObjectType({ description: 'Experto que puede recibir una práctica, con la carga que ya tiene.' })
export class ExpertLoad {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  post!: string;

  @Field(() => String)
  institution!: string;

  @Field(() => Int, { description: 'Encargos sin enviar.' })
  open!: number;

  @Field(() => Int, { description: 'De ellos, los vencidos.' })
  late!: number;

  @Field(() => Boolean, { description: 'La práctica consultada es de su propia institución: no se le puede asignar.' })
  ownInstitution!: boolean;
}
