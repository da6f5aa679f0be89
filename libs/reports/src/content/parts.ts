import type { Internship, ReportTestimonial as Told } from '@lib/exchanges';
import type { ReportChapterRow } from './report-chapters.queries.js';
import type { ReportChapter, ReportInternship, ReportPhoto, ReportTestimonial, ReportText, RouteStep } from './report-content.js';

export type Written = (key: ReportText['key'], proposal: string) => ReportText;

/** The three stages and what follows them, as the desk's needs start: staff may change the needs, not the steps. */
export const ROUTE_STEPS: readonly RouteStep[] = [
  { key: 'INITIAL', name: 'Inicial', about: 'La práctica está admitida y publicada: dice qué problema atiende, cómo y con qué datos de partida.' },
  { key: 'INTERMEDIATE', name: 'Intermedio', about: 'Lleva tiempo en marcha, tiene un indicador con línea de base y ya conversó con una persona experta.' },
  { key: 'ADVANCED', name: 'Avanzado', about: 'Respondió cada mejora, muestra resultados medidos y está en los instrumentos de gestión de su instancia.' },
  { key: 'REFERENT', name: 'Referente', about: 'Está lista para que otras instancias la adapten: tiene ficha de transferencia y se presentó en un intercambio.' },
];

/** A picture says what it shows even where nobody wrote a caption. */
export function withAlt(photo: Omit<ReportPhoto, 'alt'>, of: string): ReportPhoto {
  return { ...photo, alt: photo.caption ? `Fotografía: ${photo.caption}` : `Fotografía de ${of}` };
}

export function chapterOf(row: ReportChapterRow, origin: string, written: Written): ReportChapter {
  const { sheet, photos, day: _, ...same } = row;
  const section = (key: string) => sheet.sections.find((one) => one.key === key);
  const { lines = [], indicators = [] } = section('results')?.results ?? {};
  return {
    ...same,
    title: sheet.title,
    summary: sheet.summary,
    igeds: sheet.igeds.map(({ code, name }) => ({ code, name })),
    problem: section('problem')?.text ?? '',
    strategy: section('strategy')?.lines ?? [],
    results: {
      lines,
      indicators: indicators.map(({ name, unit, baseline, baselineOn, result, resultOn, source }) => ({ name, unit, baseline, baselineOn, result, resultOn, source })),
    },
    photos: photos.map((photo) => withAlt(photo, `la práctica «${sheet.title}»`)),
    link: `${origin}/practicas/${encodeURIComponent(row.slug)}`,
    note: written(`chapter:${row.practiceId}`, ''),
  };
}

export function internshipOf(visit: Internship, origin: string, text: ReportText): ReportInternship {
  const { day, hostCode, hostName, practiceId, practiceTitle, practiceSlug, islands, schools, modules } = visit;
  const practice =
    practiceId && practiceTitle && practiceSlug
      ? { id: practiceId, title: practiceTitle, slug: practiceSlug, link: `${origin}/practicas/${encodeURIComponent(practiceSlug)}` }
      : null;
  return {
    ...text,
    day,
    hostCode,
    hostName,
    practice,
    islands: islands.map(({ name, place, about }) => ({ name, place, about })),
    schools: schools.map(({ name, modularCode }) => ({ name, modularCode })),
    modules: modules.map(({ allyName, title }) => ({ allyName, title })),
  };
}

export function testimonialOf(told: Told): ReportTestimonial {
  const { id, text, authorName, post, igedName, institution, regionName, practiceId, practiceTitle, practiceSlug, wishesReplica, photo } = told;
  return {
    id,
    text,
    name: authorName,
    post,
    institution: [institution, igedName].filter(Boolean).join(', '),
    regionName,
    practice: practiceId && practiceTitle && practiceSlug ? { id: practiceId, title: practiceTitle, slug: practiceSlug } : null,
    wishesReplica,
    photo: photo?.width && photo.height ? { ...photo, width: photo.width, height: photo.height, caption: '', alt: photo.alt || 'Fotografía de quien da el testimonio' } : null,
  };
}
