import type { ReportContent, RouteStep } from '../content/report-content.js';
import { TITLES } from '../content/report-words.js';
import { bars, byKey, map, tiles, totalOf } from './amounts.js';
import { block, item, text, type BlockAmount, type ReportPart } from './report-part.js';

const part = (key: keyof typeof TITLES, blocks: ReportPart['blocks'], kicker = ''): ReportPart => ({ id: ID[key], section: key, level: 1, kicker, title: TITLES[key], blocks });
const ID = {
  presentation: 'presentacion',
  summary: 'resumen',
  community: 'comunidad',
  route: 'ruta',
  network: 'red',
  internship: 'pasantia',
  testimonials: 'testimonios',
  closing: 'cierre',
} as const;
export { part as fixedPart };

/** What goes before the days. */
export function frontParts({ exchange, presentation, summary, community, route, network }: ReportContent): ReportPart[] {
  return [
    part('presentation', text('TEXT', presentation.text)),
    part('summary', [
      ...text('LEAD', summary.text),
      ...tiles(summary.figures, 'El intercambio en cifras'),
      ...text('TEXT', exchange.objective, 'Objetivo'),
      ...text('TEXT', exchange.regions.map(({ name }) => name).join(', '), 'Regiones invitadas'),
    ]),
    part('community', [
      ...text('TEXT', community.text),
      ...tiles(community.figures, `La CoP en ${community.year}`),
      ...community.figures.flatMap((figure) => (figure.parts.length > 0 ? bars(figure) : [])),
    ]),
    part('route', [...text('TEXT', route.text), steps(route)]),
    part('network', [
      ...text('TEXT', network.text),
      ...map(byKey(network.figures, 'members.by_region'), network.tiles),
      ...(network.igeds.length > 0
        ? [
            block('TABLE', {
              title: 'Instancias que participaron, por región',
              headers: ['Región', 'DRE o GRE', 'UGEL y otras instancias'],
              items: network.igeds.map(({ regionName, igeds }) => {
                const regional = igeds.filter(({ kind }) => kind === 'DRE' || kind === 'GRE').map(({ name }) => name);
                const local = igeds.filter(({ kind }) => kind !== 'DRE' && kind !== 'GRE').map(({ name }) => name);
                return item({ cells: [regionName, regional.join(', ') || '–', local.join(', ') || '–'] });
              }),
            }),
          ]
        : []),
    ]),
  ];
}

/** The terraces, each with how many practices are on it. */
function steps({ steps: known, figures }: ReportContent['route']): ReportPart['blocks'][number] {
  const byStage = byKey(figures, 'practices.by_stage');
  const referent = byKey(figures, 'practices.referent');
  const of = ({ key }: RouteStep): BlockAmount | null => {
    if (key === 'REFERENT') return referent ? totalOf(referent) : null;
    const found = byStage?.parts.find((one) => one.key === key);
    return byStage && found ? { ...totalOf({ ...byStage, value: found.value, hidden: found.hidden }), part: key, label: found.label } : null;
  };
  const [one, many] = byStage?.unit ?? ['', ''];
  const items = known.map((step, at) => {
    const amount = of(step);
    return item({ label: String(at + 1), heading: step.name, text: step.about, cells: amount ? [amount.value === 1 ? one : many] : [], amount });
  });
  return block('STEPS', { items });
}
