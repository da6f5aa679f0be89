import type { ModerationDecision, ModerationState, ReportReason } from '../../graphql/schema.gen.js';
import type { Tone } from '../../parts/page.js';

export const reasonWords: Record<ReportReason, string> = {
  OFFENSIVE: 'Ofende o discrimina',
  PERSONAL_DATA: 'Muestra datos personales',
  FALSE: 'Es falso o engañoso',
  SPAM: 'Es publicidad o no tiene que ver',
  OTHER: 'Otro motivo',
};

export const stateWords: Record<ModerationState, { label: string; tone: Tone }> = {
  OPEN: { label: 'Por revisar', tone: 'maize' },
  APPEALED: { label: 'Apelado', tone: 'brand' },
  HIDDEN: { label: 'Oculto', tone: 'danger' },
  UPHELD: { label: 'Oculto, apelación revisada', tone: 'danger' },
  DISMISSED: { label: 'Se mantiene', tone: 'leaf' },
  RESTORED: { label: 'Se muestra otra vez', tone: 'leaf' },
};

export const stepWords: Record<ModerationState, string> = {
  OPEN: 'Llegó un reporte',
  APPEALED: 'Quien lo escribió apeló',
  HIDDEN: 'Se ocultó',
  UPHELD: 'Se mantuvo oculto',
  DISMISSED: 'Se decidió que siga a la vista',
  RESTORED: 'Se mostró otra vez',
};

type DecisionWords = { button: string; explain: string; danger?: boolean };
export const decisionWords: Record<ModerationDecision, DecisionWords> = {
  HIDE: {
    button: 'Ocultar',
    explain: 'Dejará de verse en todas partes de inmediato. Quien lo escribió recibirá este motivo y podrá apelar una vez.',
    danger: true,
  },
  DISMISS: { button: 'Dejar a la vista', explain: 'El reporte se cierra y nada cambia para quien lo escribió.' },
  RESTORE: {
    button: 'Mostrar otra vez',
    explain: 'Volverá a verse, con los puntos que había ganado. Quien lo escribió recibirá este motivo.',
  },
  UPHOLD: {
    button: 'Mantener oculto',
    explain: 'La apelación se cierra. Quien lo escribió recibirá este motivo y no podrá apelar otra vez.',
    danger: true,
  },
};
