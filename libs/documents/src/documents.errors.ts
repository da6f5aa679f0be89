import { defineErrors } from '@lib/kernel';

export const documentErrors = defineErrors({
  DOCUMENTS_BUSY: { kind: 'RATE_LIMITED', es: 'Estamos preparando muchos documentos. Vuelve a intentarlo en un minuto.' },
});
