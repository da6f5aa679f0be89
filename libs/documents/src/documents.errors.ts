import { defineErrors } from '@lib/kernel';

export const documentErrors = defineErrors({
  DOCUMENTS_BUSY: { kind: 'RATE_LIMITED', es: 'Estamos preparando muchos documentos. Vuelve a intentarlo en un minuto.' },
  DOCUMENT_NOT_MADE: { kind: 'RATE_LIMITED', es: 'No pudimos preparar este documento. Vuelve a intentarlo en unos minutos; si sigue igual, avisa a DIFOCA.' },
});
