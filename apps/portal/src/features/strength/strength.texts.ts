import type { EvidenceStrength } from '../../graphql/schema.gen.js';

export const strengthTexts = {
  title: 'Qué tan firme es su evidencia',
  level: {
    NONE: 'Sin evidencia todavía',
    OWN_ACCOUNT: 'Relato propio',
    BEFORE_AFTER: 'Antes y después',
    CONFIRMED: 'Varios lugares o verificación externa',
  } satisfies Record<EvidenceStrength, string>,
  meaning: {
    NONE: 'No se sabe aún qué cambió con esta práctica.',
    OWN_ACCOUNT: 'Lo que cambió lo cuenta el propio equipo, sin un dato que lo compare.',
    BEFORE_AFTER: 'Hay un dato de antes y otro de después, con sus fechas y su fuente.',
    CONFIRMED: 'El cambio se midió antes y después en varios lugares, o lo verificó alguien de fuera, y hay evidencia que lo respalda.',
  } satisfies Record<EvidenceStrength, string>,
  step: (place: number) => `Escalón ${place} de 3`,
  why: 'En qué se apoya',
  apart: 'No depende del estadio ni de cuántos la leen. También vale para resultados parciales o que no mejoraron.',
};
