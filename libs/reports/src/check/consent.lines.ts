import type { ReportContent, ReportPhoto } from '../content/report-content.js';
import type { CheckedPhoto, CheckFacts } from './check-facts.js';
import { checkLine, mendAt, type CheckLine } from './check-line.js';
import type { OwnText } from './own-texts.lines.js';
import { spellingKey } from './spelling.lines.js';

/** Nobody is shown without having said yes; nobody decides that case by case. */
export function testimonialLines(content: ReportContent, facts: CheckFacts, texts: readonly OwnText[]): CheckLine[] {
  const mend = mendAt.testimonials(content.exchange.id);
  const told = new Set(content.testimonials.items.map(({ id }) => id));
  const known = new Map(facts.testimonials.map((one) => [one.id, one]));
  const shown = content.testimonials.items.flatMap(({ id, name }) => {
    const one = known.get(id);
    const who = name || 'una persona';
    if (!one || one.withdrawn || !one.consent || !one.shown)
      return [checkLine('TESTIMONIAL_CONSENT', `El testimonio de ${who} está en el reporte sin su consentimiento: anótalo, o retíralo.`, mend)];
    return one.minor && !one.guardianConsent
      ? [checkLine('TESTIMONIAL_GUARDIAN', `${who} es menor de edad y falta el consentimiento de quien responde por ella o él.`, mend)]
      : [];
  });
  const absent = facts.testimonials.filter((one) => !told.has(one.id) && !one.withdrawn && (!one.consent || (one.minor && !one.guardianConsent)));
  const without = facts.testimonials.filter((one) => one.withdrawn || !one.consent || (one.minor && !one.guardianConsent));
  return [
    ...shown,
    ...without.flatMap(({ name }) => texts.filter(({ text }) => names(text, name)).map((text) =>
      checkLine('TESTIMONIAL_NAMED', `«${text.title}» nombra a ${name}, que no dio su consentimiento: quita su nombre, o anota que lo dio.`, text.mend),
    )),
    ...(absent.length === 0
      ? []
      : [checkLine('TESTIMONIAL_WAITS', `${absent.length === 1 ? 'Hay un testimonio que no entra' : `Hay ${absent.length} testimonios que no entran`} al reporte porque falta el consentimiento.`, mend)]),
  ];
}

/** A name of one word is of too many people. */
function names(text: string, name: string): boolean {
  const key = spellingKey(name);
  return key.includes(' ') && ` ${spellingKey(text)} `.includes(` ${key} `);
}

/** A photo, what it is shown in, and where that is mended. */
export type PlacedPhoto = { photo: ReportPhoto; where: string; mend: string };

function photosOf({ exchange, days, fair, testimonials }: ReportContent): PlacedPhoto[] {
  return [
    ...days.flatMap(({ chapters }) => chapters).flatMap(({ photos, title, practiceId }) => photos.map((photo) => ({ photo, where: title, mend: mendAt.practice(practiceId) }))),
    ...fair.flatMap(({ photos, name }) => photos.map((photo) => ({ photo, where: name, mend: mendAt.fair(exchange.id) }))),
    ...testimonials.items.flatMap(({ photo, name }) => (photo ? [{ photo, where: `Testimonio de ${name}`, mend: mendAt.testimonials(exchange.id) }] : [])),
  ];
}

export const photoIds = (content: ReportContent): string[] => [...new Set(photosOf(content).map(({ photo }) => photo.fileId))];

export const photoLines = (content: ReportContent, facts: CheckFacts): CheckLine[] => photosLines(photosOf(content), facts.photos);

/** No rights, no publication: whatever the document. */
export function photosLines(placed: readonly PlacedPhoto[], photos: readonly CheckedPhoto[]): CheckLine[] {
  const known = new Map(photos.map((photo) => [photo.fileId, photo]));
  return placed.flatMap((one) => [...rightsLines(one, known.get(one.photo.fileId)), ...wordsLines(one)]);
}

function rightsLines({ photo, where, mend }: PlacedPhoto, known: CheckedPhoto | undefined): CheckLine[] {
  const name = `La foto «${photo.caption || photo.alt || 'sin título'}» de «${where}»`;
  if (!known || known.withdrawn) return [checkLine('PHOTO_RIGHTS', `${name} se retiró de donde estaba: no puede salir en el reporte.`, mend)];
  if (known.held || !known.ready)
    return [checkLine('PHOTO_HELD', `${name} está apartada, o no terminó de revisarse: espera, o quítala.`, known.held ? mendAt.held() : mend)];
  if (known.minors && known.authorised !== true)
    return [checkLine('PHOTO_MINORS', `En ${name.charAt(0).toLowerCase()}${name.slice(1)} se reconoce a menores y falta la autorización: consíguela, o quita la foto.`, mend)];
  return known.minors === null && known.authorised !== true
    ? [checkLine('PHOTO_RIGHTS', `De ${name.charAt(0).toLowerCase()}${name.slice(1)} nadie dijo si se puede mostrar: dilo, o quita la foto.`, mend)]
    : [];
}

function wordsLines({ photo, where, mend }: PlacedPhoto): CheckLine[] {
  return photo.alt.trim() === '' && photo.caption.trim() === ''
    ? [checkLine('PHOTO_WITHOUT_WORDS', `Una foto de «${where}» no dice qué se ve: quien no la ve se la pierde.`, mend)]
    : [];
}
