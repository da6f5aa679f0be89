import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const bookletErrors = defineErrors({
  BOOKLET_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa cartilla, o no está a tu alcance.' },
  BOOKLET_STALE: { kind: 'CONFLICT', es: 'Otra persona guardó el título y los casos mientras los editabas. Mira los dos y elige con cuáles se quedan.' },
  BOOKLET_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se guardó de otra manera. Actualiza la página.' },
  BOOKLET_CASE_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Elige prácticas publicadas que cuenten el caso de una escuela.' },
  BOOKLET_BEING_MADE: { kind: 'CONFLICT', es: 'Esta cartilla ya se está armando. Espera a que termine.' },
  BOOKLET_REFUSED: {
    kind: 'CONFLICT',
    es: (p) => `Todavía no se puede publicar: ${p.refusing === 1 ? 'una línea de la revisión lo impide' : `${String(p.refusing)} líneas de la revisión lo impiden`}. Sigue sus enlaces para arreglarlas.`,
  },
  BOOKLET_EDITION_TAKEN: { kind: 'CONFLICT', es: 'Otra persona publicó una edición mientras la mirabas. Actualiza la página.' },
  BOOKLET_ERRATUM_SAYS_NOTHING: { kind: 'BAD_USER_INPUT', es: 'Di qué cambia en esta edición: lo leerá quien ya tenía la anterior.' },
  BOOKLET_ERRATUM_CHANGES_NOTHING: { kind: 'CONFLICT', es: 'Nada cambió desde la última edición: no hay qué corregir.' },
  BOOKLET_PHOTO_GONE: { kind: 'CONFLICT', es: (p) => `La foto «${String(p.name)}» ya no está. Quítala de su práctica, y vuelve a intentarlo.` },
  BOOKLET_MOVED_MEANWHILE: { kind: 'CONFLICT', es: 'Los casos o los textos cambiaron mientras se armaba la cartilla. Vuelve a publicar.' },
  BOOKLET_NOT_MADE: { kind: 'CONFLICT', es: 'La cartilla no se pudo armar. Vuelve a intentarlo; si sigue igual, avisa a quien administra la plataforma.' },
});

registerConstraint('one_making_at_a_time_per_booklet', bookletErrors.BOOKLET_BEING_MADE);
