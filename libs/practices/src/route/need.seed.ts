import type { Goal, Measure } from './route.rules.js';

type SeededNeed = { step: Goal; measure: Measure; title: string; place: string; threshold?: number; enabled?: false };

/** The route as it starts. Staff change words, numbers and which are asked for. */
export const NEEDS: readonly SeededNeed[] = [
  { step: 'INTERMEDIATE', measure: 'ADMITTED', title: 'Práctica admitida', place: 'revisar' },
  { step: 'INTERMEDIATE', measure: 'MONTHS', threshold: 6, title: 'Meses de implementación', place: 'basics' },
  { step: 'INTERMEDIATE', measure: 'BASELINE', threshold: 1, title: 'Un indicador con su punto de partida', place: 'results' },
  {
    step: 'INTERMEDIATE',
    measure: 'ACCOMPANIED',
    threshold: 1,
    title: 'Una asesoría realizada o una retroalimentación respondida',
    place: 'mejoras',
  },
  {
    step: 'ADVANCED',
    measure: 'IMPROVEMENTS_ANSWERED',
    title: 'Todas las oportunidades de mejora respondidas',
    place: 'mejoras',
  },
  { step: 'ADVANCED', measure: 'RESULT', threshold: 1, title: 'Un indicador con su resultado', place: 'results' },
  {
    step: 'ADVANCED',
    measure: 'INSTITUTIONALISED',
    threshold: 1,
    title: 'Una prueba de que es parte de la institución: resolución, PEI, PAT o POI',
    place: 'sustainability',
  },
  { step: 'ADVANCED', measure: 'MONTHS', threshold: 12, title: 'Meses de implementación', place: 'basics' },
  { step: 'ADVANCED', measure: 'RUBRIC_MEAN', threshold: 2, title: 'Promedio de la rúbrica', place: 'mejoras' },
  { step: 'REFERENT', measure: 'STAGE_ADVANCED', title: 'Estadio avanzado', place: '' },
  { step: 'REFERENT', measure: 'TRANSFER_SHEET', title: 'Ficha de transferencia llena', place: 'transferencia' },
  { step: 'REFERENT', measure: 'EXCHANGE_PRESENTED', title: 'Presentada en un intercambio', place: '' },
  { step: 'ADVANCED', measure: 'COMMITMENTS_KEPT', title: 'Ningún compromiso vencido', place: '', enabled: false },
];
