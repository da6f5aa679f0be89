/** What a published version says, as far as two of them are compared. */
export type ComparedSheet = {
  title: string;
  summary: string;
  themeName: string;
  startedOn: string;
  leadIged: { code: string };
  igeds: readonly { code: string; name: string }[];
  districts: readonly string[];
  team: readonly { name: string; post: string; igedName: string }[];
  sections: readonly Section[];
  /** Absent in what is compared without its evidence. */
  evidence?: readonly ComparedPiece[];
};

export type ComparedPiece = {
  kind: 'PHOTO' | 'DOCUMENT' | 'VIDEO' | 'LINK';
  caption: string;
  url: string | null;
  sectionTitle: string | null;
  result: string;
  /** Since then: nothing that it said is told again. */
  withdrawn: boolean;
};

type Section = {
  title: string;
  text: string | null;
  lines: readonly { heading: string; text: string }[] | null;
  results: { lines: readonly string[]; indicators: readonly Indicator[] } | null;
  sustainability: {
    text: string;
    instruments: readonly string[];
    resolutions: readonly { number: string; date: string; about: string }[];
  } | null;
  resources: { text: string; costSoles: number | null; videoUrl: string | null } | null;
  /** Absent in what was published before there was such a section. */
  school?: School | null;
};

type School = {
  modularCode: string;
  name: string;
  level: string | null;
  kind: string | null;
  area: string | null;
  students: number | null;
  teachers: number | null;
  supportStaff: number | null;
  population: string;
  economy: string;
  pairs: readonly { problem: string; response: string }[];
};

type Indicator = {
  name: string;
  unit: string;
  baseline: number | null;
  baselineOn: string | null;
  result: number | null;
  resultOn: string | null;
  source: string;
  direction?: string;
  places?: number | null;
  checkedBy?: string | null;
};

/** What left and what came in one part of the sheet, line by line. */
export type ChangedPart = { title: string; removed: string[]; added: string[] };

type Part = { title: string; lines: string[] };

/** The parts of two versions that differ, in the order of the sheet. */
export function changesBetween(from: ComparedSheet, to: ComparedSheet): ChangedPart[] {
  const before = new Map(partsOf(from).map(({ title, lines }) => [title, lines]));
  const after = partsOf(to);
  const gone = [...before]
    .filter(([title]) => !after.some((part) => part.title === title))
    .map(([title]) => ({ title, lines: [] }));
  return [...after, ...gone]
    .map(({ title, lines }) => changed(title, before.get(title) ?? [], lines))
    .filter(({ removed, added }) => removed.length + added.length > 0);
}

function changed(title: string, before: string[], after: string[]): ChangedPart {
  return { title, removed: without(before, after), added: without(after, before) };
}

function without(lines: string[], others: string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}

function partsOf(sheet: ComparedSheet): Part[] {
  return [
    { title: 'Título', lines: [sheet.title] },
    { title: 'Resumen', lines: paragraphs(sheet.summary) },
    { title: 'Tema', lines: [sheet.themeName] },
    { title: 'Inicio de la implementación', lines: [sheet.startedOn] },
    {
      title: 'Instancias',
      lines: sheet.igeds.map(({ code, name }) => (code === sheet.leadIged.code ? `${name} (lidera)` : name)),
    },
    { title: 'Ámbito', lines: [...sheet.districts] },
    { title: 'Equipo', lines: sheet.team.map(({ name, post, igedName }) => [name, post, igedName].filter(Boolean).join(', ')) },
    ...sheet.sections.map((section) => ({ title: section.title, lines: linesOf(section) })),
    { title: 'Evidencias', lines: (sheet.evidence ?? []).map(pieceLine) },
  ];
}

