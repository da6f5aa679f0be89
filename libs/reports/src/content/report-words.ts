import type { TextKey } from './report-content.js';

/** How each part is headed, in the document, on its page and at the desk. */
export const TITLES: Record<Exclude<TextKey, `chapter:${string}`>, string> = {
  presentation: 'Presentación',
  summary: 'Resumen ejecutivo',
  community: 'Qué es la Comunidad de Práctica',
  route: 'La ruta de fortalecimiento',
  network: 'La red de gestoras y gestores',
  internship: 'La pasantía',
  testimonials: 'Testimonios',
  closing: 'Cierre',
};

/** What staff are asked to write, under its field. */
export const HELPS: Record<Exclude<TextKey, `chapter:${string}`>, string> = {
  presentation: 'Por qué se convocó este intercambio y qué va a encontrar quien lee. Suele firmarla la dirección.',
  summary: 'Lo esencial en una página: qué se compartió, qué se aprendió y qué sigue. Las cifras se agregan solas.',
  community: 'Qué es la Comunidad de Práctica y cómo trabaja. Las cifras del año se agregan solas.',
  route: 'Cómo una práctica avanza de estadio. Los tres estadios y sus cifras se agregan solos.',
  network: 'Quiénes forman la red de gestoras y gestores. El mapa y la tabla por región se agregan solos.',
  internship: 'Cómo fue la visita a la UGEL anfitriona. Las islas, las escuelas y los aliados se agregan solos.',
  testimonials: 'Unas líneas antes de los testimonios.',
  closing: 'A qué se comprometen quienes participaron y cuál es el siguiente paso.',
};

export const CHAPTER_HELP = 'Una nota del equipo de la CoP al comienzo del capítulo, si hace falta. Puede quedar vacía.';

const isFixed = (key: TextKey): key is keyof typeof TITLES => Object.hasOwn(TITLES, key);

/** @param practiceTitle of the chapter, where the text is the note of one */
export function titleOf(key: TextKey, practiceTitle = 'práctica'): string {
  return isFixed(key) ? TITLES[key] : `Nota del capítulo: ${practiceTitle}`;
}

export const helpOf = (key: TextKey): string => (isFixed(key) ? HELPS[key] : CHAPTER_HELP);
