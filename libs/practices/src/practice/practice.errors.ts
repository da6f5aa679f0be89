import { defineErrors } from '@lib/kernel';
import { InputRefusal } from '@lib/platform';
import type { Problem } from '../sheet/problems.rules.js';

export const practiceErrors = defineErrors({
  PRACTICE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa práctica, o no está a tu alcance.' },
  PRACTICE_NEEDS_IGED: {
    kind: 'FORBIDDEN',
    es: 'Para registrar una práctica, tu cuenta debe pertenecer a una instancia de gestión.',
  },
  PRACTICE_CLOSED: {
    kind: 'CONFLICT',
    es: 'Esta práctica ya fue enviada y por ahora no admite cambios. Actualiza la página para ver cómo está.',
  },
  PRACTICE_ALREADY_SUBMITTED: { kind: 'CONFLICT', es: 'Esta práctica ya fue enviada. No hace falta enviarla otra vez.' },
  PRACTICE_NOT_DISCARDABLE: {
    kind: 'CONFLICT',
    es: 'Solo se descarta un borrador que nunca se envió, y lo hace quien lo empezó.',
  },
  EDITION_NOT_POSSIBLE: {
    kind: 'CONFLICT',
    es: 'Solo una práctica publicada, y sin otra edición en camino, empieza una nueva edición. Actualiza la página.',
  },
  PRACTICE_SECTION_STALE: {
    kind: 'CONFLICT',
    es: 'Esta sección cambió en otra pestaña o equipo. Mira lo último que se guardó y elige con qué te quedas.',
  },
  PRACTICE_SECTION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa sección no existe en la ficha. Actualiza la página.' },
  PRACTICE_SECTION_MISMATCH: { kind: 'BAD_USER_INPUT', es: 'El contenido no corresponde a esta sección. Actualiza la página.' },
  PRACTICE_INCOMPLETE: { kind: 'BAD_USER_INPUT', es: 'A la práctica todavía le falta algo para enviarla.' },
  PRACTICE_TOO_YOUNG: {
    kind: 'CONFLICT',
    es: (p) => `La práctica todavía no cumple ${String(p.months)} meses de implementación, así que aún no puede admitirse.`,
  },
  MEMBER_PENDING: {
    kind: 'FORBIDDEN',
    es: 'Tu pertenencia a la instancia está por confirmarse. Puedes seguir escribiendo; podrás enviar cuando la confirmen.',
  },
  MEMBER_REJECTED: {
    kind: 'FORBIDDEN',
    es: 'Tu pertenencia a la instancia no fue confirmada, así que no puedes registrar prácticas.',
  },
  DECLARATION_NOT_ACCEPTED: {
    kind: 'BAD_USER_INPUT',
    es: 'Para enviar, la directora o el director debe aceptar la declaración.',
  },
  DECLARATION_OUTDATED: {
    kind: 'CONFLICT',
    es: 'El texto de la declaración cambió. Actualiza la página, léelo y acéptalo otra vez.',
  },
  OBSERVATION_SECTION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Esa sección no existe en la ficha, o está dos veces.' },
});

/** Several refusals at once, each at its field: the browser gets them as `extensions.fields`. */
export function sheetRefusal(problems: readonly Problem[]): InputRefusal {
  return new InputRefusal([...problems]);
}
