import { registerEnumType } from '@nestjs/graphql';

export enum ChallengeEntryState {
  ENTERED = 'ENTERED',
  ACCEPTED = 'ACCEPTED',
  COMPLETED = 'COMPLETED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(ChallengeEntryState, {
  name: 'ChallengeEntryState',
  description: 'En qué va un equipo en un desafío.',
  valuesMap: {
    ENTERED: { description: 'Inscrito.' },
    ACCEPTED: { description: 'Con su primer paso aceptado.' },
    COMPLETED: { description: 'Completó todos los pasos.' },
    WITHDRAWN: { description: 'Se retiró.' },
  },
});

export enum ChallengeWorkState {
  PENDING = 'PENDING',
  HANDED_IN = 'HANDED_IN',
  RETURNED = 'RETURNED',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
}
registerEnumType(ChallengeWorkState, {
  name: 'ChallengeWorkState',
  description: 'En qué va un paso de un equipo.',
  valuesMap: {
    PENDING: { description: 'Por entregar.' },
    HANDED_IN: { description: 'Entregado: espera respuesta.' },
    RETURNED: { description: 'Devuelto con motivos.' },
    ACCEPTED: { description: 'Aceptado.' },
    REFUSED: { description: 'No se aceptó, por llegar fuera de plazo.' },
  },
});

export enum ChallengeReceipt {
  ON_TIME = 'ON_TIME',
  LATE_BY_SIGNAL = 'LATE_BY_SIGNAL',
}
registerEnumType(ChallengeReceipt, {
  name: 'ChallengeReceipt',
  description: 'Cómo llegó una entrega.',
  valuesMap: {
    ON_TIME: { description: 'Dentro del plazo.' },
    LATE_BY_SIGNAL: { description: 'Recibida después por falta de señal.' },
  },
});
