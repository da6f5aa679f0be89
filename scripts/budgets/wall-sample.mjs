// A full wall page of plausible size: 20 cards of varied words, 26 regions, 10 themes. Deterministic.
const WORDS =
  'gestión escuela lectura rural acompañamiento docente familia comunidad evidencia monitoreo alerta convivencia bienestar inclusión redes directivo planificación riesgo continuidad datos tablero quechua aprendizaje asistencia pensión materiales presupuesto alianza municipio jornada'.split(
    ' ',
  );
let seed = 7;
const random = (limit) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % limit;
};
const text = (words) => Array.from({ length: words }, () => WORDS[random(WORDS.length)]).join(' ');
const id = () => Array.from({ length: 32 }, () => random(16).toString(16)).join('');

function card(index) {
  return {
    id: id(), slug: `${text(4).replaceAll(' ', '-')}-${index}`, title: text(14), summary: text(40),
    stage: ['INITIAL', 'INTERMEDIATE', 'ADVANCED'][random(3)], referent: random(9) === 0, validity: 'IN_FORCE', themeName: text(4),
    regionName: text(2), leadIgedName: `UGEL ${text(1)}`, igedCount: 1 + random(12), usefulCount: random(300), commentCount: random(40), feedbackCount: random(4),
    transferCount: random(4), publishedAt: '2026-04-01T15:00:00Z',
  };
}

/** In the order of the wall's plan: viewer, wall, facets, regions. */
export function wallAnswers() {
  const regions = Array.from({ length: 26 }, (_, index) => ({
    id: `r${index}`, name: text(2), shortName: text(1), tileLabel: text(1).slice(0, 3).toUpperCase(),
    tileRow: 1 + Math.floor(index / 5), tileColumn: 2 + (index % 5),
  }));
  const themes = Array.from({ length: 10 }, (_, index) => ({ id: `t${index}`, name: text(4), count: random(200) }));
  const facets = { total: 584, themes, stages: [{ id: 'INITIAL', count: 301 }], regions: regions.map((one) => ({ id: one.id, count: random(60) })),
    macroRegions: ['Centro', 'Norte', 'Oriente', 'Sur'].map((name, at) => ({ id: `m${at}`, name, count: random(200) })),
    years: [2026, 2025, 2024].map((year) => ({ id: String(year), count: random(300) })), levels: [], referents: 31 };
  return [
    { viewer: null },
    { wall: { total: 584, nextCursor: id(), items: Array.from({ length: 20 }, (_, index) => card(index)) } },
    { wallFacets: facets },
    { regions },
  ];
}
