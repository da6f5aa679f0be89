import type { TemplateDeskAllFragment } from './template.gql.js';

export type Planned = TemplateDeskAllFragment['sections'][number];

/** Without a key: the server gives it one. */
export const emptySection: Planned = {
  key: '',
  kind: 'TEXT',
  title: '',
  verb: '',
  help: '',
  example: '',
  limit: 1000,
  required: false,
  enabled: true,
};

export const kindWords: Record<string, string> = {
  BASICS: 'Título, resumen, tema e inicio',
  PLACE: 'Instancias y distritos',
  TEAM: 'Personas',
  TEXT: 'Texto libre',
  LINES: 'Líneas con título y texto',
  RESULTS: 'Resultados e indicadores',
  SUSTAINABILITY: 'Instrumentos y resoluciones',
  RESOURCES: 'Recursos, costo y video',
  SCHOOL: 'Caso de una escuela',
};

/** Without them no practice can be published. */
export const fixedKinds = ['BASICS', 'PLACE', 'TEAM'];
