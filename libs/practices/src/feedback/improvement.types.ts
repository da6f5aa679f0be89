import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AnswerStatus {
  DONE = 'DONE',
  PLANNED = 'PLANNED',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(AnswerStatus, {
  name: 'AnswerStatus',
  description: 'Qué hizo el equipo con una oportunidad de mejora.',
  valuesMap: {
    DONE: { description: 'Ya se hizo.' },
    PLANNED: { description: 'Se hará en una fecha.' },
    NOT_APPLICABLE: { description: 'No corresponde, con su motivo.' },
  },
});

@ObjectType({ description: 'Respuesta del equipo a una oportunidad de mejora.' })
export class ImprovementAnswer {
  @Field(() => ID)
  itemId!: string;

  @Field(() => AnswerStatus)
  status!: AnswerStatus;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Día AAAA-MM-DD; solo cuando está planificada.' })
  plannedOn!: string | null;

  @Field(() => Int, { description: 'Sube con cada cambio: reconoce a una pestaña que quedó atrás.' })
  revision!: number;

  @Field(() => Date)
  answeredAt!: Date;
}
