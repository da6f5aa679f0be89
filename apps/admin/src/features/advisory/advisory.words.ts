import type { Tone } from '../../parts/page.js';

export const stateWords: Record<string, string> = {
  REQUESTED: 'Por programar',
  SCHEDULED: 'Programada',
  HELD: 'Por confirmar',
  CLOSED: 'Cerrada',
  CANCELLED: 'Cancelada',
};

export const stateTones: Record<string, Tone> = {
  REQUESTED: 'maize',
  SCHEDULED: 'sky',
  HELD: 'maize',
  CLOSED: 'leaf',
  CANCELLED: 'quiet',
};

export const kindWords: Record<string, string> = { PERSONAL: 'Personal', TRANSFER: 'De transferencia' };

export const moveWords: Record<string, string> = {
  REQUEST: 'Pidió la asesoría',
  ASSIGN: 'La asignó',
  SCHEDULE: 'Le puso día y hora',
  RECORD: 'Anotó lo que se acordó',
  CONFIRM: 'Confirmó lo anotado',
  CLOSE: 'Quedó cerrada',
  RATE: 'Dijo qué tan útil fue',
  CANCEL: 'La canceló',
};

export const weekdays = ['Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo'];

export const durations = [30, 60, 90, 120];
export const durationWords = (minutes: number): string =>
  minutes === 30 ? '30 minutos' : minutes === 60 ? '1 hora' : minutes === 90 ? 'Hora y media' : '2 horas';
