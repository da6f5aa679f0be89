import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TOPICS } from './preference.rules.js';

export enum NoticeTopic {
  PRACTICES = 'PRACTICES',
  FEEDBACK = 'FEEDBACK',
  CONVERSATION = 'CONVERSATION',
  RECOGNITION = 'RECOGNITION',
  ADVISORY = 'ADVISORY',
  INITIATIVES = 'INITIATIVES',
  EXCHANGES = 'EXCHANGES',
  COMMITMENTS = 'COMMITMENTS',
  CIRCLES = 'CIRCLES',
  CHALLENGES = 'CHALLENGES',
  TRANSFERS = 'TRANSFERS',
  OTHER = 'OTHER',
}
registerEnumType(NoticeTopic, {
  name: 'NoticeTopic',
  description: 'De qué trata un aviso.',
  valuesMap: Object.fromEntries(Object.entries(TOPICS).map(([key, { about }]) => [key, { description: about }])),
});

export enum NoticeMode {
  AT_ONCE = 'AT_ONCE',
  WEEKLY = 'WEEKLY',
  NONE = 'NONE',
}
registerEnumType(NoticeMode, {
  name: 'NoticeMode',
  description: 'Cuándo llega un aviso al correo; a la bandeja llega siempre.',
  valuesMap: {
    AT_ONCE: { description: 'Apenas ocurre.' },
    WEEKLY: { description: 'En un resumen, los lunes.' },
    NONE: { description: 'No llega al correo.' },
  },
});

@ObjectType({ description: 'Cómo quiero enterarme de un tema.' })
export class NoticePreference {
  @Field(() => NoticeTopic)
  topic!: NoticeTopic;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  about!: string;

  @Field(() => NoticeMode)
  mode!: NoticeMode;
}
