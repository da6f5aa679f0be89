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
  code: 'Código modular',
  students: 'Estudiantes',
  teachers: 'Docentes',
  staff: 'Personal de apoyo',
  population: 'A quiénes atiende',
  economy: 'De qué vive la comunidad',
  response: 'Respuesta',
  people: (count: number | null) => (count === null ? '–' : decimal(count)),
};
