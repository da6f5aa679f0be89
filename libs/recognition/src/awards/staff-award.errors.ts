import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const awardErrors = defineErrors({
  AWARD_MEMBER_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos a esa persona entre los gestores confirmados.' },
  AWARD_WITHOUT_POINTS: { kind: 'BAD_USER_INPUT', es: 'Escribe cuántos puntos se suman o se restan: no puede ser cero.' },
  AWARD_OWN_INSTITUTION: { kind: 'FORBIDDEN', es: 'No puedes proponer ni decidir puntos para ti ni para alguien de tu propia Iged.' },
  AWARD_NEEDS_ANOTHER_PERSON: { kind: 'CONFLICT', es: 'La propuesta la decide otra persona del equipo, no quien la hizo.' },
  AWARD_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa propuesta. Actualiza la página.' },
  AWARD_ALREADY_DECIDED: { kind: 'CONFLICT', es: 'Esa propuesta ya se decidió. Actualiza la página para ver cómo quedó.' },
});

registerConstraint('staff_award_takes_two_people', awardErrors.AWARD_NEEDS_ANOTHER_PERSON);
registerConstraint('staff_award_moves_points', awardErrors.AWARD_WITHOUT_POINTS);
