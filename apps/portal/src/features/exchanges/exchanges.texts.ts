import { plural, shortDate, sinceTime } from '@lib/web-ui';
import type { ExchangeState, ProgrammeKind } from '../../graphql/schema.gen.js';

const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** Of a day `2026-05-14`: jueves 14 may 2026. */
export const dayName = (day: string): string => `${weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()]} ${shortDate(day)}`;

export const stretch = (startsOn: string, endsOn: string): string =>
  startsOn === endsOn ? dayName(startsOn) : `${shortDate(startsOn)} al ${shortDate(endsOn)}`;

const states: Record<ExchangeState, string> = {
  PLANNED: 'En preparación',
  ANNOUNCED: 'Anunciado',
  HELD: 'Realizado',
  CLOSED: 'Realizado',
  CANCELLED: 'Cancelado',
};

const kinds: Record<ProgrammeKind, string> = {
  OPENING: 'Apertura',
  EXPOSITION: 'Exposición',
  PRESENTATION: 'Presentación de una práctica',
  COMMENTARY: 'Comentario experto',
  FAIR: 'Feria de evidencias',
  INTERNSHIP: 'Pasantía',
  CLOSING: 'Clausura',
  BREAK: 'Pausa',
};

export const exchangesTexts = {
  title: 'Intercambios',
  description: 'Encuentros macrorregionales donde las DRE y UGEL presentan sus prácticas, con su programa por día.',
  lead: 'Encuentros de varias regiones: se presentan prácticas, se recorre la feria de evidencias y se visita una UGEL anfitriona.',
  empty: 'Todavía no hay intercambios anunciados',
  emptyText: 'Cuando DIFOCA anuncie uno verás aquí su programa, y las regiones invitadas recibirán un aviso.',
  wall: 'Mientras tanto, mira las prácticas del muro',
  loading: 'Cargando los intercambios…',
  more: 'Ver más',
  back: 'Intercambios',
  states,
  kinds,
  host: 'Anfitriona',
  when: 'Cuándo',
  where: 'Dónde',
  macroRegion: 'Macrorregión',
  regions: 'Regiones invitadas',
  regionsOfPast: 'Regiones que participaron',
  broughtIn: 'Traído de registros anteriores',
  broughtInText: 'Se realizó antes de esta plataforma: aquí está lo que se conserva de él.',
  about: (title: string, when: string, venue: string) => `${title}: ${when}, ${venue}.`,
  objective: 'Para qué nos reunimos',
  programme: 'Programa',
  day: (at: number, day: string) => `Día ${at}: ${dayName(day)}`,
  calendar: 'Agregar a mi calendario',
  registersUntil: (day: string) => `Inscripción hasta el ${shortDate(day)}`,
  cancelled: (reason: string) => `Este intercambio se canceló. ${reason}`,
  changed: (at: string) => `Cambió: ${sinceTime(at, new Date())}`,
  changes: (count: number) => `${plural(count, 'momento cambió', 'momentos cambiaron')} después del anuncio: están marcados.`,
  inCharge: 'A cargo de',
  place: 'Lugar',
  presentedBy: 'Presenta',
  commentedBy: 'Comenta',
  method: 'Método',
  presentsEdition: (version: number) => `Se presenta su edición ${version}`,
  presented: 'Presentada',
  noProgramme: 'El programa se está preparando',
};
