import { registerEnumType } from '@nestjs/graphql';

export enum AdvisoryKind {
  PERSONAL = 'PERSONAL',
  TRANSFER = 'TRANSFER',
}
registerEnumType(AdvisoryKind, {
  name: 'AdvisoryKind',
  description: 'Para qué se pide una asesoría.',
  valuesMap: {
    PERSONAL: { description: 'Para lo que el equipo está haciendo.' },
    TRANSFER: { description: 'Para adoptar una práctica de otra instancia, o que adopten la propia.' },
  },
});

export enum AdvisoryState {
  REQUESTED = 'REQUESTED',
  SCHEDULED = 'SCHEDULED',
  HELD = 'HELD',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(AdvisoryState, {
  name: 'AdvisoryState',
  description: 'En qué paso está una asesoría.',
  valuesMap: {
    REQUESTED: { description: 'Pedida: falta quién y cuándo.' },
    SCHEDULED: { description: 'Con persona experta, día y hora.' },
    HELD: { description: 'Realizada: falta que ambas partes confirmen lo anotado.' },
    CLOSED: { description: 'Confirmada por ambas partes.' },
    CANCELLED: { description: 'Cancelada, con su motivo.' },
  },
});

export enum AdvisorySide {
  TEAM = 'TEAM',
  EXPERT = 'EXPERT',
}
registerEnumType(AdvisorySide, {
  name: 'AdvisorySide',
  description: 'De qué parte viene una persona.',
  valuesMap: { TEAM: { description: 'Del equipo que la pidió.' }, EXPERT: { description: 'La persona experta.' } },
});
