import { decimal } from '@lib/web-ui';

const MB = 1_048_576;

/** What a report and a booklet both say of what they are. */
export const publishedTexts = {
  published: (day: string) => `Publicada el ${day}`,
  edition: (number: number) => `Edición ${number}`,
  pdf: (bytes: number) => `Descargar el PDF (${decimal(Math.max(0.1, bytes / MB), 1)} MB)`,
  contents: 'Contenido',
  older: (latest: number) => `Estás leyendo una edición anterior. La última es la edición ${latest}.`,
  toLatest: 'Leer la última edición',
  withheld: 'Esta edición dejó de ofrecerse.',
  takenBack: 'Un testimonio se retiró después de publicarse esta edición: ya no se muestra aquí, y su PDF dejó de ofrecerse.',
  editions: 'Ediciones y erratas',
  current: 'la que estás leyendo',
  withheldEdition: 'dejó de ofrecerse',
  changedParts: (parts: string) => `Cambió en: ${parts}.`,
  first: 'Primera edición.',
  seal: 'Sello de esta edición',
  sealText: 'Una edición publicada no cambia. Quien tenga el archivo puede comprobarlo con su huella SHA-256.',
  sealPdf: 'PDF',
  sealContent: 'Contenido',
};
