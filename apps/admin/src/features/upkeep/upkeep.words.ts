import type { HandoverState, ValidityEntryKind, ValidityQueue } from '../../graphql/schema.gen.js';

export const queues: readonly ValidityQueue[] = ['SOON', 'LAPSED'];
export const queueWords: Record<ValidityQueue, string> = { SOON: 'Por vencer', LAPSED: 'Vencidas' };

export const handoverWords: Record<HandoverState, string> = {
  PENDING: 'Por decidir',
  ACCEPTED: 'Confirmado',
  REFUSED: 'Rechazado',
  WITHDRAWN: 'Retirado',
};

export const entryWords: Record<ValidityEntryKind, string> = {
  ADMITTED: 'se admitió una edición',
  CONFIRMED_BY_TEAM: 'la confirmó su equipo',
  CONFIRMED_BY_STAFF: 'la mantuvo DIFOCA',
  LAPSED: 'venció',
};
