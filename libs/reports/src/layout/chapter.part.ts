import { amount, shortDay } from '../content/dates.rules.js';
import type { ReportChapter, ReportFeedback, ReportIndicator } from '../content/report-content.js';
import { addressText, block, item, list, text, type ReportBlock, type ReportPart } from './report-part.js';

const ANSWERS = { DONE: 'Hecho', PLANNED: 'Planificado', NOT_APPLICABLE: 'No aplica' } as const;

/** One practice that was presented. */
export function chapterPart(chapter: ReportChapter, number: number): ReportPart {
  const { regionName, igedName, title, method, link, summary, note, problem, strategy, results, photos, expert, feedback } = chapter;
  const others = chapter.igeds.filter(({ code }) => code !== chapter.igedCode).map(({ name }) => name);
  const facts = [
    { label: 'Instancia', text: igedName },
    { label: 'Participan', text: others.join(', ') },
    { label: 'Se presentó como', text: method },
    { label: 'Edición', text: `${chapter.code}, edición ${chapter.version}` },
  ].filter((fact) => fact.text);
  return {
    id: `practica-${number}`,
    section: `chapter:${chapter.practiceId}`,
    level: 2,
    kicker: [`Práctica ${number}`, regionName].filter(Boolean).join(' · '),
    title,
    blocks: [
      block('ADDRESS', { text: 'Página de la práctica', items: [item({ link, heading: addressText(link), label: 'Código QR que abre la página de la práctica; su dirección está debajo.' }), ...facts.map((fact) => item(fact))] }),
      ...text('LEAD', summary),
      ...(chapter.presented ? [] : text('NOTE', 'Estaba en el programa y no se anotó que se presentara.')),
      ...text('NOTE', note.text),
      ...text('TEXT', problem, 'El problema'),
      ...list('LINES', 'La estrategia', strategy.map(({ heading, text: about }, at) => item({ label: String(at + 1), heading, text: about }))),
      ...resultBlocks(results),
      ...(photos.length > 0 ? [block('PHOTOS', { title: 'En imágenes', photos })] : []),
      ...(expert ? [block('EXPERT', { title: 'Quién la comentó', items: [item({ heading: expert.name, text: [expert.post, expert.institution].filter(Boolean).join(', ') })] })] : []),
      ...(feedback ? voices(feedback) : []),
    ],
  };
}

export function resultBlocks({ lines, indicators }: ReportChapter['results']): ReportBlock[] {
  const told = list('BULLETS', 'Los resultados', lines.map((line) => item({ text: line })));
  const measured = indicators.length > 0 ? [block('INDICATORS', { title: told.length > 0 ? '' : 'Los resultados', headers: ['Indicador', 'Antes', 'Ahora', 'Fuente'], items: indicators.map(indicatorItem) })] : [];
  return [...told, ...measured];
}

function indicatorItem({ name, unit, baseline, baselineOn, result, resultOn, source }: ReportIndicator) {
  const value = (one: number | null, on: string | null): string =>
    one === null ? 'Sin dato' : [`${amount(one)} ${unit}`.trim(), on ? `(${shortDay(on)})` : ''].filter(Boolean).join(' ');
  return item({ cells: [name, value(baseline, baselineOn), value(result, resultOn), source || 'Sin fuente indicada'] });
}

/** Three voices: what is sound, what may be better with the team's answer, and what is advised. */
function voices({ keyAspects, improvements, recommendations }: ReportFeedback): ReportBlock[] {
  const answered = improvements.map(({ text: said, answer }) =>
    item({
      text: said,
      tone: 'MAIZE',
      label: answer ? `Respuesta del equipo: ${ANSWERS[answer.status]}${answer.plannedOn ? `, para el ${shortDay(answer.plannedOn)}` : ''}` : '',
      heading: answer?.text ?? '',
    }),
  );
  return [
    ...list('VOICES', 'Aspectos clave', keyAspects.map((said) => item({ text: said, tone: 'TEAL' }))),
    ...list('VOICES', 'Oportunidades de mejora', answered),
    ...list('VOICES', 'Recomendaciones', recommendations.map((said) => item({ text: said, tone: 'SKY' }))),
  ];
}
