import { decimal } from '@lib/web-ui';
import type { SchoolArea, SchoolKind, SchoolLevel } from '../../graphql/schema.gen.js';

export const levelTexts: Record<SchoolLevel, string> = {
  PRESCHOOL: 'Inicial',
  PRIMARY: 'Primaria',
  SECONDARY: 'Secundaria',
  SPECIAL: 'Básica especial',
  ALTERNATIVE: 'Básica alternativa',
  TECHNICAL: 'Técnico-productiva',
};

export const kindTexts: Record<SchoolKind, string> = {
  SINGLE_TEACHER: 'Unidocente',
  MULTIGRADE: 'Multigrado',
  FULL: 'Polidocente completo',
};

export const areaTexts: Record<SchoolArea, string> = { RURAL: 'Rural', URBAN: 'Urbana' };

export const schoolTexts = {
  name: 'Nombre de la escuela',
  code: 'Código modular',
  codeHint: 'Siete dígitos, con sus ceros a la izquierda.',
  level: 'Nivel',
  kind: 'Tipo',
  area: 'Área',
  choose: 'Elige uno',
  students: 'Estudiantes',
  teachers: 'Docentes',
  staff: 'Personal de apoyo',
  population: 'A quiénes atiende',
  economy: 'De qué vive la comunidad',
  pairs: 'Problemas y respuestas',
  pairsHint: 'Cada problema que identificaron, con la respuesta que le dieron. Sin nombres ni datos de estudiantes.',
  pair: (position: number) => `Problema ${position}`,
  problem: 'Problema identificado',
  response: 'Respuesta',
  addPair: 'Agregar un problema y su respuesta',
  optional: 'Si tu práctica no es de una sola escuela, deja esta sección vacía.',
  people: (count: number | null) => (count === null ? '–' : decimal(count)),
};
