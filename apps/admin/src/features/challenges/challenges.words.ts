import type { Tone } from '../../parts/page.js';

export const stateWords: Record<string, string> = { DRAFT: 'Borrador', LAUNCHED: 'Abierto', CLOSED: 'Cerrado', WITHDRAWN: 'Retirado' };
export const stateTones: Record<string, Tone> = { DRAFT: 'quiet', LAUNCHED: 'leaf', CLOSED: 'sky', WITHDRAWN: 'quiet' };

export const entryWords: Record<string, string> = { ENTERED: 'Inscrito', ACCEPTED: 'En camino', COMPLETED: 'Completado', WITHDRAWN: 'Retirado' };

export const workWords: Record<string, string> = {
  HANDED_IN: 'Por leer',
  PENDING: 'Por entregar',
  RETURNED: 'Devueltos',
  ACCEPTED: 'Aceptados',
  REFUSED: 'No aceptados',
};
export const workTones: Record<string, Tone> = { HANDED_IN: 'maize', PENDING: 'quiet', RETURNED: 'sky', ACCEPTED: 'leaf', REFUSED: 'danger' };
export const oneWorkWords: Record<string, string> = {
  HANDED_IN: 'Por leer',
  PENDING: 'Por entregar',
  RETURNED: 'Devuelto',
  ACCEPTED: 'Aceptado',
  REFUSED: 'No aceptado',
};

export const receiptWords: Record<string, string> = { ON_TIME: 'Dentro del plazo', LATE_BY_SIGNAL: 'Recibida después por falta de señal' };

export const becomesWords: Record<string, string> = { NOTHING: 'En nada más', PRACTICE: 'En el borrador de una práctica', INITIATIVE: 'En iniciativas' };
export const resultsWords: Record<string, string> = { LISTED: 'En una lista, por nombre', BY_RUBRIC: 'En puestos, por el promedio de la rúbrica' };

export const moveWords: Record<string, string> = {
  CREATE: 'Empezó el borrador',
  SAVE: 'Guardó el borrador',
  LAUNCH: 'Lo lanzó',
  NOTE: 'Publicó una nota',
  CLOSE: 'Lo cerró y publicó los resultados',
  WITHDRAW: 'Lo retiró',
};

export const entryMoveWords: Record<string, string> = {
  ENTER: 'Inscribió al equipo',
  TEAM: 'Cambió el equipo',
  LEAVE: 'Salió del equipo',
  HAND_IN: 'Entregó',
  ACCEPT: 'Aceptó',
  RETURN: 'Devolvió',
  REFUSE: 'No aceptó',
  ACCOMPANY: 'Dejó una nota',
  BECOME: 'Convirtió lo completado',
  WITHDRAW: 'Retiró al equipo',
};

export const marks = ['0, no se ve', '1, empieza', '2, logrado', '3, destacado'];
