/** Why a file was not taken, and the sentence its owner reads. */
export const REFUSALS = {
  INCOMPLETE: 'El archivo llegó incompleto. Súbelo otra vez.',
  DAMAGED: 'El archivo llegó dañado. Súbelo otra vez.',
  TYPE_UNKNOWN: 'No reconocemos qué tipo de archivo es. Ábrelo para ver si está bien y expórtalo como foto, PDF o documento.',
  TYPE_MISMATCH: 'El contenido no es lo que dice el nombre del archivo. Ábrelo y guárdalo otra vez con su tipo verdadero.',
  IMAGE_TOO_LARGE: 'La foto tiene demasiados puntos. Redúcela a 12 000 por lado o menos y súbela otra vez.',
  IMAGE_BROKEN: 'No pudimos leer la foto. Ábrela, guárdala otra vez y súbela.',
  PDF_ENCRYPTED: 'El PDF está protegido con contraseña. Guárdalo sin protección y súbelo otra vez.',
  PDF_ACTIVE: 'El PDF tiene programas, formularios activos o archivos dentro. Imprímelo como PDF y sube esa versión.',
  PDF_BROKEN: 'No pudimos leer el PDF. Ábrelo, guárdalo otra vez y súbelo.',
  DOCUMENT_MACROS: 'El documento tiene macros u objetos activos. Guárdalo sin ellos, o como PDF, y súbelo otra vez.',
  DOCUMENT_ENCRYPTED: 'El documento está protegido con contraseña. Guárdalo sin protección y súbelo otra vez.',
  DOCUMENT_BOMB: 'Al abrirse, el documento ocupa demasiado. Redúcelo, o guárdalo como PDF, y súbelo otra vez.',
  DOCUMENT_BROKEN: 'No pudimos leer el documento. Ábrelo, guárdalo otra vez y súbelo.',
  VIDEO_BROKEN: 'No pudimos leer el video. Conviértelo a MP4 y súbelo otra vez, o comparte un enlace.',
  VIDEO_TOO_LONG: 'El video dura demasiado. Súbelo en partes de hasta 10 minutos o comparte un enlace.',
  INFECTED: 'El antivirus encontró algo en este archivo y lo apartamos. Revisa tu equipo antes de subir otro.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** Said by a check: the file is not taken. Anything else that is thrown is a failure of ours, and is tried again. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';

  constructor(readonly code: RefusalCode) {
    super(code);
  }
}

export function refusalSentence(code: string | null): string | null {
  return code !== null && code in REFUSALS ? REFUSALS[code as RefusalCode] : null;
}
