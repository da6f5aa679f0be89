import { foldText } from '@lib/kernel';
import type { CheckedPhoto, OfficialNames } from '../check/check-facts.js';
import { checkLine, mendAt, type CheckLine } from '../check/check-line.js';
import { photosLines } from '../check/consent.lines.js';
import { namesLines } from '../check/names.lines.js';
import type { BookletContent } from './booklet-content.js';

export type BookletFacts = { gone: readonly { practiceId: string; title: string }[]; photos: readonly CheckedPhoto[]; official: OfficialNames };

/** What does not agree in a booklet; those that refuse its publication come first. */
export function bookletLines({ booklet, introduction, closing, cases }: BookletContent, { gone, photos, official }: BookletFacts): CheckLine[] {
  const mend = mendAt.booklet(booklet.id);
  const chosen = `${mend}?texto=cover`;
  const placed = cases.flatMap((one) => one.photos.map((photo) => ({ photo, where: one.title, mend: mendAt.practice(one.practiceId) })));
  const texts = [
    { title: 'Presentación', text: introduction, mend: `${mend}?texto=presentation` },
    { title: 'Cierre', text: closing, mend: `${mend}?texto=closing` },
  ];
  const lines = [
    ...(cases.length === 0 ? [checkLine('BOOKLET_WITHOUT_CASES', 'La cartilla no tiene ningún caso: elige al menos uno.', chosen)] : []),
    ...gone.map(({ title }) => checkLine('CASE_NOT_PUBLIC', `«${title}» ya no es pública, o ya no cuenta el caso de una escuela: quítala de la cartilla.`, chosen)),
    ...photosLines(placed, photos),
    ...texts.filter(({ text }) => text.trim() === '').map((one) => checkLine('BOOKLET_TEXT_EMPTY', `«${one.title}» está vacío: la cartilla saldría sin esa página.`, one.mend)),
    ...cases.filter(({ pairs }) => pairs.length === 0).map(({ title, practiceId }) => checkLine('CASE_WITHOUT_PAIRS', `«${title}» no dice qué problemas identificaron ni cómo respondieron: pide a su equipo que lo complete.`, mendAt.practice(practiceId))),
    ...namesLines(texts, official),
  ];
  return [...lines.filter(({ level }) => level === 'REFUSES'), ...lines.filter(({ level }) => level === 'WARNS')];
}

/** Its address: readable, and of no other; the number tells apart those that are called the same. */
export function bookletSlug(title: string, tries: number): string {
  const words = foldText(title).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 80).replace(/-+$/, '');
  return `${words || 'cartilla'}${tries > 0 ? `-${tries + 1}` : ''}`;
}
