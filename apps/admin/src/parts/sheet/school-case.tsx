import { number } from '../../format/dates.js';
import { schoolAreaWords, schoolKindWords, schoolLevelWords } from '../../format/words.js';
import { Facts } from '../page.js';
import type { SchoolSheetFragment } from './sheet.gql.js';

/** The case of one school: how it is, and what was answered to each problem. */
export function SchoolCase({ school }: { school: SchoolSheetFragment }) {
  const { name, modularCode, level, kind, area, students, teachers, supportStaff, population, economy, pairs } = school;
  if (!name && !modularCode && pairs.length === 0) return <p className="muted">No es de una sola escuela.</p>;
  return (
    <>
      <Facts
        facts={[
          ['Escuela', name || '—'],
          ['Código modular', modularCode || '—'],
          ['Nivel', level ? schoolLevelWords[level] : '—'],
          ['Tipo', kind ? schoolKindWords[kind] : '—'],
          ['Área', area ? schoolAreaWords[area] : '—'],
          ['Estudiantes', number(students)],
          ['Docentes', number(teachers)],
          ['Personal de apoyo', number(supportStaff)],
        ]}
      />
      {population && <p className="prose">Atiende a: {population}</p>}
      {economy && <p className="prose">Economía: {economy}</p>}
      {pairs.map(({ problem, response }, index) => (
        <div className="stackline prose" key={index}>
          <b>{problem}</b>
          {response}
        </div>
      ))}
    </>
  );
}
