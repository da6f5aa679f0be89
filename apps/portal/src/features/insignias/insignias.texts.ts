import { plural } from '@lib/web-ui';

const graded = (name: string, grade: number) => (grade === 1 ? name : `${name}, grado ${grade}`);

export const insigniaTexts = {
  title: 'Insignias',
  description:
    'Las insignias de la Comunidad de Práctica: qué reconoce cada una, qué hace falta para ganarla y qué cuenta su figura.',
  lead: 'Cada figura es un tocapu: un cuadrado tejido que cuenta un hecho. El marco dice el grado. Se ganan por lo que otras personas confirman, nunca por pedirlas.',
  loading: 'Trayendo las insignias…',
  graded,
  alt: (name: string, grade: number) => `Insignia ${graded(name, grade)}`,
  grade: (grade: number) => `Grado ${grade}`,
  grades: 'Qué hace falta',
  holders: (count: number) => (count === 0 ? 'Nadie todavía' : plural(count, 'persona la tiene', 'personas la tienen')),
  figure: 'La figura',
  noLongerGiven: 'Ya no se otorga. Quienes la ganaron la conservan.',
  shownBy: 'Quienes la muestran',
  nobodyShows: 'Nadie la muestra todavía. Cada persona decide si su insignia es pública.',
  since: (date: string) => `desde el ${date}`,
  verify: 'Verificar',
  verifyName: (name: string) => `Verificar la insignia de ${name}`,
  mine: 'Mis insignias',
};

export const proofTexts = {
  title: (insignia: string, member: string) => `Insignia ${insignia} de ${member}`,
  description: (issuer: string) => `Comprobación pública de una insignia otorgada por ${issuer}.`,
  crumb: 'Insignias',
  stands: 'Esta insignia sigue en pie',
  revoked: 'Esta insignia fue retirada',
  notSigned: 'No pudimos comprobar la firma de esta credencial. No la des por buena.',
  who: 'Quién',
  what: 'Qué hizo',
  criterion: 'Lo que se pedía',
  when: 'Cuándo',
  revokedOn: 'Retirada',
  reason: 'Motivo',
  issuer: 'Quién la otorga',
  signature: 'Firma',
  signed: 'Comprobada ahora con la llave publicada',
  download: 'Llévala contigo',
  downloadText:
    'Los tres archivos llevan dentro la misma credencial firmada (Open Badges 3.0). Cualquier verificador la puede leer.',
  svg: 'Imagen SVG',
  png: 'Imagen PNG',
  jwt: 'Credencial',
  private: 'Solo tú ves esta página: no has hecho pública esta insignia.',
  print: 'Si la imprimes, conserva la dirección de esta página: con ella se vuelve a comprobar.',
};

export const mineTexts = {
  title: 'Mis insignias',
  lead: 'Tú decides cuáles ven otras personas. Al principio ninguna es pública.',
  back: 'Yo',
  loading: 'Trayendo tus insignias…',
  won: 'Las que ganaste',
  ahead: 'Las que vienen',
  none: 'Todavía no ganaste una insignia',
  noneText: 'La primera suele ser Semilla: llega cuando se admite una práctica de tu equipo.',
  onDate: (date: string, criterion: string) => `Ganada el ${date}: ${criterion}`,
  revoked: (reason: string) => `Retirada. Motivo: ${reason}`,
  next: (grade: number) => `Para el grado ${grade}`,
  forFirst: 'Para ganarla',
  done: (done: number, min: number) => `${done} de ${min}`,
  complete: 'Tienes todos sus grados.',
  show: 'Mostrarla en público',
  shown: 'Es pública',
  hidden: 'Solo la ves tú',
  page: 'Ver su página y descargarla',
  gallery: 'Todas las insignias',
  showcase: 'Mi vitrina',
  all: 'Ver mis insignias',
};
