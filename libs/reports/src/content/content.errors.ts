import { defineErrors } from '@lib/kernel';

export const contentErrors = defineErrors({
  REPORT_EXCHANGE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese intercambio, o no está a tu alcance.' },
});
