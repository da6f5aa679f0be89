import { shortDate } from '@lib/web-ui';
import type { CertificateKind } from '../../graphql/schema.gen.js';

const kinds: Record<CertificateKind, string> = { ATTENDANCE: 'Asistencia', PRESENTATION: 'Presentación', ORGANISATION: 'Organización' };

export const certificateTexts = {
  kinds,
  title: (name: string) => `Constancia de ${name}`,
  head: 'Verificación de una constancia',
  stands: 'Esta constancia sigue en pie.',
  revoked: (at: string, reason: string) => `Esta constancia se anuló el ${shortDate(at)} y ya no vale. Motivo: ${reason}`,
  granted: 'Se otorgó a',
  of: 'De',
  deed: 'Por qué',
  sentence: (deed: string) => `${deed.charAt(0).toUpperCase()}${deed.slice(1)}.`,
  exchange: 'Intercambio',
  when: 'Cuándo',
  host: 'Anfitriona',
  signs: 'Firma',
  issued: 'Emitida el',
  code: 'Código',
  digest: 'Huella',
  digestHelp: 'SHA-256 de lo que dice: es la misma que está impresa al pie de la constancia.',
  download: 'Descargar el PDF',
  loading: 'Verificando…',
  back: 'Intercambios',
};

export const mineTexts = {
  title: 'Mis constancias',
  lead: 'De los intercambios a los que asististe, donde presentaste o que organizaste. Cada una se verifica con su código.',
  empty: 'Todavía no tienes constancias',
  emptyText: 'Cuando un intercambio termina, quien organiza las emite según la asistencia registrada al ingresar, y te llega un aviso.',
  see: 'Ver los intercambios',
  back: 'Yo',
  download: 'Descargar',
  downloadOf: (kind: string, exchange: string) => `Descargar: ${kind}, ${exchange}`,
  verify: 'Ver cómo se verifica',
  revoked: 'Anulada',
  more: 'Ver más',
  part: 'Tus constancias',
  loading: 'Buscando tus constancias…',
  onlyMembers: 'Las constancias son de las gestoras y los gestores.',
};
