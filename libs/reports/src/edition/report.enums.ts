import { registerEnumType } from '@nestjs/graphql';

export enum ReportState {
  NOT_OPENED = 'NOT_OPENED',
  WRITING = 'WRITING',
  PUBLISHED = 'PUBLISHED',
  WITHHELD = 'WITHHELD',
}

export enum MakingState {
  WAITING = 'WAITING',
  MAKING = 'MAKING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'En qué va el reporte de un intercambio.',
  valuesMap: {
    NOT_OPENED: { description: 'Nadie lo empezó.' },
    WRITING: { description: 'Se está escribiendo; nadie más lo ve.' },
    PUBLISHED: { description: 'Su última edición es pública.' },
    WITHHELD: { description: 'La dirección de su última edición está retirada.' },
  },
});
registerEnumType(MakingState, {
  name: 'MakingState',
  description: 'En qué va el armado de un reporte.',
  valuesMap: {
    WAITING: { description: 'Espera su turno.' },
    MAKING: { description: 'Se está armando.' },
    DONE: { description: 'Listo.' },
    FAILED: { description: 'No se pudo, y dice por qué.' },
  },
});
