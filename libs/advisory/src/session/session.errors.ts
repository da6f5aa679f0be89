import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const advisoryErrors = defineErrors({
  ADVISORY_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa asesoría, o no está a tu alcance.' },
  ADVISORY_ID_TAKEN: { kind: 'CONFLICT', es: 'Esa solicitud ya existe con otros datos. Actualiza la página.' },
  ADVISORY_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Ese paso todavía no se puede dar, o ya pasó. ${String(p.missing)}` },
  ADVISORY_PRACTICE_UNKNOWN: {
    kind: 'BAD_USER_INPUT',
    es: 'No encontramos esa práctica entre las tuyas. Para una transferencia también puede ser una publicada de otra instancia.',
  },
  ADVISORY_THEME_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese tema no existe. Elige uno de la lista.' },
  WINDOW_PAST: { kind: 'BAD_USER_INPUT', es: 'Ese horario ya pasó. Elige uno por venir.' },
  WINDOW_REPEATED: { kind: 'BAD_USER_INPUT', es: 'Ese horario se cruza con otro de los que propones. Elige uno distinto.' },
  EXPERT_NOT_AVAILABLE: { kind: 'BAD_USER_INPUT', es: 'Esa persona no es experta con cuenta activa. Elige a otra de la lista.' },
  EXPERT_OF_THE_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Esa persona experta es de la institución o del equipo que pide la asesoría. Elige a otra.',
  },
  OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Esta asesoría es de tu propia institución o de tu equipo. La atiende otra persona, para que sea imparcial.',
  },
  PLACE_OR_LINK_MISSING: { kind: 'BAD_USER_INPUT', es: 'Escribe el enlace de la reunión, o el lugar donde será.' },
  LINK_INVALID: { kind: 'BAD_USER_INPUT', es: 'El enlace debe empezar con https:// o http://.' },
  HOUR_TAKEN: {
    kind: 'CONFLICT',
    es: (p) => `A esa hora ${p.who ? String(p.who) : 'alguien de esta asesoría'} ya tiene otra. Elige otro horario.`,
  },
  NOBODY_CONNECTED: {
    kind: 'BAD_USER_INPUT',
    es: 'Marca quién del equipo se conectó. Si no vino nadie, cancela la asesoría y cuenta por qué.',
  },
  ATTENDEE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa persona no está en la lista de la asesoría. Actualiza la página.' },
  COMMITMENT_DAY_PAST: { kind: 'BAD_USER_INPUT', es: 'El compromiso debe tener fecha desde el día de la asesoría en adelante.' },
});

registerConstraint('nobody_has_two_sessions_at_once', advisoryErrors.HOUR_TAKEN);
