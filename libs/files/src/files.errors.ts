import { defineErrors } from '@lib/kernel';

const megabytes = (bytes: unknown): string => `${Math.max(1, Math.round(Number(bytes) / 1_048_576))} MB`;

export const fileErrors = defineErrors({
  FILE_NOT_FOUND: { kind: 'NOT_FOUND', es: 'No encontramos ese archivo, o no está a tu alcance.' },
  FILE_REQUEST_INVALID: {
    kind: 'BAD_USER_INPUT',
    es: 'No entendemos ese envío. Actualiza la página y elige el archivo otra vez.',
  },
  FILE_EMPTY: { kind: 'BAD_USER_INPUT', es: 'Ese archivo está vacío. Ábrelo para ver si se guardó bien y elige otro.' },
  FILE_KIND_NOT_ALLOWED: {
    kind: 'BAD_USER_INPUT',
    es: 'Aquí no se acepta ese tipo de archivo. Sirven fotos JPG, PNG o WebP; PDF; documentos .docx, .xlsx, .pptx o de LibreOffice; y videos MP4 o WebM.',
  },
  FILE_TOO_LARGE: {
    kind: 'TOO_LARGE',
    es: (p) =>
      `Ese archivo pesa más de lo que se acepta (${megabytes(p.max)} como máximo). Elige uno más ligero o comparte un enlace.`,
  },
  FILE_QUOTA_FULL: {
    kind: 'TOO_LARGE',
    es: (p) => `Ya no queda espacio: entre todos los archivos se aceptan ${megabytes(p.max)}. Quita alguno que no haga falta.`,
  },
  FILE_COUNT_FULL: {
    kind: 'CONFLICT',
    es: (p) => `Ya hay ${String(p.max)} archivos, que es el máximo. Quita alguno que no haga falta.`,
  },
  FILE_ALREADY_RECEIVED: {
    kind: 'CONFLICT',
    es: 'Ese archivo ya llegó completo y no cambia. Para reemplazarlo, quítalo y sube otro.',
  },
});
