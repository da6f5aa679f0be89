import type { Filled } from './body.rules.js';
import { indicatorIsDone } from './missing.rules.js';

/** The small line under a section in the task list, such as "4 líneas". Empty when there is nothing to say. */
export function noteOf({ kind, body }: Filled): string {
  switch (kind) {
    case 'BASICS':
      return body.title;
    case 'PLACE':
      return listed([
        count(body.igedCodes.length, 'instancia', 'instancias'),
        count(body.districts.length, 'distrito', 'distritos'),
      ]);
    case 'TEAM':
      return count(body.team.length, 'persona', 'personas');
    case 'TEXT':
      return body.text ? count(Array.from(body.text).length, 'carácter', 'caracteres') : '';
    case 'LINES':
      return count(body.lines.length, 'línea', 'líneas');
    case 'RESULTS':
      return listed([count(body.lines.length, 'resultado', 'resultados'), indicatorNote(body.indicators)]);
    case 'SUSTAINABILITY':
      return listed([
        count(body.instruments.length, 'instrumento', 'instrumentos'),
        count(body.resolutions.length, 'resolución', 'resoluciones'),
      ]);
    case 'SCHOOL':
      return listed([body.name, count(body.pairs.length, 'problema y su respuesta', 'problemas y sus respuestas')]);
    case 'RESOURCES':
      return body.videoUrl ? 'Con video' : '';
  }
}

function indicatorNote(indicators: Parameters<typeof indicatorIsDone>[0][]): string {
  const done = indicators.filter(indicatorIsDone).length;
  if (done === indicators.length) return count(done, 'indicador', 'indicadores');
  return `${done} de ${indicators.length} indicadores completos`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function listed(parts: string[]): string {
  return parts.filter(Boolean).join(' · ');
}
