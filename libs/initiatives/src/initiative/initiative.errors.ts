import { defineErrors } from '@lib/kernel';

export const initiativeErrors = defineErrors({
  INITIATIVE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa iniciativa, o no está a tu alcance.' },
  INITIATIVE_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Todavía no se puede: ${String(p.missing)}` },
  INITIATIVE_ALREADY_SENT: {
    kind: 'CONFLICT',
    es: 'Esa iniciativa ya se había publicado con otro texto. Corrígela en su página, o envía esta otra vez como una nueva.',
  },
  INITIATIVE_THEME_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese tema ya no está en la lista. Elige otro.' },
  INITIATIVE_PERSONAL_DATA: {
    kind: 'BAD_USER_INPUT',
    es: 'Parece haber un número de DNI. No pongas datos personales de estudiantes ni de nadie más.',
  },
  INITIATIVE_NEEDS_IGED: {
    kind: 'FORBIDDEN',
    es: 'Para compartir una iniciativa, tu cuenta debe pertenecer a una instancia de gestión.',
  },
  INITIATIVE_OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Esta iniciativa es de tu propia institución. La atiende otra persona, para que sea imparcial.',
  },
  TEAMMATE_DID_NOT_CONTRIBUTE: {
    kind: 'BAD_USER_INPUT',
    es: 'Elige entre quienes aportaron a la iniciativa. A las demás personas las agregas después, en el equipo de la práctica.',
  },
  PHOTO_MINORS_UNAUTHORISED: {
    kind: 'BAD_USER_INPUT',
    es: 'Si se reconoce a menores de edad, hace falta la autorización para mostrarlos. Consíguela, o elige otra foto.',
  },
  PHOTO_NOT_FOUND: { kind: 'NOT_FOUND', es: 'Esa foto ya no está. Actualiza la página.' },
  REPORT_OWN: { kind: 'CONFLICT', es: 'Lo escribiste tú: si quieres, puedes retirarlo.' },
  SETTING_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese número no existe. Actualiza la página.' },
  SETTING_STALE: { kind: 'CONFLICT', es: 'Alguien cambió ese número hace un momento. Actualiza la página y mira cómo quedó.' },
  SETTING_ORDER: {
    kind: 'BAD_USER_INPUT',
    es: 'Los días para archivar deben ser más que los días para avisar: así quien la compartió alcanza a responder.',
  },
});
