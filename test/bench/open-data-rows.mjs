/** Half a million published practices and as many attendances of webinars, by set-based SQL in an empty database. Drawn from the row's number. */
const MEMBER = `'00000000-0000-4000-8000-000000000bb8'::uuid`;
const uuid = (space, n) => `('00000000-0000-4000-${space}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

export const steps = (rows) => [
  `create temp table bench_iged as select row_number() over (order by code) - 1 as seq, code, region_id from iged where kind <> 'MINEDU';
   create temp table bench_theme as select row_number() over (order by id) - 1 as seq, id from theme;
   insert into account (id, email, status) values (${MEMBER}, 'bench@bench.invalid', 'ACTIVE');
   insert into account_role (account_id, role) values (${MEMBER}, 'MEMBER');
   insert into member (id, name, post, iged_code, status) select ${MEMBER}, 'Gestora de prueba', 'Especialista', code, 'CONFIRMED' from bench_iged where seq = 0;
   insert into season (id, name, starts_on, ends_on) select y, 'Temporada ' || y, (y || '-01-01')::date, (y || '-12-31')::date
     from (select extract(year from now())::text as y) s on conflict do nothing`,
  `insert into practice (id, code, slug, status, edition, created_by, created_at, updated_at, submitted_at, lead_iged_code, published_version, published_at,
      published_year, title, summary, theme_id, region_id, macro_region_id, started_on, iged_count, search, search_text)
    select ${uuid('8001', 'n')}, 'BENCH-' || n, 'practica-de-prueba-' || n, 'ADMITTED', 1, ${MEMBER}, at, at, at, i.code, 1, at, extract(year from at), t.title, t.summary,
      th.id, i.region_id, r.macro_region_id, (at - interval '1 year')::date, 1, '', ''
    from generate_series(1, ${rows}) n
      join bench_iged i on i.seq = (n * 31) % (select count(*) from bench_iged) join region r on r.id = i.region_id
      join bench_theme th on th.seq = n % (select count(*) from bench_theme)
      cross join lateral (select now() - n * interval '2 minutes' as at) moment
      cross join lateral (select case n % 50 when 7 then '=HYPERLINK("http://x";"' || n || '")' else 'Fortalecemos el liderazgo directivo con las redes educativas ' || n end as title,
        'Une a directivos y especialistas alrededor de una meta común; se apoya en visitas quincenales y en un tablero sencillo. Redujo los trámites y devolvió horas al "trabajo en el aula".' as summary) t`,
  `insert into practice_version (practice_id, number, sheet, admitted_at, admitted_by) select id, 1, '{}', published_at, created_by from practice;
   insert into practice_iged (practice_id, iged_code, position) select id, lead_iged_code, 0 from practice`,
  `insert into webinar (id, slug, title, about, state, starts_at, ends_at, plan_digest, announced_at, created_by, created_at, updated_at)
    select ${uuid('8004', 'n')}, 'webinar-' || n, 'Webinar de prueba ' || n, 'Prueba', 'HELD', at, at + interval '1 hour', '', at, ${MEMBER}, at, at
    from generate_series(1, ${Math.ceil(rows / 250)}) n cross join lateral (select now() - n * interval '4 hours' as at) moment;
   insert into webinar_attendee (id, webinar_id, name, iged_code, registered_at, connected_at, connected_how, updated_at)
    select gen_random_uuid(), ${uuid('8004', '1 + n / 250')}, 'Persona de prueba', i.code, now(), case when n % 3 > 0 then now() end, case when n % 3 > 0 then 'OWN' end, now()
    from generate_series(0, ${rows - 1}) n join bench_iged i on i.seq = n % (select count(*) from bench_iged)`,
];