function linesOf({ text, lines, results, sustainability, resources, school }: Section): string[] {
  return [
    ...paragraphs(text),
    ...(lines ?? []).map((line) => `${line.heading}: ${line.text}`),
    ...(results?.lines ?? []),
    ...(results?.indicators ?? []).map(indicatorLine),
    ...paragraphs(sustainability?.text),
    ...(sustainability?.instruments ?? []).map((instrument) => `Instrumento: ${instrument}`),
    ...(sustainability?.resolutions ?? []).map(
      ({ number, date, about }) => `Resolución ${[number, date, about].filter(Boolean).join(', ')}`,
    ),
    ...paragraphs(resources?.text),
    ...(resources?.costSoles ? [`Costo: S/ ${resources.costSoles}`] : []),
    ...(resources?.videoUrl ? [`Video: ${resources.videoUrl}`] : []),
    ...(school ? schoolLines(school) : []),
  ];
}

function schoolLines(school: School): string[] {
  const { modularCode, name, students, teachers, supportStaff, population, economy, pairs } = school;
  const named = (values: Record<string, string>, code: string | null): string => (code === null ? '' : (values[code] ?? code));
  const counted = (number: number | null, what: string): string => (number === null ? '' : `${what}: ${number}`);
  const about = [named(SCHOOL_LEVELS, school.level), named(SCHOOL_KINDS, school.kind), named(SCHOOL_AREAS, school.area)];
  return [
    [name, modularCode && `código modular ${modularCode}`].filter(Boolean).join(', '),
    ...about,
    counted(students, 'Estudiantes'),
    counted(teachers, 'Docentes'),
    counted(supportStaff, 'Personal de apoyo'),
    ...paragraphs(population).map((line) => `Población: ${line}`),
    ...paragraphs(economy).map((line) => `Economía: ${line}`),
    ...pairs.map(({ problem, response }) => `${problem} → ${response}`),
  ].filter(Boolean);
}

const SCHOOL_LEVELS: Record<string, string> = {
  PRESCHOOL: 'Inicial',
  PRIMARY: 'Primaria',
  SECONDARY: 'Secundaria',
  SPECIAL: 'Básica especial',
  ALTERNATIVE: 'Básica alternativa',
  TECHNICAL: 'Técnico-productiva',
};
const SCHOOL_KINDS: Record<string, string> = {
  SINGLE_TEACHER: 'Unidocente',
  MULTIGRADE: 'Multigrado',
  FULL: 'Polidocente completo',
};
const SCHOOL_AREAS: Record<string, string> = { RURAL: 'Área rural', URBAN: 'Área urbana' };

const KINDS = { PHOTO: 'Foto', DOCUMENT: 'Documento', VIDEO: 'Video', LINK: 'Enlace' } as const;

function pieceLine({ kind, caption, url, sectionTitle, result, withdrawn }: ComparedPiece): string {
  if (withdrawn) return `${KINDS[kind]} que después se retiró`;
  const proves = result || sectionTitle;
  return [`${KINDS[kind]}: ${[caption, url].filter(Boolean).join(', ')}`, proves && `Respalda: ${proves}`]
    .filter(Boolean)
    .join('. ');
}

function indicatorLine({
  name,
  unit,
  direction,
  baseline,
  baselineOn,
  result,
  resultOn,
  source,
  places,
  checkedBy,
}: Indicator): string {
  const value = (label: string, amount: number | null, day: string | null): string =>
    amount === null ? '' : `${label} ${String(amount).replace('.', ',')}${day ? ` (${day})` : ''}`;
  const values = [value('antes', baseline, baselineOn), value('ahora', result, resultOn)].filter(Boolean).join(', ');
  const rest = [
    direction === 'DOWN' ? 'Mejora si baja' : '',
    source && `Fuente: ${source}`,
    places ? `Medido en ${places} ${places === 1 ? 'lugar' : 'lugares'}` : '',
    checkedBy ? `Verificado por ${checkedBy}` : '',
  ];
  return [`${name}${unit ? ` (${unit})` : ''}`, values, ...rest].filter(Boolean).join('. ');
}

function paragraphs(text: string | null | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
