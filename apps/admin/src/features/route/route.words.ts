import type { RouteStep } from '../../graphql/schema.gen.js';

export const stepWords: Record<RouteStep, string> = {
  INITIAL: 'Inicial',
  INTERMEDIATE: 'Intermedio',
  ADVANCED: 'Avanzado',
  REFERENT: 'Referente',
};

export const steps: readonly RouteStep[] = ['INITIAL', 'INTERMEDIATE', 'ADVANCED', 'REFERENT'];

/** `2026-II`: the half of the year of a day such as `2026-11-21`. */
export function periodOf(day: string): string {
  return `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 'I' : 'II'}`;
}
