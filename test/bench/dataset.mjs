import { PLANT } from './siblings.mjs';

/** Sizes of performance.md. Everything is drawn from the row's number, so two generations are equal. */
export const SIZES = { members: 10_000, practices: 20_000, feedbacks: 30_000, entries: 1_000_000 };

/** Words of real titles, so that a search finds hundreds of practices as it would, not all of them. */
const VERBS = ['Fortalecemos', 'Impulsamos', 'Tejemos', 'Cosechamos', 'Sembramos', 'Articulamos', 'Simplificamos', 'Acompañamos', 'Digitalizamos', 'Revaloramos',
  'Construimos', 'Optimizamos', 'Reescribimos', 'Descubrimos', 'Cuidamos', 'Celebramos', 'Investigamos', 'Planificamos', 'Medimos', 'Encendemos'];
const TOPICS = ['la gestión del riesgo de desastres', 'la inclusión laboral de estudiantes', 'el liderazgo directivo', 'la convivencia intercultural', 'los cuentos en familia',
  'el laboratorio de fabricación digital', 'la distribución de materiales', 'los libros cartoneros', 'las emociones en el aula', 'el monitoreo pedagógico', 'la alimentación saludable',
  'el emprendimiento juvenil', 'los saberes ancestrales', 'la robótica escolar', 'el acompañamiento a docentes', 'la matemática con juegos', 'la prevención de la anemia',
  'el arte y la creatividad', 'la educación ambiental', 'las redes educativas rurales', 'la lectura recreativa', 'el buen inicio del año escolar', 'la atención al usuario',
  'el presupuesto participativo', 'la alerta temprana', 'la tutoría entre pares', 'el huerto escolar', 'la radio comunitaria', 'las lenguas originarias', 'la evaluación formativa'];
const PLACES = ['en la altura', 'junto al río', 'desde la costa', 'en escuelas unidocentes', 'con los CETPRO', 'en aulas multigrado', 'con la municipalidad', 'desde el hogar',
  'en zonas de frontera', 'con las comunidades', 'sin conexión', 'en la ciudad', 'con la universidad', 'en el primer ciclo', 'para la vida', 'con jóvenes', 'en quechua', 'a tiempo'];
const SENTENCES = ['Nace de un diagnóstico con las escuelas de la jurisdicción.', 'Une a directivos y especialistas alrededor de una meta común.', 'Se apoya en visitas quincenales y en un tablero sencillo.',
  'Las familias participan desde el inicio y deciden los siguientes pasos.', 'Redujo los trámites y devolvió horas al trabajo en el aula.', 'Se financia con el presupuesto de la instancia.',
  'Los resultados se revisan cada trimestre con los equipos.', 'Otras provincias ya preguntan cómo replicarla.', 'Combina talleres, pasantías y asistencia remota.', 'Incluye a escuelas alejadas que antes quedaban fuera.',
  'Cada institución adapta la ruta a su contexto.', 'Está recogida en los instrumentos de gestión.'];
const TEXT =
  'El equipo de la instancia trabajó con directivos, docentes y familias de la jurisdicción a partir de un diagnóstico compartido. Se definieron ' +
  'responsables, plazos y un tablero de seguimiento que se revisa cada quince días con las redes educativas. Las visitas de acompañamiento ' +
  'permitieron ajustar la estrategia en cada institución y documentar lo aprendido para que otras instancias puedan replicarla.';

/** The account whose own place the ranking shows. */
export const VIEWER = '00000000-0000-4000-8000-000000000bb8';

const list = (values) => `(array[${values.map((value) => `'${value.replace(/'/g, "''")}'`).join(',')}])`;

const pick = (values, n) => `${list(values)}[1 + (${n}) % ${values.length}]`;

const IGED = (alias) => `jsonb_build_object('code', ${alias}.code, 'name', ${alias}.name, 'kind', ${alias}.kind, 'regionName', r.name)`;
const NOTHING = `'lines', null, 'results', null, 'sustainability', null, 'resources', null, 'school', null`;
const prose = (key, title) => `jsonb_build_object('key', '${key}', 'title', '${title}', 'kind', 'TEXT', 'text', '${TEXT} ${TEXT}', ${NOTHING})`;

