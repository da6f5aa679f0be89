import { figure, shortDate } from '../dates.rules.js';
import type { FrozenIndicator, FrozenSection, PublishedPractice } from './published-practice.rules.js';
import { schoolExtras } from './school-extras.rules.js';

const STAGES = { INITIAL: [1, 'inicial'], INTERMEDIATE: [2, 'intermedio'], ADVANCED: [3, 'avanzado'] } as const;
const INSTRUMENTS: Record<string, string> = {
  PEI_IGED: 'Plan Estratégico Institucional de la instancia',
  OTHER: 'Otro instrumento de gestión',
};

export type Extra = { label: string; text: string };

/** What the template `practice-sheet` shows, with all its words. */
export function sheetData(practice: PublishedPractice, origin: string) {
  const { sheet, slug, code, version, latest } = practice;
  const [stageStep, stageName] = STAGES[practice.stage];
  const address = `${origin}/practicas/${encodeURIComponent(slug)}`;
  const team = sheet.team.map(({ name, post, igedName }) => [name, post, igedName].filter(Boolean).join(', '));
  return {
    title: sheet.title,
    summary: sheet.summary,
    code,
    editionText: `Edición ${version}, publicada el ${shortDate(practice.admittedAt)}`,
    address,
    addressText: address.replace(/^https?:\/\//, ''),
    houseName: 'Comunidad de Práctica de Gestión Educativa',
    kindName: version < latest ? `Ficha de práctica · edición ${version} de ${latest}` : 'Ficha de práctica',
    institutionLine: [sheet.leadIged?.name, sheet.regionName].filter(Boolean).join(' · '),
    stageStep,
    stageName: `Estadio ${stageName}`,
    themeName: sheet.themeName,
    referent: practice.referent,
    referentText: 'Práctica referente',
    lapsedText: practice.lapsed ? 'No vigente' : null,
    qrAlt: 'Código QR que lleva a la página de esta práctica; el enlace está debajo.',
    qrCaption: 'Ver en línea',
    placesLabel: 'Ámbito',
    places: sheet.districts.join('; '),
    sections: sheet.sections.map(sectionData),
    teamLabel: 'Equipo',
    team,
    igedsLabel: 'Instancias',
    igeds: sheet.igeds.map(({ name }) => name),
  };
}

function sectionData(section: FrozenSection) {
  const { title, text, lines, results, sustainability, resources, school } = section;
  return {
    title,
    text: [text, sustainability?.text, resources?.text].filter(Boolean).join('\n'),
    lines: [...(lines ?? []), ...(school?.pairs ?? []).map((pair) => ({ heading: pair.problem, text: pair.response }))],
    bullets: [...(results?.lines ?? [])],
    indicators: (results?.indicators ?? []).map(indicatorData),
    extras: extrasOf(section),
  };
}

function indicatorData(indicator: FrozenIndicator) {
  const value = (amount: number | null, on: string | null): string =>
    amount === null
      ? 'Sin dato'
      : [`${figure(amount)} ${indicator.unit}`.trim(), on ? `(${shortDate(on)})` : ''].filter(Boolean).join(' ');
  const cells = [
    value(indicator.baseline, indicator.baselineOn),
    value(indicator.result, indicator.resultOn),
    sourceOf(indicator),
  ];
  return { name: indicator.name, headers: ['Antes', 'Ahora', 'Fuente'], cells };
}

/** Where the figures come from, in how many places they were taken and who checked them from outside. */
function sourceOf({ source, places, checkedBy }: FrozenIndicator): string {
  const measured = places ? `Medido en ${figure(places)} ${places === 1 ? 'lugar' : 'lugares'}` : '';
  const checked = checkedBy ? `Verificado por ${checkedBy}` : '';
  return [source || 'Sin fuente indicada', measured, checked].filter(Boolean).join(' · ');
}

function extrasOf({ sustainability, resources, school }: FrozenSection): Extra[] {
  const instruments = (sustainability?.instruments ?? []).map((one) => INSTRUMENTS[one] ?? one).join(', ');
  const resolutions = (sustainability?.resolutions ?? []).map(({ number, date, about }) =>
    [number, date && shortDate(date), about].filter(Boolean).join(', '),
  );
  const cost = resources?.costSoles ?? null;
  const extras: Extra[] = [
    ...(school ? schoolExtras(school) : []),
    { label: 'Instrumentos de gestión', text: instruments },
    ...resolutions.map((text) => ({ label: 'Resolución', text })),
    { label: 'Costo aproximado', text: cost === null ? '' : `S/ ${figure(cost)}` },
    { label: 'Video', text: resources?.videoUrl ?? '' },
  ];
  return extras.filter(({ text }) => text !== '');
}
