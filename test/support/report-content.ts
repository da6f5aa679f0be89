import type { ReportChapter, ReportContent, ReportFigure, ReportPhoto } from '../../libs/reports/src/content/report-content.js';
import { ROUTE_STEPS } from '../../libs/reports/src/content/parts.js';

export const AS_OF = '2026-11-21T15:00:00.000Z';
const REGIONS = ['Ayacucho', 'Callao', 'Huancavelica', 'Ica', 'Junín', 'Lima Metropolitana', 'Lima Provincias', 'Pasco', 'Áncash', 'Apurímac', 'Arequipa', 'Cusco', 'Huánuco', 'La Libertad', 'Loreto', 'Piura', 'Puno', 'Ucayali'];
const SHAPES: readonly [number, number][] = [[1600, 1200], [1200, 1600], [1600, 900], [1600, 1600], [1600, 1066], [900, 1600]];

const SENTENCES = [
  'El equipo visitó cada red educativa y conversó con directoras, docentes y familias antes de decidir qué cambiar.',
  'Al inicio, 64 de cada 100 instituciones no tenían su plan al día y la mitad no había formado una comisión que respondiera por él.',
  'Se acordó un calendario de reuniones cortas, con una persona responsable por institución y un tablero que todas podían ver.',
  'Lo más difícil fue sostener las visitas en los meses de lluvia, cuando varios caminos quedan cortados.',
  'Las escuelas unidocentes trabajaron juntas: una preparaba los materiales y las otras los probaban en sus aulas.',
];
const words = (seed: number, sentences: number): string => Array.from({ length: sentences }, (_, at) => SENTENCES[(seed + at) % SENTENCES.length]).join(' ');

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function photo(number: number, caption = `Reunión de la red educativa número ${number}`): ReportPhoto {
  const [width, height] = SHAPES[number % SHAPES.length];
  return { fileId: uuid(number), sha256: String(number).padStart(64, '0'), alt: caption ? `Fotografía: ${caption}` : 'Fotografía de la práctica', caption, width, height };
}

type Parts = [string, number | null][];
export function figure(key: string, name: string, unit: readonly [string, string], value: number | null, parts: Parts = []): ReportFigure {
  const told = parts.map(([label, count], at) => ({ key: `p${at}`, label, value: count, hidden: count === null }));
  return { key, name, definition: `${name}, contadas una vez cada una.`, unit, value, hidden: value === null && parts.length === 0, asOf: AS_OF, parts: told };
}

export function chapter(number: number, given: Partial<ReportChapter> = {}): ReportChapter {
  const regionName = REGIONS[number % REGIONS.length];
  const slug = `practica-${number}`;
  return {
    practiceId: uuid(9000 + number),
    itemId: uuid(8000 + number),
    code: `BPGE26.${String(number).padStart(4, '0')}`,
    slug,
    version: 1,
    title: `Puentes para la inclusión, el emprendimiento y la inserción laboral de estudiantes en la red número ${number}`,
    presented: true,
    method: 'Sociodrama',
    igedCode: '120001',
    igedName: `DRE ${regionName}`,
    regionId: 'region',
    regionName,
    igeds: [{ code: '120001', name: `DRE ${regionName}` }, ...Array.from({ length: 10 }, (_, at) => ({ code: `12000${at + 2}`, name: `UGEL ${REGIONS[(number + at) % REGIONS.length]}` }))],
    summary: words(number, 3),
    problem: `${words(number + 1, 5)}\n${words(number, 4)}`,
    strategy: Array.from({ length: 5 }, (_, at) => ({ heading: `Espacios de enlace y acompañamiento, línea ${at + 1}`, text: words(number + at, 3) })),
    results: {
      lines: Array.from({ length: 4 }, (_, at) => SENTENCES[(number + at) % SENTENCES.length]),
      indicators: Array.from({ length: 3 }, (_, at) => ({ name: `Instituciones con plan monitoreado, grupo ${at + 1}`, unit: '%', baseline: 36, baselineOn: '2025-03-01', result: 90.5, resultOn: '2026-08-01', source: 'Tablero regional de seguimiento' })),
    },
    photos: [],
    link: `https://cop.example.pe/practicas/${slug}`,
    expert: { memberId: uuid(7000 + number), name: 'Especialista de prueba', post: 'Docente principal de gestión educativa', institution: 'Universidad de prueba' },
    feedback: {
      id: uuid(6000 + number),
      publishedAt: AS_OF,
      keyAspects: [words(number, 2), words(number + 1, 2), words(number + 2, 1)],
      improvements: [
        { text: words(number + 2, 2), answer: { status: 'DONE', text: words(number, 1), plannedOn: null } },
        { text: words(number + 3, 2), answer: { status: 'PLANNED', text: words(number + 1, 1), plannedOn: '2027-03-15' } },
        { text: words(number + 4, 1), answer: null },
      ],
      recommendations: [words(number + 3, 2), words(number + 4, 2)],
    },
    note: { key: `chapter:${uuid(9000 + number)}`, text: '', own: false },
    ...given,
  };
}

