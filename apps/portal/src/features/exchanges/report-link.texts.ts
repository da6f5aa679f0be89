import { shortDate } from '@lib/web-ui';

export const reportLinkTexts = {
  title: 'Reporte de sistematización',
  about: 'Las prácticas, lo que comentaron las personas expertas, la pasantía y las cifras de este intercambio.',
  read: 'Leer el reporte',
  published: (number: number, at: string) => (number === 1 ? `Publicado el ${shortDate(at)}.` : `Edición ${number}, del ${shortDate(at)}.`),
};
