// A full page of a practice, with every section long and ten photos. Deterministic, like the wall's.
const WORDS =
  'gestión escuela lectura acompañamiento docente familia comunidad evidencia monitoreo convivencia inclusión directivo planificación datos quechua aprendizaje asistencia presupuesto alianza municipio jornada indicador mejora equipo taller registro'.split(
    ' ',
  );
let seed = 11;
const random = (limit) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % limit;
};
const text = (words) => Array.from({ length: words }, () => WORDS[random(WORDS.length)]).join(' ');
const name = () => Array.from({ length: 32 }, () => random(16).toString(16)).join('');

const EMPTY = { text: null, lines: null, results: null, sustainability: null, resources: null, school: null };
const prose = (key) => ({ ...EMPTY, key, title: text(3), kind: 'TEXT', text: text(140) });

function indicator() {
  return {
    name: text(5),
    unit: 'estudiantes',
    direction: 'UP',
    baseline: 40,
    baselineOn: '2025-03-01',
    result: 118,
    resultOn: '2026-03-01',
    source: text(3),
    places: 3,
    checkedBy: '',
  };
}

function photo() {
  const sizes = [
    [320, 240],
    [800, 600],
    [1600, 1200],
  ];
  const images = sizes.map(([width, height]) => ({ url: `/archivos/${name()}`, width, height }));
  return { id: name(), kind: 'PHOTO', caption: text(18), sectionTitle: text(2), result: text(8), link: null, images, file: null };
}

/** In the order of the page's plan: viewer, practice, route, conversation, similar, evidence. */
export function practiceAnswers() {
  const sections = [
    ...['context', 'problem', 'objective', 'actions', 'lessons'].map(prose),
    {
      ...EMPTY,
      key: 'strategy',
      title: 'Estrategia',
      kind: 'LINES',
      lines: Array.from({ length: 8 }, () => ({ heading: text(5), text: text(60) })),
    },
    {
      ...EMPTY,
      key: 'results',
      title: 'Resultados',
      kind: 'RESULTS',
      results: { lines: [text(20), text(20)], indicators: [indicator(), indicator(), indicator()] },
    },
  ];
  const iged = { code: '150202', name: 'UGEL Huaura', kind: 'UGEL' };
  const practice = {
    id: name(),
    code: 'BPGE-2026-0001',
    slug: 'muestra',
    version: 2,
    publishedAt: '2026-04-01T15:00:00Z',
    stage: 'INTERMEDIATE',
    referent: false,
    validity: 'IN_FORCE',
    validUntil: null,
    title: text(14),
    summary: text(40),
    themeName: text(4),
    regionId: 'lima-provincias',
    regionName: 'Lima Provincias',
    leadIged: iged,
    igeds: [iged, { ...iged, code: '150203' }],
    districts: Array.from({ length: 8 }, () => text(2)),
    startedOn: '2025-03-01',
    monthsRunning: 13,
    team: Array.from({ length: 4 }, () => ({ name: text(3), post: text(3), igedName: 'UGEL Huaura' })),
    sections,
    usefulCount: 31,
    usefulByMe: false,
    mine: false,
    feedbacks: [],
  };
  return [
    { viewer: null },
    { practice },
    { practiceRoute: null },
    { conversation: null },
    { similarPractices: [] },
    { practiceEvidence: Array.from({ length: 10 }, photo) },
  ];
}