/** A report as full as they come: so many practices, and so many photos shared out among them. */
export function reportContent(practices: number, photos: number): ReportContent {
  const chapters = Array.from({ length: practices }, (_, at) => chapter(at + 1));
  for (let at = 0; at < photos; at += 1) chapters[at % practices].photos.push(photo(at + 1, at % 5 === 4 ? '' : undefined));
  const people: readonly [string, string] = ['persona', 'personas'];
  const by = (key: string, name: string, parts: Parts): ReportFigure => figure(key, name, people, null, parts);
  const ofExchange = [
    figure('exchange.attended', 'Personas que asistieron', people, 312),
    figure('exchange.regions', 'Regiones que participaron', ['región', 'regiones'], 18),
    figure('exchange.igeds', 'Instancias que participaron', ['instancia', 'instancias'], 96),
    figure('exchange.directors_regional', 'Directoras y directores de DRE o GRE', people, 11),
    figure('exchange.directors_ugel', 'Directoras y directores de UGEL', people, 47),
    figure('exchange.replica_wishes', 'Deseos de replicar una práctica', ['deseo', 'deseos'], null),
  ];
  const regions = REGIONS.map((name, at) => ({ id: `r${at}`, name }));
  const opening = { place: 'Auditorio', people: 'Dirección de la DRE anfitriona' };
  return {
    format: 1,
    asOf: AS_OF,
    exchange: {
      id: uuid(1),
      slug: 'iii-intercambio-macrorregional-centro-2026',
      title: 'III Intercambio Macrorregional Centro',
      state: 'CLOSED',
      macroRegionName: 'Centro',
      hostCode: '120000',
      hostName: 'DRE Junín',
      venue: 'Centro de convenciones de Huancayo',
      address: '',
      startsOn: '2026-05-14',
      endsOn: '2026-05-15',
      objective: 'Compartir prácticas de gestión que mejoraron el servicio educativo y acordar cómo adaptarlas.',
      regions,
      link: 'https://cop.example.pe/intercambios/iii-intercambio-macrorregional-centro-2026',
    },
    presentation: { key: 'presentation', text: `${words(0, 5)}\n${words(2, 5)}\n${words(4, 4)}`, own: true },
    summary: { key: 'summary', text: `${words(1, 4)}\n${words(3, 3)}`, own: true, figures: ofExchange },
    community: {
      key: 'community',
      text: words(0, 4),
      own: false,
      year: 2026,
      figures: [
        figure('members.registered', 'Gestoras y gestores registrados', people, 8842),
        figure('members.ranked', 'En el ranking', people, 912),
        figure('practices.in_force', 'Prácticas vigentes', ['práctica', 'prácticas'], 640),
        by('igeds.by_kind', 'Instancias con prácticas por tipo', [['DRE y GRE', 26], ['UGEL', 170], ['Gobiernos locales', 12]]),
        by('activities.by_kind', 'Actividades por tipo', [['Asesorías personales', 64], ['Asesorías de transferencia', 12], ['Intercambios', 3]]),
      ],
    },
    route: {
      key: 'route',
      text: words(2, 3),
      own: false,
      steps: [...ROUTE_STEPS],
      figures: [
        { ...figure('practices.by_stage', 'Prácticas vigentes por estadio', ['práctica', 'prácticas'], null, [['Inicial', 410], ['Intermedio', 180], ['Avanzado', 50]]), parts: [['INITIAL', 410], ['INTERMEDIATE', 180], ['ADVANCED', 50]].map(([key, value]) => ({ key: String(key), label: String(key), value: Number(value), hidden: false })) },
        figure('practices.referent', 'Prácticas referentes', ['práctica', 'prácticas'], 14),
      ],
    },
    network: {
      key: 'network',
      text: words(3, 3),
      own: false,
      figures: [{ ...by('members.by_region', 'Gestoras y gestores por región', REGIONS.map((name, at) => [name, at === 3 ? null : 40 + at * 31])), parts: regions.map(({ id, name }, at) => ({ key: id, label: name, value: at === 3 ? null : 40 + at * 31, hidden: at === 3 })) }],
      tiles: regions.map(({ id, name }, at) => ({ regionId: id, name, label: name.slice(0, 3).toUpperCase(), row: 1 + Math.floor(at / 4), column: 1 + (at % 4), invited: at < 8 })),
      igeds: regions.slice(0, 8).map(({ name }) => ({ regionName: name, igeds: [{ code: '1', name: `DRE ${name}`, kind: 'DRE' }, ...Array.from({ length: 7 }, (_, at) => ({ code: `${at}`, name: `UGEL ${REGIONS[at]}`, kind: 'UGEL' }))] })),
    },
    days: [
      {
        number: 1,
        day: '2026-05-14',
        programme: [
          { id: uuid(11), starts: '08:30', ends: '09:00', kind: 'OPENING', title: 'Apertura', ...opening },
          ...chapters.map(({ itemId, title }, at) => ({ id: itemId, starts: `${String(9 + at).padStart(2, '0')}:00`, ends: `${String(9 + at).padStart(2, '0')}:50`, kind: 'PRESENTATION' as const, title, ...opening })),
          { id: uuid(12), starts: '17:00', ends: '17:15', kind: 'BREAK', title: 'Pausa', place: 'Patio', people: '' },
          { id: uuid(13), starts: '17:15', ends: '18:30', kind: 'FAIR', title: 'Feria de evidencias', place: 'Explanada', people: 'Equipos de las instancias' },
        ],
        chapters,
      },
      { number: 2, day: '2026-05-15', programme: [{ id: uuid(14), starts: '08:00', ends: '13:00', kind: 'INTERNSHIP', title: 'Pasantía en la UGEL anfitriona', place: 'Jauja', people: 'UGEL Jauja' }], chapters: [] },
    ],
    fair: Array.from({ length: 6 }, (_, at) => ({ id: uuid(5000 + at), number: at + 1, name: `Puesto de la red ${at + 1}`, igedName: `UGEL ${REGIONS[at]}`, practiceTitle: at % 2 ? 'Puentes para la inclusión' : null, products: SENTENCES[at % 5], photos: [] })),
    internship: {
      key: 'internship',
      text: words(1, 4),
      own: false,
      day: '2026-05-15',
      hostCode: '120005',
      hostName: 'UGEL Jauja',
      practice: { id: uuid(9001), title: 'Escuelas que aprenden juntas', slug: 'escuelas-que-aprenden', link: 'https://cop.example.pe/practicas/escuelas-que-aprenden' },
      islands: ['Acogida y convivencia', 'Huerto y emprendimiento', 'Lectura en familia'].map((name, at) => ({ name, place: `Patio ${at + 1}`, about: words(at, 2) })),
      schools: Array.from({ length: 11 }, (_, at) => ({ name: `Institución educativa de prueba ${at + 1}`, modularCode: at === 4 ? '' : String(1200000 + at) })),
      modules: [{ allyName: 'Universidad aliada', title: 'Cómo leer un indicador con las familias' }],
    },
    testimonials: {
      key: 'testimonials',
      text: 'Esto dijeron, con su consentimiento, algunas de las personas que participaron.',
      own: false,
      items: Array.from({ length: 9 }, (_, at) => ({ id: uuid(4000 + at), text: words(at, 1 + (at % 4)), name: at === 2 ? '' : `Gestora de prueba ${at + 1}`, post: 'Especialista', institution: `UGEL ${REGIONS[at]}`, regionName: REGIONS[at], practice: at % 2 ? { id: uuid(9001), title: 'Escuelas que aprenden juntas', slug: 'escuelas' } : null, wishesReplica: at % 4 === 1, photo: null })),
    },
    attendance: {
      figures: [
        figure('exchange.registered', 'Personas inscritas', people, 350),
        ...ofExchange.slice(0, 1),
        by('exchange.attended_by_day', 'Asistencia por día', [['Día 1', 305], ['Día 2', 244]]),
        by('exchange.attended_by_region', 'Asistencia por región', REGIONS.map((name, at) => [name, at === 5 ? null : 8 + at * 2])),
        by('exchange.attended_by_duty', 'Asistencia por cargo', [['Dirección de DRE, GRE o UGEL', 58], ['Jefatura de área', 70], ['Especialistas', 150], ['Docentes', 34]]),
      ],
    },
    closing: { key: 'closing', text: words(4, 4), own: true },
  };
}
