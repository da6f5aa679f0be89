import { defineErrors } from '@lib/kernel';

export const savedSearchErrors = defineErrors({
  SAVED_SEARCH_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos esa búsqueda entre las tuyas.' },
  SAVED_SEARCH_TOO_MANY: {
    kind: 'CONFLICT',
    es: (params) => `Ya guardaste ${String(params.most)} búsquedas, las que caben. Elimina una que ya no uses.`,
  },
  SAVED_SEARCH_EMPTY: { kind: 'BAD_USER_INPUT', es: 'Busca o filtra algo antes de guardar: así como está es todo el muro.' },
});
