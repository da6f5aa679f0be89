import type { DocumentFrame } from '../document/report-data.js';
import { resultBlocks } from '../layout/chapter.part.js';
import { block, item, list, text, type ReportPart } from '../layout/report-part.js';
import type { BookletCase, BookletContent } from './booklet-content.js';

const KIND = 'Cartilla de casos';

/** A booklet as it is laid out, for paper and for the screen alike: what it is for, a chapter for each case, and its closing. */
export function bookletParts({ introduction, closing, cases }: BookletContent): ReportPart[] {
  return [
    ...(introduction.trim() ? [fixed('presentacion', 'presentation', 'Presentación', introduction)] : []),
    ...(cases.length > 0 ? [overview(cases)] : []),
    ...cases.map(casePart),
    ...(closing.trim() ? [fixed('cierre', 'closing', 'Cierre', closing)] : []),
  ];
}

function fixed(id: string, section: 'presentation' | 'closing', title: string, body: string): ReportPart {
  return { id, section, level: 1, kicker: '', title, blocks: text('TEXT', body) };
}

/** Which schools they are, before the first of them. */
function overview(cases: readonly BookletCase[]): ReportPart {
  const rows = cases.map(({ title, schoolName, igedName, regionName }, at) =>
    item({ cells: [`${at + 1}. ${schoolName || title}`, schoolName ? title : '', [igedName, regionName].filter((one, place, all) => one && !(place === 1 && all[0]?.includes(one))).join(', ')] }),
  );
  return { id: 'casos', section: 'cases', level: 1, kicker: '', title: 'Los casos', blocks: [block('TABLE', { headers: ['Escuela', 'Caso', 'Instancia'], items: rows })] };
}

function casePart(one: BookletCase, at: number): ReportPart {
  const { practiceId, title, link, summary, igedName, regionName, school, schoolName, pairs, methodology, photos } = one;
  const facts = [
    { label: 'Escuela', text: schoolName },
    { label: 'Instancia', text: igedName },
    { label: 'Región', text: regionName },
    { label: 'Edición', text: `${one.code}, edición ${one.version}` },
  ].filter((fact) => fact.text);
  return {
    id: `caso-${at + 1}`,
    section: `chapter:${practiceId}`,
    level: 2,
    kicker: `Caso ${at + 1}`,
    title,
    blocks: [
      block('ADDRESS', {
        text: 'Página del caso',
        items: [item({ link, heading: link.replace(/^https?:\/\//, ''), label: 'Código QR que abre la página del caso; su dirección está debajo.' }), ...facts.map((fact) => item(fact))],
      }),
      ...text('LEAD', summary),
      ...text('TEXT', one.context, 'El contexto'),
      ...(school.length > 0 ? [block('TABLE', { title: 'La escuela en datos', headers: ['Dato', 'La escuela'], items: school.map((row) => item({ cells: [row.label, row.text] })) })] : []),
      ...text('TEXT', one.challenges, 'Los desafíos'),
      ...(pairs.length > 0
        ? [block('TABLE', { title: 'Lo que identificaron y cómo respondieron', headers: ['Problema identificado', 'Respuesta'], items: pairs.map(({ problem, response }) => item({ cells: [problem, response] })) })]
        : []),
      ...list('LINES', 'La metodología', methodology.map(({ heading, text: about }, place) => item({ label: String(place + 1), heading, text: about }))),
      ...text('TEXT', one.actions, 'Lo que hicieron'),
      ...resultBlocks(one.results),
      ...text('TEXT', one.lessons, 'Lo que aprendieron'),
      ...(photos.length > 0 ? [block('PHOTOS', { title: 'En imágenes', photos })] : []),
    ],
  };
}

/** @param edition null: a draft */
export function bookletFrame({ booklet, cases }: BookletContent, { whole, edition }: { whole: boolean; edition: { number: number; whatChanged: string } | null }): DocumentFrame {
  const title = `${KIND}: ${booklet.title}`;
  const regions = [...new Set(cases.map(({ regionName }) => regionName).filter(Boolean))];
  const changed = edition?.whatChanged ? [`Qué cambió: ${edition.whatChanged}`] : [];
  return {
    title,
    description: `${cases.length === 1 ? 'Un caso' : `${cases.length} casos`} de escuelas: contexto, desafíos, respuestas, metodología y resultados.`,
    running: KIND,
    footer: edition ? `${title} · Edición ${edition.number}` : title,
    indexTitle: whole ? 'Contenido' : '',
    cover: whole
      ? {
          kind: KIND,
          title: booklet.title,
          facts: [cases.length === 1 ? 'El caso de una escuela' : `Los casos de ${cases.length} escuelas`, regions.join(', ')].filter(Boolean),
          notes: [edition ? `Edición ${edition.number}` : 'Borrador', ...changed],
        }
      : null,
  };
}
