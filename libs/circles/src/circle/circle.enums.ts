import { registerEnumType } from '@nestjs/graphql';

export enum CircleState {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CircleState, {
  name: 'CircleState',
  description: 'Si un círculo sigue reuniéndose.',
  valuesMap: { OPEN: { description: 'Se reúne.' }, CLOSED: { description: 'Terminó, con su motivo.' } },
});

export enum CircleRole {
  COORDINATOR = 'COORDINATOR',
  MODERATOR = 'MODERATOR',
  SECRETARY = 'SECRETARY',
}
registerEnumType(CircleRole, {
  name: 'CircleRole',
  description: 'Papel que rota entre quienes están en un círculo.',
  valuesMap: {
    COORDINATOR: { description: 'Convoca, invita y firma las actas.' },
    MODERATOR: { description: 'Conduce las reuniones.' },
    SECRETARY: { description: 'Toma las notas y la asistencia.' },
  },
});

export enum Membership {
  INVITED = 'INVITED',
  IN = 'IN',
  DECLINED = 'DECLINED',
  LEFT = 'LEFT',
}
registerEnumType(Membership, {
  name: 'Membership',
  description: 'Cómo está una persona en un círculo.',
  valuesMap: {
    INVITED: { description: 'Invitada: falta que responda.' },
    IN: { description: 'Está en el círculo.' },
    DECLINED: { description: 'No aceptó.' },
    LEFT: { description: 'Salió.' },
  },
});

export enum MeetingState {
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  HELD = 'HELD',
  SIGNED = 'SIGNED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'En qué paso está la reunión de un círculo.',
  valuesMap: {
    PLANNED: { description: 'Convocada: se proponen y votan temas.' },
    RUNNING: { description: 'En curso: se toman notas.' },
    HELD: { description: 'Terminó: se completa el acta, falta la firma.' },
    SIGNED: { description: 'Con acta firmada: ya no cambia.' },
    CANCELLED: { description: 'Cancelada, con su motivo.' },
  },
});

export enum FollowUp {
  PENDING = 'PENDING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(FollowUp, {
  name: 'FollowUp',
  description: 'Cómo va un compromiso de un círculo.',
  valuesMap: {
    PENDING: { description: 'Sigue por cumplir.' },
    DONE: { description: 'Cumplido.' },
    CANCELLED: { description: 'Sin efecto, con su motivo.' },
  },
});

export enum ActivityProgress {
  INITIAL = 'INITIAL',
  INTERMEDIATE = 'INTERMEDIATE',
  CONCLUDED = 'CONCLUDED',
}
registerEnumType(ActivityProgress, {
  name: 'ActivityProgress',
  description: 'Cómo va una actividad del plan anual de un círculo.',
  valuesMap: {
    INITIAL: { description: 'Por empezar, o recién empezada.' },
    INTERMEDIATE: { description: 'En marcha.' },
    CONCLUDED: { description: 'Concluida, con su medio de verificación.' },
  },
});
