import type { DeskInitiativeQueue, InitiativeState, ReportReason } from '../../graphql/schema.gen.js';
import type { Tone } from '../../parts/page.js';

export const stateWords: Record<InitiativeState, string> = {
  SHARED: 'Sin acompañamiento',
  ACCOMPANIED: 'Con acompañamiento',
  TURNED: 'Se volvió práctica',
  ARCHIVED: 'Archivada',
  WITHDRAWN: 'Retirada',
  HIDDEN: 'Oculta',
};

export const stateTones: Record<InitiativeState, Tone> = {
  SHARED: 'maize',
  ACCOMPANIED: 'leaf',
  TURNED: 'brand',
  ARCHIVED: 'quiet',
  WITHDRAWN: 'quiet',
  HIDDEN: 'danger',
};

export const queueWords: Record<DeskInitiativeQueue, string> = {
  WAITING: 'Sin acompañamiento',
  ACCOMPANIED: 'Con acompañamiento',
  QUIET: 'Nadie las mueve',
  REPORTED: 'Reportadas',
  HIDDEN: 'Ocultas',
};

export const emptyWords: Record<DeskInitiativeQueue, string> = {
  WAITING: 'Cuando alguien comparta una iniciativa aparecerá aquí, primero la que más espera.',
  ACCOMPANIED: 'Anota tu primera conversación en una de las que esperan y pasará a esta lista.',
  QUIET: 'Aquí se ven las que nadie mueve, antes de que se archiven solas.',
  REPORTED: 'Nadie ha reportado nada que siga a la vista.',
  HIDDEN: 'No hay ninguna oculta.',
};

export const reasonWords: Record<ReportReason, string> = {
  OFFENSIVE: 'Ofende o discrimina',
  PERSONAL_DATA: 'Muestra datos personales',
  FALSE: 'Es falso o engañoso',
  SPAM: 'Es publicidad o no tiene que ver',
  OTHER: 'Otro motivo',
};

export const moveWords: Record<string, string> = {
  SHARE: 'Se compartió',
  EDIT: 'Se corrigió el texto',
  ACCOMPANY: 'Se anotó un acompañamiento',
  CONTINUE: 'Quien la compartió dijo que sigue en marcha',
  NUDGE: 'Se preguntó si sigue en marcha',
  ARCHIVE: 'Se archivó sola',
  TURN: 'Empezó a ser práctica',
  WITHDRAW: 'La retiró quien la compartió',
  HIDE: 'Se ocultó',
  RESTORE: 'Se mostró otra vez',
};
