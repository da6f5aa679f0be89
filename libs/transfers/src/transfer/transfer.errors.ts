import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const transferErrors = defineErrors({
  TRANSFER_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa transferencia, o no está a tu alcance.' },
  TRANSFER_ID_TAKEN: { kind: 'CONFLICT', es: 'Esa transferencia ya existe con otros datos. Actualiza la página.' },
  TRANSFER_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Ese paso todavía no se puede dar, o ya pasó. ${String(p.missing)}` },
  TRANSFER_OTHER_SIDE: { kind: 'FORBIDDEN', es: (p) => String(p.turn) },
  TRANSFER_OPEN_ALREADY: { kind: 'CONFLICT', es: 'Tu instancia ya tiene una transferencia abierta de esa práctica. Sigue en ella.' },
  TRANSFER_OF_OWN_PRACTICE: {
    kind: 'CONFLICT',
    es: 'Esa práctica ya es de la instancia que la adoptaría, o de alguien de su equipo.',
  },
  TRANSFER_NEEDS_IGED: { kind: 'CONFLICT', es: 'Para adoptar una práctica hace falta una cuenta confirmada de una DRE, UGEL o gobierno local.' },
  TRANSFER_PRACTICE_UNKNOWN: { kind: 'NOT_FOUND', es: 'Esa práctica ya no está publicada. Elige otra del muro.' },
  INTEREST_UNKNOWN: { kind: 'NOT_FOUND', es: 'No encontramos ese interés, o no está a tu alcance.' },
  PERSON_NOT_ELIGIBLE: { kind: 'BAD_USER_INPUT', es: 'Elige a una persona con cuenta confirmada de la instancia que adopta.' },
  AREA_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa área ya no está en la ficha. Actualiza la página.' },
  ANSWER_STALE: { kind: 'CONFLICT', es: 'Alguien de tu parte cambió esto mientras escribías. Mira lo último y vuelve a guardar.' },
  AGREEMENT_STALE: { kind: 'CONFLICT', es: 'El acuerdo cambió mientras lo leías. Léelo otra vez antes de seguir.' },
  AGREEMENT_DATES: { kind: 'BAD_USER_INPUT', es: 'La fecha en que termina debe ser posterior a la de inicio.' },
  SIGNED_FOR_ANOTHER_SIDE: { kind: 'FORBIDDEN', es: 'Ya firmaste por otra parte: nadie firma por dos.' },
  OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Esta transferencia es de tu propia institución o de tu equipo. La atiende otra persona, para que sea imparcial.',
  },
  BLOCK_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa línea no está en el plan. Actualiza la página.' },
  BLOCK_HOW_MISSING: { kind: 'BAD_USER_INPUT', es: 'Cuenta cómo la adaptan.' },
  BLOCK_WHY_MISSING: { kind: 'BAD_USER_INPUT', es: 'Cuenta por qué: a otras instancias les servirá saberlo.' },
  MILESTONE_UNKNOWN: { kind: 'NOT_FOUND', es: 'No encontramos ese hito. Actualiza la página.' },
  MILESTONES_FULL: { kind: 'CONFLICT', es: 'Una transferencia tiene como máximo 30 hitos.' },
  MILESTONE_SETTLED: { kind: 'CONFLICT', es: 'Ese hito ya está cumplido o se dejó de lado.' },
  MILESTONE_WITHOUT_EVIDENCE: { kind: 'CONFLICT', es: 'Agrega una evidencia antes de darlo por cumplido: una foto, un documento o un enlace.' },
  EVIDENCE_UNKNOWN: { kind: 'NOT_FOUND', es: 'No encontramos esa evidencia. Actualiza la página.' },
  EVIDENCE_FULL: { kind: 'CONFLICT', es: 'Un hito tiene como máximo 10 evidencias.' },
  LINK_INVALID: { kind: 'BAD_USER_INPUT', es: 'Escribe una dirección completa que empiece con https://.' },
  OWN_PRACTICE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos esa práctica entre las tuyas.' },
  OWN_PRACTICE_TAKEN: { kind: 'CONFLICT', es: 'Esa práctica ya está enlazada en otra transferencia.' },
  OWN_PRACTICE_IS_ORIGIN: { kind: 'CONFLICT', es: 'Esa práctica está entre las que dieron origen a esta. Enlaza otra.' },
  OWN_PRACTICE_SET: { kind: 'CONFLICT', es: 'Esta transferencia ya tiene su práctica propia.' },
  NORM_DAY_FUTURE: { kind: 'BAD_USER_INPUT', es: 'La norma debe tener una fecha hasta hoy.' },
  INDICATOR_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige uno de los indicadores de la práctica que adoptaron.' },
  RESULT_DATES: { kind: 'BAD_USER_INPUT', es: 'El resultado se mide después que la línea de base, y hasta hoy.' },
  LESSON_MISSING: { kind: 'BAD_USER_INPUT', es: 'Cuenta la lección: a quien quiera adoptarla le ahorrará camino.' },
  PERSONAL_DATA: { kind: 'BAD_USER_INPUT', es: 'Parece que hay un DNI. Quítalo: nadie lo necesita aquí.' },
});

registerConstraint('one_open_transfer_per_practice_and_iged', transferErrors.TRANSFER_OPEN_ALREADY);
registerConstraint('one_transfer_per_own_practice', transferErrors.OWN_PRACTICE_TAKEN);
registerConstraint('nobody_signs_for_two_sides', transferErrors.SIGNED_FOR_ANOTHER_SIDE);
