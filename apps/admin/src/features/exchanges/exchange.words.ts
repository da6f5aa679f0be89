import { day } from '../../format/dates.js';
import type { Tone } from '../../parts/page.js';

export const stateWords: Record<string, string> = {
  PLANNED: 'En preparación',
  ANNOUNCED: 'Anunciado',
  HELD: 'Realizado',
  CLOSED: 'Cerrado',
  CANCELLED: 'Cancelado',
};
export const stateTones: Record<string, Tone> = { PLANNED: 'maize', ANNOUNCED: 'sky', HELD: 'leaf', CLOSED: 'quiet', CANCELLED: 'quiet' };

export const kindWords: Record<string, string> = {
  OPENING: 'Apertura',
  EXPOSITION: 'Exposición',
  PRESENTATION: 'Presentación de una práctica',
  COMMENTARY: 'Comentario experto',
  FAIR: 'Feria de evidencias',
  INTERNSHIP: 'Pasantía',
  CLOSING: 'Clausura',
  BREAK: 'Pausa',
};

export const moveWords: Record<string, string> = {
  BRING_IN: 'Lo registró como ya realizado',
  MEND_PAST: 'Corrigió sus datos',
  TAKE_BACK: 'Lo quitó',
  PLAN: 'Guardó el plan',
  ANNOUNCE: 'Lo anunció',
  HOLD: 'Anotó que se realizó',
  CLOSE: 'Lo cerró',
  CANCEL: 'Lo canceló',
  MEND_PLAN: 'Corrigió el plan',
  MOMENT_ADD: 'Agregó un momento',
  MOMENT_CHANGE: 'Cambió un momento',
  MOMENT_REMOVE: 'Retiró un momento',
  PRESENTED: 'Anotó que se presentó',
  NOT_PRESENTED: 'Quitó que se presentó',
  REGISTER: 'Inscribió a',
  IMPORT: 'Trajo asistencia de una hoja',
  QUOTA: 'Fijó un cupo',
  STAND: 'Guardó un puesto',
  STAND_HELD: 'Anotó que un puesto se atendió',
  STAND_PHOTO: 'Colgó una foto',
  STAND_PHOTO_REMOVE: 'Quitó una foto',
  STAND_PHOTO_RIGHTS: 'Dijo si una foto se puede mostrar',
  INTERNSHIP: 'Guardó la pasantía',
  TESTIMONIAL: 'Anotó un testimonio',
  CERTIFICATE_PLAN: 'Guardó lo que dicen las constancias',
  CERTIFICATES: 'Emitió constancias',
  CERTIFICATE: 'Emitió la constancia de',
  WALK_IN: 'Anotó en la puerta a quien no estaba inscrito',
  SETTLE_ARRIVAL: 'Dijo quién es alguien que llegó sin inscripción',
  UNSETTLE_ARRIVAL: 'Deshizo quién se dijo que es alguien de la puerta',
  UNDO_ENTRY: 'Deshizo un ingreso',
  DEAL: 'Repartió los equipos de la pasantía',
  DEAL_AGAIN: 'Volvió a repartir los equipos de la pasantía',
  MOVE_TO_CREW: 'Pasó a alguien de equipo',
};

export const feedbackWords: Record<string, string> = {
  ASSIGNED: 'comentario encargado',
  SUBMITTED: 'comentario enviado, por publicar',
  PUBLISHED: 'comentario publicado',
  WITHDRAWN: 'comentario retirado',
};

export const methods = ['Sociodrama', 'Exposición dialogada', 'Panel', 'Demostración', 'Video y conversación'];

export const stretch = (startsOn: string, endsOn: string): string =>
  startsOn === endsOn ? day(startsOn) : `${day(startsOn)} al ${day(endsOn)}`;

/** Every day of it, as `2026-05-14`. */
export function daysOf(startsOn: string, endsOn: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn) && days.length < 10; at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

export const dutyWords: Record<string, string> = {
  DIRECTOR: 'Directora o director de DRE, GRE o UGEL',
  AREA_HEAD: 'Jefa o jefe de área',
  SPECIALIST: 'Especialista',
  PRINCIPAL: 'Directora o director de escuela',
  TEACHER: 'Docente',
  OTHER: 'Otro cargo',
};
export const registrationWords: Record<string, string> = { REGISTERED: 'Con lugar', WAITING: 'En lista de espera', CANCELLED: 'Se retiró' };
export const kindOfIged: Record<string, string> = { DRE: 'DRE', GRE: 'GRE', UGEL: 'UGEL', LOCAL_GOVERNMENT: 'Gobierno local', MINEDU: 'Ministerio' };