/** The frozen sheet, in the shape in which admission freezes it: nine sections, some 6 KB. */
const SHEET = `jsonb_build_object('title', p.title, 'summary', p.summary, 'themeId', p.theme_id, 'themeName', t.name, 'regionId', p.region_id,
  'regionName', r.name, 'startedOn', p.started_on, 'leadIged', ${IGED('l')},
  'igeds', (select jsonb_agg(${IGED('g')} order by k.position, g.code) from practice_iged k join iged g on g.code = k.iged_code where k.practice_id = p.id),
  'districts', (select jsonb_agg(d.name || ', ' || v.name order by d.name, v.name) from practice_district k join district d on d.ubigeo = k.district_ubigeo
    join province v on v.ubigeo = d.province_ubigeo where k.practice_id = p.id),
  'team', (select jsonb_agg(jsonb_build_object('name', m.name, 'post', m.post, 'igedName', l.name) order by m.position)
    from practice_team m where m.practice_id = p.id and m.member_id is not null),
  'sections', jsonb_build_array(${prose('context', 'Contexto')}, ${prose('problem', 'Problema')}, ${prose('objective', 'Objetivo')},
    jsonb_build_object('key', 'strategy', 'title', 'Estrategia', 'kind', 'LINES', 'text', null, 'results', null, 'sustainability', null, 'resources', null, 'school', null,
      'lines', (select jsonb_agg(jsonb_build_object('heading', 'Línea de acción ' || n, 'text', '${TEXT}')) from generate_series(1, 4) n)),
    ${prose('actions', 'Acciones')},
    jsonb_build_object('key', 'results', 'title', 'Resultados', 'kind', 'RESULTS', 'text', null, 'lines', null, 'sustainability', null, 'resources', null, 'school', null,
      'results', jsonb_build_object('lines', jsonb_build_array('${TEXT}', '${TEXT}'), 'indicators', jsonb_build_array(jsonb_build_object('name',
        'Instituciones con plan al día', 'unit', '%', 'direction', 'UP', 'baseline', 36, 'baselineOn', null, 'result', 90, 'resultOn', null, 'source', 'Tablero regional', 'places', 3, 'checkedBy', '')))),
    ${prose('lessons', 'Lecciones aprendidas')},
    jsonb_build_object('key', 'sustainability', 'title', 'Sostenibilidad', 'kind', 'SUSTAINABILITY', 'text', null, 'lines', null, 'results', null, 'resources', null, 'school', null,
      'sustainability', jsonb_build_object('text', '${TEXT}', 'instruments', jsonb_build_array('POI'), 'resolutions', '[]'::jsonb)),
    ${prose('allies', 'Aliados')}))`;

