import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const reversalErrors = defineErrors({
  ENTRY_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese movimiento. Actualiza la página.' },
  ENTRY_ALREADY_REVERSED: { kind: 'CONFLICT', es: 'Ese movimiento ya está deshecho, o es él mismo una reversión. Actualiza la página.' },
  ENTRY_OF_CLOSED_SEASON: { kind: 'CONFLICT', es: 'Ese movimiento es de una temporada cerrada: solo se corrige con una adenda.' },
  REVERSAL_ALREADY_PROPOSED: { kind: 'CONFLICT', es: 'Alguien ya propuso deshacer ese movimiento y espera una decisión.' },
  REVERSAL_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa propuesta. Actualiza la página.' },
  REVERSAL_ALREADY_DECIDED: { kind: 'CONFLICT', es: 'Esa propuesta ya se decidió. Actualiza la página para ver cómo quedó.' },
  REVERSAL_NEEDS_ANOTHER_PERSON: { kind: 'CONFLICT', es: 'La propuesta la decide otra persona del equipo, no quien la hizo.' },
  OWN_INSTITUTION: { kind: 'FORBIDDEN', es: 'No puedes proponer ni decidir sobre tus puntos ni sobre los de alguien de tu propia Iged.' },
});

registerConstraint('one_open_reversal_per_entry', reversalErrors.REVERSAL_ALREADY_PROPOSED);
registerConstraint('entry_reversal_takes_two_people', reversalErrors.REVERSAL_NEEDS_ANOTHER_PERSON);
