import { day, hour } from '../../format/dates.js';
import type { Tone } from '../../parts/page.js';
import type { ConnectedHow, WebinarSpeakerKind, WebinarState } from '../../graphql/schema.gen.js';

export const stateWords: Record<WebinarState, string> = {
  PLANNED: 'En preparación',
  ANNOUNCED: 'Anunciado',
  HELD: 'Realizado',
  CLOSED: 'Cerrado',
  CANCELLED: 'Cancelado',
};
export const stateTones: Record<WebinarState, Tone> = { PLANNED: 'maize', ANNOUNCED: 'sky', HELD: 'leaf', CLOSED: 'quiet', CANCELLED: 'quiet' };
export const speakerWords: Record<WebinarSpeakerKind, string> = {
  MEMBER: 'Gestora o gestor',
  EXPERT: 'Experta o experto',
  ALLY: 'Aliado',
  GUEST: 'Invitada o invitado',
};
export const howWords: Record<ConnectedHow, string> = { OWN: 'lo marcó al entrar', STAFF: 'lo anotó el equipo', IMPORT: 'vino de una hoja' };
export const moveWords: Record<string, string> = {
  PLAN: 'Guardó el plan',
  ANNOUNCE: 'Lo anunció',
  HOLD: 'Anotó que se realizó',
  CLOSE: 'Lo cerró',
  CANCEL: 'Lo canceló',
  ATTENDED: 'Anotó asistencia',
  NOT_ATTENDED: 'Quitó asistencia',
  IMPORT: 'Trajo asistencia de una hoja',
  MATERIAL: 'Agregó un material',
  MATERIAL_REMOVE: 'Quitó un material',
  RECORDING: 'Cambió la grabación',
};

/** `21 nov 2026, de 15:00 a 16:30`. */
export const stretch = (from: string, to: string): string => `${day(from)}, de ${hour(from)} a ${hour(to)}`;
