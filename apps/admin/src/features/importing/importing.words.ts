import type { Tone } from '../../parts/page.js';
import type { ImportKind, ImportState } from '../../graphql/schema.gen.js';

export const kindWords: Record<ImportKind, string> = { MEMBERS: 'Gestoras y gestores', PRACTICES: 'Prácticas', ADVISORY: 'Asesorías realizadas', ATTENDANCE: 'Asistencia' };
export const templateOf: Record<ImportKind, string> = { MEMBERS: 'gestores', PRACTICES: 'practicas', ADVISORY: 'asesorias', ATTENDANCE: 'asistencia' };
export const kindLeads: Record<ImportKind, string> = {
  MEMBERS: 'Cada fila es una persona. Entra como integrante confirmada y sin que se le escriba: la invitación se envía desde su ficha.',
  PRACTICES: 'Cada fila es una práctica que ya estaba publicada. Aparece en el muro, vigente y en su estadio.',
  ADVISORY: 'Cada fila es una asesoría que ya se realizó. Sus personas deben tener cuenta: trae primero a las gestoras y los gestores.',
  ATTENDANCE: 'Cada fila es una persona en un webinar, un intercambio o una asesoría. Un webinar que no está aquí se crea con su asistencia, cerrado y marcado; un intercambio de antes se registra primero en «Intercambios».',
};
export const stateWords: Record<ImportState, string> = {
  READ: 'Por revisar',
  CHECKING: 'Revisándose',
  CHECKED: 'Revisada, sin traer',
  BRINGING: 'Trayéndose',
  DONE: 'Traída',
  ABANDONED: 'Dejada',
};
export const stateTones: Record<ImportState, Tone> = { READ: 'sky', CHECKING: 'maize', CHECKED: 'maize', BRINGING: 'maize', DONE: 'leaf', ABANDONED: 'quiet' };
