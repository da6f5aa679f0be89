import type { ReportContent, ReportFigure, ReportSection } from '../content/report-content.js';
import { bars, cutOff, tiles } from './amounts.js';
import { dayParts } from './day.parts.js';
import { fixedPart, frontParts } from './front.parts.js';
import { block, item, list, text, type ReportPart } from './report-part.js';

/**
 * A report as it is laid out: every part that has something to say, in the order of the document.
 * @param takenBack testimonies that were in it when it was published and are not any more: the page says so
 */
export function reportParts(content: ReportContent, takenBack = 0): ReportPart[] {
  return [...frontParts(content), ...dayParts(content), ...backParts(content, takenBack)];
}

/** The parts of one chapter, for a preview. */
export function partsOf(content: ReportContent, section: ReportSection): ReportPart[] {
  return reportParts(content).filter((part) => part.section === section);
}

function backParts(content: ReportContent, takenBack: number): ReportPart[] {
  const { testimonials, attendance, closing } = content;
  const [came] = attendance.figures.filter(({ key }) => key === 'exchange.attended');
  return [
    ...(testimonials.items.length + takenBack > 0 ? [testimonialPart(testimonials, takenBack)] : []),
    {
      id: 'asistencia',
      section: 'attendance',
      level: 1,
      kicker: '',
      title: 'Quiénes asistieron',
      blocks: came?.value === 0 ? text('TEXT', 'Todavía no se registran ingresos.') : [...tiles(attendance.figures), ...attendance.figures.flatMap((figure) => (figure.parts.length > 0 ? bars(figure) : []))],
    },
    fixedPart('closing', text('TEXT', closing.text)),
    {
      id: 'cifras',
      section: 'definitions',
      level: 1,
      kicker: '',
      title: 'De dónde salen las cifras',
      blocks: [
        ...text('TEXT', 'Cada número de este reporte es una entrada del diccionario de cifras de la Comunidad de Práctica, con su definición y su fecha de corte. Los grupos de muy pocas personas se reservan, y lo que permitiría deducirlos también.'),
        block('DEFINITIONS', {
          headers: ['Cifra', 'Qué cuenta', 'Corte'],
          items: everyFigure(content).map(({ key, name, definition, asOf }) => item({ label: key, cells: [name, definition, cutOff(asOf)] })),
        }),
      ],
    },
  ];
}

function testimonialPart(testimonials: ReportContent['testimonials'], takenBack: number): ReportPart {
  const said = testimonials.items.map(({ text: words, name, post, institution, regionName, practice, wishesReplica, photo }) => {
    const about = practice ? `${wishesReplica ? 'Quiere replicar' : 'Sobre'} «${practice.title}»` : '';
    const place = [institution, regionName].filter((one, at, all) => one && !(at === 1 && all[0]?.includes(one))).join(', ');
    return item({ text: words, heading: name, label: [post, place].filter(Boolean).join(' · '), cells: about ? [about] : [], photo });
  });
  const absent = takenBack === 0 ? '' : `${takenBack === 1 ? 'Aquí había un testimonio más, que se retiró' : `Aquí había ${takenBack} testimonios más, que se retiraron`} después de publicarse esta edición.`;
  return fixedPart('testimonials', [...text('TEXT', testimonials.text), ...text('NOTE', absent), ...list('TESTIMONIALS', '', said)]);
}

/** Once each, in the order in which they are first told. */
export function everyFigure({ summary, community, route, network, attendance }: ReportContent): ReportFigure[] {
  const all = [summary, community, route, network, attendance].flatMap(({ figures }) => figures);
  return [...new Map(all.map((figure) => [figure.key, figure])).values()];
}
