import type { RouteStep } from '../../graphql/schema.gen.js';

export const stepNames: Record<RouteStep, string> = {
  INITIAL: 'inicial',
  INTERMEDIATE: 'intermedio',
  ADVANCED: 'avanzado',
  REFERENT: 'referente',
};

export const routeTexts = {
  history: 'Su camino en la ruta',
  moved: (step: RouteStep, back: boolean) =>
    back
      ? `Volvió al estadio ${stepNames[step]}`
      : step === 'REFERENT'
        ? 'Fue reconocida como referente'
        : `Pasó al estadio ${stepNames[step]}`,
  changes: 'Qué cambió desde la edición anterior',
  began: 'Se publicó, en el estadio inicial',
  by: (name: string, date: string, version: number, period: string) =>
    [name && `Decisión de ${name}`, date, `edición ${version}`, period && `período ${period}`].filter(Boolean).join(' · '),
  reason: 'Motivo',
  rubric: (by: string, mean: string) => `Rúbrica calificada por ${by}: promedio ${mean} de 3.`,
  ownRubric: 'La rúbrica es una propuesta propia de este proyecto, a partir de marcos publicados.',
  grounds: 'En qué se apoyó',
};
