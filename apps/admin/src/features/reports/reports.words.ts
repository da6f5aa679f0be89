import type { ReportState } from '../../graphql/schema.gen.js';
import type { Tone } from '../../parts/page.js';
import type { DeskReportRowFragment, ReportTextShownFragment } from './reports.gql.js';

const stateWords: Record<ReportState, string> = { NOT_OPENED: 'Sin empezar', WRITING: 'En redacción', PUBLISHED: 'Publicado', WITHHELD: 'Retirado' };
export const stateTones: Record<ReportState, Tone> = { NOT_OPENED: 'quiet', WRITING: 'maize', PUBLISHED: 'leaf', WITHHELD: 'danger' };

/** With its edition, once it has one. */
export function stateOf({ state, latest }: Pick<DeskReportRowFragment, 'state' | 'latest'>): string {
  return latest > 0 ? `${stateWords[state]} · edición ${latest}` : stateWords[state];
}

export function textState({ key, own, changed, text }: Pick<ReportTextShownFragment, 'key' | 'own' | 'changed' | 'text'>): { word: string; tone: Tone } {
  if (changed) return { word: 'Cambió', tone: 'sky' };
  if (!own && key.startsWith('chapter:')) return { word: 'Opcional', tone: 'quiet' };
  if (!own && text === '') return { word: 'Vacío', tone: 'maize' };
  return own ? { word: 'Escrito', tone: 'leaf' } : { word: 'Propuesta', tone: 'quiet' };
}

/** Parts that nobody writes: they are made of what was recorded. */
export const MADE_PARTS = [
  { key: 'cover', title: 'Carátula e índice', from: 'del plan del intercambio', at: 'plan' },
  { key: 'programme', title: 'Programa', from: 'del programa que se anotó', at: '' },
  { key: 'fair', title: 'Feria de evidencias', from: 'de los puestos y sus fotos', at: 'feria' },
  { key: 'attendance', title: 'Asistencia', from: 'de las lecturas de las credenciales', at: 'asistencia' },
] as const;

export type MadePart = (typeof MADE_PARTS)[number];

/** `3,4 MB`. */
export const size = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
