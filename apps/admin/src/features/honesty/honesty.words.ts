import type { FarmingSignalsResult } from './signals.gql.js';

export type SignalKind = FarmingSignalsResult['farmingSignals']['items'][number]['kind'];

export const kindWords: Record<SignalKind, string> = {
  RECIPROCAL: 'Dos personas se marcan una a la otra',
  CIRCLE: 'Un círculo de personas se marca entre sí',
  TEAM: 'Un mismo equipo marca a una de sus personas',
  BURST: 'Muchas acciones en pocos minutos',
};

export const outcomeWords: Record<string, string> = {
  NO_PROBLEM: 'Nada que corregir',
  TALKED: 'Se conversó con las personas',
  CORRECTED: 'Se propuso deshacer movimientos',
};

export const signedPoints = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n)}`;
