import { plural } from '@lib/web-ui';
import type { RouteStep } from '../../graphql/schema.gen.js';
import { stepNames } from './route.texts.js';

export const aheadTexts = {
  ahead: 'Tu práctica en la ruta',
  now: (step: RouteStep) => (step === 'REFERENT' ? 'Es práctica referente.' : `Está en el estadio ${stepNames[step]}.`),
  top: 'Llegó al último paso: otras instancias pueden adoptarla.',
  missing: (step: RouteStep, count: number) =>
    count === 0
      ? `Cumple todo lo que pide ${goal(step)}. La decisión la toma DIFOCA.`
      : `Para ${way(step)} le falta ${plural(count, 'requisito', 'requisitos')}.`,
  met: 'Listo',
  lacking: 'Falta',
};

function way(step: RouteStep): string {
  return step === 'REFERENT' ? 'ser referente' : `llegar al estadio ${stepNames[step]}`;
}

function goal(step: RouteStep): string {
  return step === 'REFERENT' ? 'ser referente' : `el estadio ${stepNames[step]}`;
}