/** Steps in order: name shown while it runs, and SQL. `year` is the season in force; a story takes fewer. */
export function steps(year, sizes = SIZES) {
  const member = (n) => `('00000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const practice = (n) => `('00000000-0000-4000-8001-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const feedback = (n) => `('00000000-0000-4000-8002-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const { members, practices, feedbacks, entries } = sizes;
  return [
    ['catalogues', `
      create temp table bench_iged as select row_number() over (order by code) - 1 as seq, code, region_id from iged where kind <> 'MINEDU';
      create temp table bench_theme as select row_number() over (order by id) - 1 as seq, id from theme;
      create temp table bench_district as select row_number() over (order by ubigeo) - 1 as seq, ubigeo from district;
      create temp table bench_rule as select row_number() over (order by kind) - 1 as seq, kind, version, points from (
        select distinct on (kind) kind, version, points from points_rule order by kind, version desc) r;
      insert into season (id, name, starts_on, ends_on) values ('${year}', 'Temporada ${year}', '${year}-01-01', '${year}-12-31') on conflict do nothing`],
    ['accounts', `
      insert into account (id, email, status) select ${member('n')}, 'bench-' || n || '@bench.invalid', 'ACTIVE' from generate_series(1, ${members}) n;
      insert into account_role (account_id, role) select ${member('n')}, 'MEMBER' from generate_series(1, ${members}) n;
      insert into account_role (account_id, role) select ${member('n')}, 'EXPERT' from generate_series(1, 50) n`],
    ['members', `
      insert into member (id, name, post, iged_code, status, hidden_from_ranking)
      select ${member('n')}, 'Gestora de prueba número ' || n, 'Especialista de Gestión Pedagógica', i.code, 'CONFIRMED', n % 50 = 0
      from generate_series(1, ${members}) n join bench_iged i on i.seq = n % (select count(*) from bench_iged)`],
    ['practices', `
      insert into practice (id, code, slug, status, edition, created_by, created_at, updated_at, submitted_at, lead_iged_code, published_version, published_at,
        published_year, title, summary, theme_id, region_id, macro_region_id, started_on, stage, referent_since, useful_count, feedback_count, transfer_count,
        iged_count, search, search_text)
      select ${practice('n')}, 'BENCH-' || n, 'practica-de-prueba-' || n, 'ADMITTED', 1, ${member(`1 + n % ${members}`)}, at, at, at, i.code, 1, at,
        extract(year from at), t.title, t.summary, th.id, i.region_id, r.macro_region_id, (at - interval '1 year')::date,
        (array['INITIAL','INITIAL','INITIAL','INTERMEDIATE','ADVANCED'])[1 + n % 5], case when n % 40 = 4 then at end,
        (n * 7919) % 97, 0, n % 3, 1 + n % 3, setweight(to_tsvector('spanish_folded', t.title), 'A') || setweight(to_tsvector('spanish_folded', t.summary), 'B'), fold(t.title || ' ' || t.summary)
      from generate_series(1, ${practices}) n
      join bench_iged i on i.seq = (n * 31) % (select count(*) from bench_iged) join region r on r.id = i.region_id
      join bench_theme th on th.seq = n % (select count(*) from bench_theme)
      cross join lateral (select now() - n * interval '77 minutes' as at) moment
      cross join lateral (select ${pick(VERBS, 'n * 13')} || ' ' || ${pick(TOPICS, 'n / 7 + n * 11')} || ' ' || ${pick(PLACES, 'n / 3')} as title,
        ${pick(SENTENCES, 'n')} || ' ' || ${pick(SENTENCES, 'n / 5 + 3')} || ' ' || ${pick(SENTENCES, 'n / 11 + 7')} as summary) t`],
    ['iged, districts and teams', `
      insert into practice_iged (practice_id, iged_code, position) select p.id, p.lead_iged_code, 0 from practice p;
      insert into practice_iged (practice_id, iged_code, position)
        select ${practice('n')}, i.code, k from generate_series(1, ${practices}) n cross join generate_series(1, 2) k
        join bench_iged i on i.seq = (n * 31 + k) % (select count(*) from bench_iged) where k <= n % 3;
      insert into practice_district (practice_id, district_ubigeo)
        select ${practice('n')}, d.ubigeo from generate_series(1, ${practices}) n cross join generate_series(0, 1) k
        join bench_district d on d.seq = (n * 17 + k) % (select count(*) from bench_district);
      insert into practice_team (id, practice_id, member_id, name, post, iged_code, position)
        select gen_random_uuid(), p.id, m.id, m.name, m.post, p.lead_iged_code, k from generate_series(1, ${practices}) n cross join generate_series(0, 2) k
        join practice p on p.id = ${practice('n')} join member m on m.id = ${member(`1 + (n + k * 37) % ${members}`)}`],
    ['versions', `analyze practice, practice_iged, practice_district, practice_team;
      insert into practice_version (practice_id, number, sheet, admitted_at, admitted_by)
        select p.id, 1, ${SHEET}, p.published_at, p.created_by
        from practice p join theme t on t.id = p.theme_id join region r on r.id = p.region_id join iged l on l.code = p.lead_iged_code`],
    ['siblings', PLANT],
    ['feedbacks', `
      insert into feedback (id, practice_id, version, expert_id, status, due_on, assigned_by, assigned_at, submitted_at, published_at, published_by, rubric_mean)
        select ${feedback('n')}, ${practice(`1 + n % ${practices}`)}, 1, ${member(`1 + (n / ${practices} * 20 + n) % 50`)}, 'PUBLISHED', current_date, ${member('1')},
          now() - n * interval '10 minutes', now() - n * interval '9 minutes', now() - n * interval '8 minutes', ${member('1')}, 1 + (n % 200) / 100.0
        from generate_series(1, ${feedbacks}) n;
      insert into feedback_item (id, feedback_id, kind, position, section_key, text)
        select gen_random_uuid(), ${feedback('n')}, k.kind, k.position, case when k.kind = 'IMPROVEMENT' then 'strategy' end, left('${TEXT}', 90 + n % 60)
        from generate_series(1, ${feedbacks}) n cross join (values ('KEY_ASPECT', 0), ('IMPROVEMENT', 0), ('IMPROVEMENT', 1), ('RECOMMENDATION', 0)) k(kind, position);
      insert into improvement_answer (item_id, status, text, revision, answered_by, answered_at, done_by, done_revision)
        select i.id, 'DONE', 'Ya lo hicimos con las redes educativas.', 1, ${member('1')}, now(), ${member('1')}, 1
        from feedback_item i where i.kind = 'IMPROVEMENT' and i.position = 0;
      update practice p set feedback_count = f.number from (select practice_id, count(*) as number from feedback group by 1) f where f.practice_id = p.id`],
    ['a million entries', `
      insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, occurred_at)
        select '${year}', ${member(`1 + (n * 7919 + n / 97) % ${members}`)}, r.kind, r.version, 'bench:' || n, r.points, now() - (n % 200) * interval '1 hour'
        from generate_series(1::bigint, ${entries}) n join bench_rule r on r.seq = (n * 31 + n / 1009) % (select count(*) from bench_rule)`],
    ['totals', `analyze points_entry, member, iged, region;
      insert into season_total (season_id, member_id, points, entries, kinds, iged_code, region_id, macro_region_id, ranked)
        select e.season_id, e.member_id, e.points, e.entries, e.kinds, m.iged_code, i.region_id, r.macro_region_id, true
        from (select season_id, member_id, sum(points)::int as points, sum(entries)::int as entries, array_agg(rule_kind) as kinds
          from (select season_id, member_id, rule_kind, sum(points) as points, count(*) as entries from points_entry group by 1, 2, 3) k group by 1, 2) e
        join member m on m.id = e.member_id join iged i on i.code = m.iged_code join region r on r.id = i.region_id`],
  ];
}
