import { plural } from '@lib/web-ui';

export const challengesTexts = {
  title: 'Desafíos',
  description: 'Retos que DIFOCA lanza a las instancias: un problema común, pasos con fecha y equipos que lo resuelven.',
  lead: 'Un problema común, pasos con fecha y equipos de muchas instancias que lo trabajan a la vez.',
  mine: 'Tus desafíos',
  all: 'Todos los desafíos',
  empty: 'Todavía no hay desafíos',
  emptyText: 'Cuando se lance uno para tu instancia te llegará un aviso. Mientras, mira qué resuelven otras en el muro de prácticas.',
  wall: 'Ir al muro',
  loading: 'Trayendo los desafíos…',
  more: 'Ver anteriores',
  states: { LAUNCHED: 'Abierto', CLOSED: 'Con resultados', WITHDRAWN: 'Retirado', DRAFT: 'Borrador' } as const,
  entryStates: { ENTERED: 'Inscrito', ACCEPTED: 'En camino', COMPLETED: 'Completado', WITHDRAWN: 'Retirado' } as const,
  enters: (day: string) => `inscripción hasta el ${day}`,
  ends: (day: string) => `último paso, ${day}`,
  steps: (count: number) => plural(count, 'paso', 'pasos'),
  entries: (count: number) => plural(count, 'equipo', 'equipos'),
  next: (title: string, moment: string) => `Sigue: ${title}, hasta el ${moment}`,
};

const KINDS: Record<string, string> = {
  DRE: 'DRE',
  GRE: 'GRE',
  UGEL: 'UGEL',
  LOCAL_GOVERNMENT: 'gobiernos locales',
  MINEDU: 'oficinas del Minedu',
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} y ${words[words.length - 1] ?? ''}`;

export const sheetTexts = {
  back: 'Desafíos',
  who: 'Quiénes participan',
  kinds: (kinds: readonly string[]) => (kinds.length === 0 ? 'Equipos de toda clase de instancia' : `Equipos de ${listed(kinds.map((kind) => KINDS[kind] ?? kind))}`),
  regions: (names: readonly string[]) => (names.length === 0 ? 'de todas las regiones' : `de ${listed(names)}`),
  team: (min: number, max: number) => (min === max ? `Cada equipo es de ${plural(min, 'persona', 'personas')} de una misma instancia.` : `Cada equipo es de ${min} a ${max} personas de una misma instancia.`),
  perIged: (count: number) => `Hasta ${plural(count, 'equipo', 'equipos')} por instancia. Una persona está en un solo equipo.`,
  enters: (moment: string) => `Inscripción hasta el ${moment}, hora de Lima.`,
  steps: 'Pasos y fechas',
  due: (moment: string) => `Hasta el ${moment}, hora de Lima`,
  asks: (text: boolean, files: number) => [text ? 'un texto' : '', files > 0 ? `hasta ${plural(files, 'archivo', 'archivos')}` : ''].filter(Boolean).join(' y '),
  handsIn: (what: string) => `Se entrega ${what}.`,
  late: 'Si no tienes señal',
  criteria: 'Qué se pide para aceptar',
  rubric: 'Rúbrica',
  rubricText: 'Al completar el último paso se puntúa cada criterio de 0 a 3.',
  insignias: 'Reconocimiento',
  everyone: 'A quienes lo completen',
  place: (place: number) => `Puesto ${place}`,
  becomes: {
    NOTHING: '',
    PRACTICE: 'Lo que tu equipo complete se puede convertir en el borrador de una práctica, con sus textos y su gente.',
  } as const,
  allies: 'Aliados',
  notes: 'Prórrogas y aclaraciones',
  extension: (position: number, before: string, after: string) => `Paso ${position}: vencía el ${before}, ahora vence el ${after}.`,
  onTeam: 'Ver mi equipo',
  enter: 'Inscribir a mi equipo',
  onlyMembers: 'Participan gestoras y gestores con cuenta. Ingresa para inscribir a tu equipo.',
  withdrawn: (reason: string) => `Este desafío se retiró: ${reason}`,
  results: 'Resultados',
  resultsBy: 'Por el promedio de la rúbrica, de 0 a 3. Los empates comparten puesto.',
  resultsListed: 'Equipos que completaron todos los pasos, por nombre.',
  noResults: 'Ningún equipo completó todos los pasos.',
  entry: 'Equipo',
  iged: 'Instancia',
  mean: 'Promedio',
  position: 'Puesto',
  moreResults: 'Ver más equipos',
  waiting: 'Los resultados se publicarán aquí cuando DIFOCA cierre el desafío.',
};
