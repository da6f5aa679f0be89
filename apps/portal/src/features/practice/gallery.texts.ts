import { decimal, plural } from '@lib/web-ui';

const MB = 1_048_576;

export const galleryTexts = {
  title: 'Evidencias',
  photos: (count: number) => plural(count, 'foto', 'fotos'),
  proves: (what: string) => `Respalda: ${what}`,
  file: (name: string, bytes: number) =>
    `${name} · ${bytes < MB ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${decimal(Math.round((bytes / MB) * 10) / 10)} MB`}`,
  viewer: (at: number, count: number) => `Foto ${at} de ${count}`,
  previous: 'Foto anterior',
  next: 'Foto siguiente',
  close: 'Cerrar',
};
