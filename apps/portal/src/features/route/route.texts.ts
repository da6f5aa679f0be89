import { plural } from '@lib/web-ui';
import type { RouteStep } from '../../graphql/schema.gen.js';

const names: Record<RouteStep, string> = {
  INITIAL: 'inicial',
  INTERMEDIATE: 'intermedio',
  ADVANCED: 'avanzado',
  REFERENT: 'referente',
};

export const routeTexts = {
  ahead: 'Tu práctica en la ruta',
  now: (step: RouteStep) => (step === 'REFERENT' ? 'Es práctica referente.' : `Está en el estadio ${names[step]}.`),
  top: 'Llegó al último paso: otras instancias pueden adoptarla.',
  missing: (step: RouteStep, count: number) =>
    count === 0
      ? `Cumple todo lo que pide ${goal(step)}. La decisión la toma DIFOCA.`
      : `Para ${way(step)} le falta ${plural(count, 'requisito', 'requisitos')}.`,
  met: 'Listo',
  lacking: 'Falta',
  history: 'Su camino en la ruta',
  moved: (step: RouteStep, back: boolean) =>
    back ? `Volvió al estadio ${names[step]}` : step === 'REFERENT' ? 'Fue reconocida como referente' : `Pasó al estadio ${names[step]}`,
  changes: 'Qué cambió desde la edición anterior',
  began: 'Se publicó, en el estadio inicial',
  by: (name: string, date: string, version: number, period: string) =>
    [name && `Decisión de ${name}`, date, `edición ${version}`, period && `período ${period}`].filter(Boolean).join(' · '),
  reason: 'Motivo',
  rubric: (by: string, mean: string) => `Rúbrica calificada por ${by}: promedio ${mean} de 3.`,
  ownRubric: 'La rúbrica es una propuesta propia de este proyecto, a partir de marcos publicados.',
  grounds: 'En qué se apoyó',
};

function way(step: RouteStep): string {
  return step === 'REFERENT' ? 'ser referente' : `llegar al estadio ${names[step]}`;
}

function goal(step: RouteStep): string {
  return step === 'REFERENT' ? 'ser referente' : `el estadio ${names[step]}`;
}
