import { figure } from '../dates.rules.js';
import type { FrozenSchool } from './published-practice.rules.js';

const LEVELS: Record<string, string> = {
  PRESCHOOL: 'Inicial',
  PRIMARY: 'Primaria',
  SECONDARY: 'Secundaria',
  SPECIAL: 'Básica especial',
  ALTERNATIVE: 'Básica alternativa',
  TECHNICAL: 'Técnico-productiva',
};
const KINDS: Record<string, string> = {
  SINGLE_TEACHER: 'Unidocente',
  MULTIGRADE: 'Multigrado',
  FULL: 'Polidocente completo',
};
const AREAS: Record<string, string> = { RURAL: 'Rural', URBAN: 'Urbana' };

/** How the school is, told as its page tells it; what was not said is an empty text. */
export function schoolExtras(school: FrozenSchool): { label: string; text: string }[] {
  const { name, modularCode, level, kind, area } = school;
  const about = [named(LEVELS, level), named(KINDS, kind), named(AREAS, area)].filter(Boolean).join(' · ');
  const identity = [name, modularCode && `código modular ${modularCode}`].filter(Boolean).join(', ');
  return [
    { label: 'Escuela', text: [identity, about].filter(Boolean).join(' · ') },
    { label: 'Estudiantes', text: people(school.students) },
    { label: 'Docentes', text: people(school.teachers) },
    { label: 'Personal de apoyo', text: people(school.supportStaff) },
    { label: 'A quiénes atiende', text: school.population ?? '' },
    { label: 'De qué vive la comunidad', text: school.economy ?? '' },
  ];
}

function named(names: Record<string, string>, id: string | null | undefined): string {
  return id ? (names[id] ?? '') : '';
}

function people(count: number | null | undefined): string {
  return typeof count === 'number' ? figure(count) : '';
}
