import { registerEnumType } from '@nestjs/graphql';

export enum TransferKind {
  HORIZONTAL = 'HORIZONTAL',
  VERTICAL = 'VERTICAL',
}
registerEnumType(TransferKind, {
  name: 'TransferKind',
  description: 'Qué se hace de la práctica en la instancia que la adopta.',
  valuesMap: {
    HORIZONTAL: { description: 'Una práctica propia, como réplica.' },
    VERTICAL: { description: 'Una norma o una política, con su número y su fecha.' },
  },
});

export enum TransferState {
  TALKING = 'TALKING',
  AGREED = 'AGREED',
  UNDERWAY = 'UNDERWAY',
  REPORTED = 'REPORTED',
  VERIFIED = 'VERIFIED',
  SUSTAINED = 'SUSTAINED',
  ADAPTED = 'ADAPTED',
  STOPPED = 'STOPPED',
}
registerEnumType(TransferState, {
  name: 'TransferState',
  description: 'En qué paso está una transferencia.',
  valuesMap: {
    TALKING: { description: 'En conversación: ficha de ambas partes y acuerdo por firmar.' },
    AGREED: { description: 'Con acuerdo firmado: falta el plan.' },
    UNDERWAY: { description: 'En marcha.' },
    REPORTED: { description: 'Con resultado por verificar.' },
    VERIFIED: { description: 'Verificada: falta decir cómo sigue.' },
    SUSTAINED: { description: 'Se sostiene.' },
    ADAPTED: { description: 'Sigue, adaptada.' },
    STOPPED: { description: 'Se detuvo, con su lección.' },
  },
});

export enum TransferSide {
  ORIGIN = 'ORIGIN',
  ADOPTER = 'ADOPTER',
  STAFF = 'STAFF',
}
registerEnumType(TransferSide, {
  name: 'TransferSide',
  description: 'Una de las tres partes: el equipo de la práctica, la instancia que la adopta, DIFOCA.',
});

export enum BlockChoice {
  ADOPTED = 'ADOPTED',
  ADAPTED = 'ADAPTED',
  LEFT_OUT = 'LEFT_OUT',
}
registerEnumType(BlockChoice, { name: 'BlockChoice', description: 'Qué se hace con una línea de la estrategia.' });

/** The ways in which what was verified goes on. */
export enum TransferOutcome {
  SUSTAINED = 'SUSTAINED',
  ADAPTED = 'ADAPTED',
}
registerEnumType(TransferOutcome, { name: 'TransferOutcome', description: 'Cómo sigue lo verificado.' });

export enum TransferVerb {
  SIGN = 'SIGN',
  BEGIN = 'BEGIN',
  REPORT = 'REPORT',
  VERIFY = 'VERIFY',
  CLOSE = 'CLOSE',
  STOP = 'STOP',
}
registerEnumType(TransferVerb, { name: 'TransferVerb', description: 'Un paso que alguien puede dar en una transferencia.' });
