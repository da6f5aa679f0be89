import { foldText } from '@lib/kernel';
import { longDay, weekDay } from '../content/dates.rules.js';
import type { ReportContent, ReportDay, ReportInternship, ReportMoment, ReportStand } from '../content/report-content.js';
import { chapterPart } from './chapter.part.js';
import { fixedPart } from './front.parts.js';
import { addressText, block, item, list, text, type ReportPart } from './report-part.js';

const KINDS: Record<ReportMoment['kind'], string> = {
  OPENING: 'Apertura',
  EXPOSITION: 'Exposición',
  PRESENTATION: 'Presentación',
  COMMENTARY: 'Comentario',
  FAIR: 'Feria de evidencias',
  INTERNSHIP: 'Pasantía',
  CLOSING: 'Cierre',
  BREAK: 'Pausa',
};

/** Each day with its programme, the practices that were presented on it, and the fair and the internship where the programme has them. */
export function dayParts({ days, fair, internship }: ReportContent): ReportPart[] {
  const fairDay = (days.find(({ programme }) => programme.some(({ kind }) => kind === 'FAIR')) ?? days[0])?.day;
  let chapters = 0;
  return days.flatMap((day) => [
    programmePart(day),
    ...day.chapters.map((chapter) => chapterPart(chapter, (chapters += 1))),
    ...(day.day === fairDay && fair.length > 0 ? [{ ...fairPart(fair), flows: day.chapters.length === 0 }] : []),
    ...(internship?.day === day.day ? [{ ...internshipPart(internship), flows: day.chapters.length === 0 && !(day.day === fairDay && fair.length > 0) }] : []),
  ]);
}

function programmePart({ number, day, programme }: ReportDay): ReportPart {
  return {
    id: `dia-${number}`,
    section: 'programme',
    level: 1,
    kicker: `Día ${number}`,
    title: `Día ${number}: ${weekDay(day)}`,
    blocks: [
      block('MOMENTS', {
        title: 'Programa',
        headers: ['Hora', 'Momento', 'A cargo de y lugar'],
        items: programme.map(({ starts, ends, kind, title, place, people }) =>
          item({ label: foldText(title) === foldText(KINDS[kind]) ? '' : KINDS[kind], tone: kind === 'PRESENTATION' ? 'TEAL' : kind === 'BREAK' ? 'QUIET' : '', cells: [`${starts} – ${ends}`, title, [people, place].filter(Boolean).join(' · ')] }),
        ),
      }),
    ],
  };
}

function fairPart(stands: readonly ReportStand[]): ReportPart {
  const photos = stands.flatMap((stand) => stand.photos);
  return {
    id: 'feria',
    section: 'fair',
    level: 2,
    kicker: 'Feria de evidencias',
    title: 'Lo que se mostró en los puestos',
    blocks: [
      block('TABLE', {
        title: 'Puestos',
        headers: ['Puesto', 'Instancia y práctica', 'Productos'],
        items: stands.map(({ number, name, igedName, practiceTitle, products }) =>
          item({ cells: [`${number}. ${name}`, [igedName, practiceTitle ?? ''].filter(Boolean).join(': '), products || '–'] }),
        ),
      }),
      ...(photos.length > 0 ? [block('PHOTOS', { title: 'La feria en imágenes', photos })] : []),
    ],
  };
}

function internshipPart(visit: ReportInternship): ReportPart {
  const { practice, islands, schools, modules } = visit;
  return {
    ...fixedPart('internship', [
      block('ADDRESS', {
        text: practice ? 'Práctica que se conoció' : '',
        items: [
          ...(practice ? [item({ link: practice.link, heading: addressText(practice.link), label: 'Código QR que abre la página de la práctica que se conoció; su dirección está debajo.' })] : []),
          item({ label: 'Anfitriona', text: visit.hostName }),
          item({ label: 'Fecha', text: longDay(visit.day) }),
          ...(practice ? [item({ label: 'Práctica', text: practice.title })] : []),
        ],
      }),
      ...text('TEXT', visit.text),
      ...list('LINES', 'Circuito de islas', islands.map(({ name, place, about }, at) => item({ label: String(at + 1), heading: [name, place].filter(Boolean).join(' · '), text: about }))),
      ...schoolBlocks(schools),
      ...(modules.length > 0 ? [block('TABLE', { title: 'Módulos de los aliados', headers: ['Aliado', 'Módulo'], items: modules.map(({ allyName, title }) => item({ cells: [allyName, title] })) })] : []),
    ]),
    level: 2,
    kicker: 'Pasantía',
    title: `La pasantía en la ${visit.hostName}`,
  };
}

/** A table where some have their code, a list where none has. */
function schoolBlocks(schools: ReportInternship['schools']): ReportPart['blocks'] {
  const title = 'Escuelas que participaron';
  if (schools.every(({ modularCode }) => !modularCode)) return list('BULLETS', title, schools.map(({ name }) => item({ text: name })));
  return [block('TABLE', { title, headers: ['Escuela', 'Código modular'], items: schools.map(({ name, modularCode }) => item({ cells: [name, modularCode || '–'] })) })];
}
