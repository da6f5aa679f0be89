import { decimal } from '@lib/web-ui';

const MB = 1_048_576;

export const bookletsTexts = {
  title: 'Cartillas de casos',
  description: 'Casos de escuelas: su contexto, sus desafíos, lo que respondieron, cómo lo hicieron y lo que lograron.',
  lead: 'Casos de escuelas, contados por quienes los hicieron: su contexto, sus desafíos y lo que respondieron.',
  loading: 'Cargando las cartillas…',
  empty: 'Todavía no hay cartillas publicadas',
  emptyText: 'Cuando se publique la primera, la leerás aquí. Mientras tanto, busca casos de escuelas en el muro.',
  wall: 'Ir al muro de prácticas',
  more: 'Ver más cartillas',
  kind: 'Cartilla de casos',
  cases: (count: number) => (count === 1 ? '1 caso' : `${count} casos`),
  published: (day: string) => `Publicada el ${day}`,
  edition: (number: number) => `Edición ${number}`,
  pdf: (bytes: number) => `Descargar el PDF (${decimal(Math.max(0.1, bytes / MB), 1)} MB)`,
  contents: 'Contenido',
  older: (latest: number) => `Estás leyendo una edición anterior. La última es la edición ${latest}.`,
  toLatest: 'Leer la última edición',
  editions: 'Ediciones y erratas',
  current: 'la que estás leyendo',
  first: 'Primera edición.',
  seal: 'Sello de esta edición',
  sealText: 'Una edición publicada no cambia. Quien tenga el archivo puede comprobarlo con su huella SHA-256.',
  sealPdf: 'PDF',
  sealContent: 'Contenido',
};
