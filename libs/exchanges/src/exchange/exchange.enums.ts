import { registerEnumType } from '@nestjs/graphql';

export enum ExchangeState {
  PLANNED = 'PLANNED',
  ANNOUNCED = 'ANNOUNCED',
  HELD = 'HELD',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ExchangeState, {
  name: 'ExchangeState',
  description: 'En qué paso está un intercambio.',
  valuesMap: {
    PLANNED: { description: 'En preparación: solo lo ve quien lo organiza.' },
    ANNOUNCED: { description: 'Anunciado: su programa es público y hay inscripción.' },
    HELD: { description: 'Realizado: se completa lo que pasó.' },
    CLOSED: { description: 'Cerrado: solo se corrige, con un motivo.' },
    CANCELLED: { description: 'Cancelado, con su motivo.' },
  },
});

export enum ProgrammeKind {
  OPENING = 'OPENING',
  EXPOSITION = 'EXPOSITION',
  PRESENTATION = 'PRESENTATION',
  COMMENTARY = 'COMMENTARY',
  FAIR = 'FAIR',
  INTERNSHIP = 'INTERNSHIP',
  CLOSING = 'CLOSING',
  BREAK = 'BREAK',
}
registerEnumType(ProgrammeKind, {
  name: 'ProgrammeKind',
  description: 'Qué es un momento del programa.',
  valuesMap: {
    OPENING: { description: 'Apertura.' },
    EXPOSITION: { description: 'Exposición.' },
    PRESENTATION: { description: 'Presentación de una práctica.' },
    COMMENTARY: { description: 'Comentario de una persona experta.' },
    FAIR: { description: 'Feria de evidencias.' },
    INTERNSHIP: { description: 'Pasantía.' },
    CLOSING: { description: 'Clausura.' },
    BREAK: { description: 'Pausa.' },
  },
});
