import { defineErrors } from '@lib/kernel';

export const templateErrors = defineErrors({
  TEMPLATE_STALE: {
    kind: 'CONFLICT',
    es: 'Otra persona cambió la ficha mientras la editabas. Actualiza la página para ver lo último.',
  },
  TEMPLATE_SAME: { kind: 'CONFLICT', es: 'La ficha no tiene cambios por publicar.' },
  SETTING_UNKNOWN: { kind: 'NOT_FOUND', es: 'No encontramos ese número de la norma.' },
  SETTING_OUT_OF_RANGE: {
    kind: 'BAD_USER_INPUT',
    es: (p) => `Escribe un número entero entre ${String(p.min)} y ${String(p.max)}.`,
  },
});
