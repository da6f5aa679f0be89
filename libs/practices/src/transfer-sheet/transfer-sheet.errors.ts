import { defineErrors } from '@lib/kernel';

export const transferSheetErrors = defineErrors({
  TRANSFER_AREA_UNKNOWN: { kind: 'NOT_FOUND', es: 'Esa área ya no está en la ficha de transferencia. Actualiza la página.' },
  TRANSFER_AREA_STALE: {
    kind: 'CONFLICT',
    es: 'Alguien de tu equipo marcó esta área mientras escribías. Mira lo último y elige con qué se quedan.',
  },
  TRANSFER_SHEET_NOT_YET: { kind: 'CONFLICT', es: 'La ficha de transferencia se llena cuando la práctica está publicada.' },
});
