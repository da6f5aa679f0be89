import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const entryErrors = defineErrors({
  ENTRY_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese equipo, o no estás en él.' },
  ENTRY_ID_TAKEN: { kind: 'CONFLICT', es: 'Esa inscripción ya existe con otros datos. Actualiza la página.' },
  ENTRY_REFUSED: { kind: 'CONFLICT', es: (p) => `No se puede ahora. ${String(p.missing)}` },
  ENTRY_NOT_FOR_YOU: { kind: 'CONFLICT', es: (p) => `Tu equipo no puede inscribirse. ${String(p.missing)}` },
  ENTRY_TEAM_SIZE: { kind: 'BAD_USER_INPUT', es: (p) => String(p.sentence) },
  ENTRY_TEAMMATE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Una de esas personas no es gestora confirmada de tu institución. Elige de la lista.' },
  ENTRY_ALREADY_IN_A_TEAM: {
    kind: 'CONFLICT',
    es: (p) => `${p.who ? String(p.who) : 'Alguien del equipo'} ya está en otro equipo de este desafío.`,
  },
  ENTRY_LEADER_ONLY: { kind: 'CONFLICT', es: 'Eso lo hace quien lidera el equipo.' },
  ENTRY_LEADER_STAYS: { kind: 'CONFLICT', es: 'Quien lidera no sale del equipo: puede retirarlo del desafío.' },
  WORK_STALE: { kind: 'CONFLICT', es: 'Alguien de tu equipo guardó otro texto mientras escribías. Elige con cuál se quedan.' },
  WORK_STEP_REFUSED: { kind: 'CONFLICT', es: (p) => `Ese paso no se puede dar ahora. ${String(p.missing)}` },
  WORK_TOO_LONG: { kind: 'BAD_USER_INPUT', es: (p) => `Escribe como máximo ${String(p.max)} caracteres; ahora tiene ${String(p.has)}.` },
  WORK_PERSONAL_DATA: { kind: 'BAD_USER_INPUT', es: 'Quita el número de DNI: aquí no hace falta el de nadie.' },
  WORK_FILES_FULL: { kind: 'CONFLICT', es: (p) => `Este paso se entrega con ${String(p.max)} archivos como máximo. Quita uno para agregar otro.` },
  HAND_IN_ID_TAKEN: { kind: 'CONFLICT', es: 'Esa entrega ya existe con otros datos. Actualiza la página.' },
  HAND_IN_EMPTY: { kind: 'BAD_USER_INPUT', es: 'Escribe tu entrega antes de enviarla.' },
  HAND_IN_FILES_MISSING: { kind: 'BAD_USER_INPUT', es: 'Agrega al menos un archivo: este paso se entrega con archivos.' },
  HAND_IN_FILES_ON_THEIR_WAY: { kind: 'CONFLICT', es: 'Hay archivos que todavía llegan o se revisan, o que no se aceptaron. Espera, o quítalos, y entrega.' },
  HAND_IN_WRITTEN_LATE: { kind: 'CONFLICT', es: (p) => `El plazo de este paso cerró el ${String(p.due)}, hora de Lima, antes de que la entrega estuviera lista.` },
  HAND_IN_BEYOND_GRACE: {
    kind: 'CONFLICT',
    es: (p) => `El plazo de este paso cerró el ${String(p.due)}, hora de Lima, y el tiempo para recibir entregas sin señal también terminó.`,
  },
  MARKS_INCOMPLETE: { kind: 'BAD_USER_INPUT', es: 'Es el último paso: pon un puntaje de 0 a 3 en cada criterio de la rúbrica.' },
  MARKS_NOT_NOW: { kind: 'BAD_USER_INPUT', es: 'La rúbrica se llena al aceptar el último paso.' },
  RETURN_DAY_PAST: { kind: 'BAD_USER_INPUT', es: 'Da al equipo un día por venir para corregir.' },
  ENTRY_OF_OWN_INSTITUTION: {
    kind: 'FORBIDDEN',
    es: 'Este equipo es de tu propia institución. Lo revisa otra persona, para que la decisión sea imparcial.',
  },
});

registerConstraint('one_team_per_person_and_challenge', entryErrors.ENTRY_ALREADY_IN_A_TEAM);
