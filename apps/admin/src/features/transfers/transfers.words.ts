import type { Tone } from '../../parts/page.js';

export const stateWords: Record<string, string> = {
  TALKING: 'En conversación',
  AGREED: 'Con plan por hacer',
  UNDERWAY: 'En marcha',
  REPORTED: 'Por verificar',
  VERIFIED: 'Verificada',
  SUSTAINED: 'Se sostiene',
  ADAPTED: 'Sigue, adaptada',
  STOPPED: 'Se detuvo',
};

export const stateTones: Record<string, Tone> = {
  TALKING: 'maize',
  AGREED: 'maize',
  UNDERWAY: 'sky',
  REPORTED: 'danger',
  VERIFIED: 'sky',
  SUSTAINED: 'leaf',
  ADAPTED: 'leaf',
  STOPPED: 'quiet',
};

export const kindWords: Record<string, string> = { HORIZONTAL: 'Horizontal (réplica)', VERTICAL: 'Vertical (norma o política)' };
export const sideWords: Record<string, string> = { ORIGIN: 'Equipo de la práctica', ADOPTER: 'Quien adopta', STAFF: 'DIFOCA' };
export const choiceWords: Record<string, string> = { ADOPTED: 'Se adopta', ADAPTED: 'Se adapta', LEFT_OUT: 'Se deja' };

export const moveWords: Record<string, string> = {
  START: 'Comenzó la transferencia',
  MARK: 'Marcó un área de la ficha',
  JOIN: 'Sumó a alguien',
  WRITE: 'Escribió el acuerdo',
  SIGN: 'Firmó el acuerdo',
  AGREE: 'Con esa firma quedó acordado',
  PLAN: 'Decidió una línea de la estrategia',
  MILESTONE: 'Agregó un hito',
  BEGIN: 'La puso en marcha',
  EVIDENCE: 'Agregó una evidencia',
  EVIDENCE_REMOVED: 'Quitó una evidencia',
  DONE: 'Dio por cumplido un hito',
  DROP: 'Dejó de lado un hito',
  NORM: 'Registró la norma',
  LINK: 'Enlazó la práctica propia',
  REPORT: 'Informó el resultado',
  VERIFY: 'Verificó el resultado',
  RETURN: 'Devolvió el resultado',
  CLOSE: 'Dijo cómo sigue',
  STOP: 'La detuvo',
};

const DAY_MS = 86_400_000;
/** Days in this step after which somebody should ask. */
const LONG: Record<string, number> = { TALKING: 30, AGREED: 30, UNDERWAY: 180, REPORTED: 15, VERIFIED: 90 };

/** How long it waits in its step, and whether that is too long. */
export function ageOf(state: string, since: string, now = Date.now()): { days: number; late: boolean } {
  const days = Math.max(0, Math.floor((now - Date.parse(since)) / DAY_MS));
  return { days, late: days > (LONG[state] ?? Infinity) };
}
