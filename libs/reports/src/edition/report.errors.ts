import { defineErrors } from '@lib/kernel';
import { registerConstraint } from '@lib/platform';

export const reportErrors = defineErrors({
  REPORT_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese reporte, o no está a tu alcance.' },
  REPORT_EXCHANGE_NOT_HELD: { kind: 'CONFLICT', es: 'El reporte se escribe cuando ya se anotó que el intercambio se realizó.' },
  REPORT_TEXT_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'Ese texto no es de este documento. Actualiza la página.' },
  REPORT_TEXT_TOO_LONG: { kind: 'BAD_USER_INPUT', es: (p) => `Escribe como máximo ${String(p.max)} caracteres; ahora tiene ${String(p.length)}.` },
  REPORT_TEXT_STALE: { kind: 'CONFLICT', es: 'Otra persona guardó este texto mientras escribías. Mira los dos y elige con cuál se quedan.' },
  REPORT_TEXT_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se guardó con otro texto. Actualiza la página.' },
  REPORT_REVISION_UNKNOWN: { kind: 'BAD_USER_INPUT', es: 'No encontramos ese texto anterior. Actualiza la página.' },
  REPORT_BEING_MADE: { kind: 'CONFLICT', es: 'Este reporte ya se está armando. Espera a que termine.' },
  REPORT_MAKING_ID_TAKEN: { kind: 'CONFLICT', es: 'Eso ya se pidió de otra manera. Actualiza la página.' },
  REPORT_CHECK_REFUSES: {
    kind: 'CONFLICT',
    es: (p) => `Todavía no se puede publicar: ${p.refusing === 1 ? 'una línea de la revisión lo impide' : `${String(p.refusing)} líneas de la revisión lo impiden`}. Sigue sus enlaces para arreglarlas.`,
  },
  REPORT_EDITION_TAKEN: { kind: 'CONFLICT', es: 'Otra persona publicó una edición mientras la mirabas. Actualiza la página.' },
  REPORT_EDITION_UNKNOWN: { kind: 'NOT_FOUND', es: 'No encontramos esa edición.' },
  ERRATUM_SAYS_NOTHING: { kind: 'BAD_USER_INPUT', es: 'Di qué cambia en esta edición: lo leerá quien ya tenía la anterior.' },
  ERRATUM_CHANGES_NOTHING: { kind: 'CONFLICT', es: 'Nada cambió desde la última edición: no hay qué corregir.' },
  EDITION_ALREADY_SO: { kind: 'CONFLICT', es: 'Otra persona ya decidió eso. Actualiza la página.' },
  REPORT_MOVED_MEANWHILE: { kind: 'CONFLICT', es: 'Lo registrado cambió mientras se armaba el reporte. Vuelve a publicar.' },
  REPORT_PHOTO_GONE: { kind: 'CONFLICT', es: (p) => `La foto «${String(p.name)}» ya no está. Quítala o cámbiala, y vuelve a intentarlo.` },
  REPORT_MAKING_FAILED: { kind: 'CONFLICT', es: 'No pudimos armar el reporte. Vuelve a intentarlo; si se repite, avisa a quien administra la plataforma.' },
});

registerConstraint('one_making_at_a_time_per_report', reportErrors.REPORT_BEING_MADE);
