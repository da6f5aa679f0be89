/**
 * Half a million published practices and as many attendances of webinars, by set-based SQL in an empty database, with what grows along with them: who is
 * counted, facts, histories of stages and of validity. Drawn from the row's number.
 */
const MEMBER = `'00000000-0000-4000-8000-000000000bb8'::uuid`;
/** One member for every fifty practices; of practices one in ten lapsed and half of these came back, a third advanced, one in four is of two Iged. */
const membersOf = (rows) => Math.ceil(rows / 50);
/** A specialist, to ask at the desk, and an exchange that 350 people came to, with its report begun. */
export const STAFF = '00000000-0000-4000-8000-000000000bb9';
export const EXCHANGE = '00000000-0000-4000-8006-000000000001';
const uuid = (space, n) => `('00000000-0000-4000-${space}-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

export const steps = (rows) => [
  `create temp table bench_iged as select row_number() over (order by code) - 1 as seq, code, region_id from iged where kind <> 'MINEDU';
   create temp table bench_theme as select row_number() over (order by id) - 1 as seq, id from theme;
   insert into account (id, email, status) values (${MEMBER}, 'bench@bench.invalid', 'ACTIVE');
   insert into account_role (account_id, role) values (${MEMBER}, 'MEMBER');
   insert into member (id, name, post, iged_code, status) select ${MEMBER}, 'Gestora de prueba', 'Especialista', code, 'CONFIRMED' from bench_iged where seq = 0;
   insert into season (id, name, starts_on, ends_on) select y, 'Temporada ' || y, (y || '-01-01')::date, (y || '-12-31')::date
     from (select (extract(year from now()) - back)::text as y from generate_series(0, 1) back) s on conflict do nothing`,
  `insert into practice (id, code, slug, status, edition, created_by, created_at, updated_at, submitted_at, lead_iged_code, published_version, published_at,
      published_year, title, summary, theme_id, region_id, macro_region_id, started_on, iged_count, search, search_text, stage, validity)
    select ${uuid('8001', 'n')}, 'BENCH-' || n, 'practica-de-prueba-' || n, 'ADMITTED', 1, ${MEMBER}, at, at, at, i.code, 1, at, extract(year from at), t.title, t.summary,
      th.id, i.region_id, r.macro_region_id, (at - interval '1 year')::date, 1, '', '',
      case when n % 9 = 0 then 'ADVANCED' when n % 3 = 0 then 'INTERMEDIATE' else 'INITIAL' end, case when n % 20 = 10 then 'LAPSED' else 'IN_FORCE' end
    from generate_series(1, ${rows}) n
      join bench_iged i on i.seq = (n * 31) % (select count(*) from bench_iged) join region r on r.id = i.region_id
      join bench_theme th on th.seq = n % (select count(*) from bench_theme)
      cross join lateral (select now() - n * interval '2 minutes' as at) moment
      cross join lateral (select case n % 50 when 7 then '=HYPERLINK("http://x";"' || n || '")' else 'Fortalecemos el liderazgo directivo con las redes educativas ' || n end as title,
        'Une a directivos y especialistas alrededor de una meta común; se apoya en visitas quincenales y en un tablero sencillo. Redujo los trámites y devolvió horas al "trabajo en el aula".' as summary) t`,
  `insert into practice_version (practice_id, number, sheet, admitted_at, admitted_by) select id, 1, jsonb_build_object('summary', repeat(summary, 4)), published_at, created_by from practice;
   insert into practice_iged (practice_id, iged_code, position) select id, lead_iged_code, 0 from practice;
   insert into practice_iged (practice_id, iged_code, position) select ${uuid('8001', 'n')}, i.code, 1
     from generate_series(4, ${rows}, 4) n join bench_iged i on i.seq = (n * 31 + 1) % (select count(*) from bench_iged)`,
  `insert into validity_entry (id, practice_id, kind, valid_until, made_at) select gen_random_uuid(), id, 'ADMITTED', (published_at + interval '1 year')::date, published_at from practice order by published_at;
   insert into validity_entry (id, practice_id, kind, valid_until, made_at) select gen_random_uuid(), ${uuid('8001', 'n')}, 'LAPSED', now()::date, now() from generate_series(10, ${rows}, 10) n;
   insert into validity_entry (id, practice_id, kind, valid_until, made_at)
     select gen_random_uuid(), ${uuid('8001', 'n')}, 'CONFIRMED_BY_TEAM', now()::date + 365, now() from generate_series(20, ${rows}, 20) n;
   insert into stage_decision (id, practice_id, version, from_step, to_step, comment, decided_by, decided_at)
     select gen_random_uuid(), ${uuid('8001', 'n')}, 1, 'INITIAL', 'INTERMEDIATE', 'Prueba', ${MEMBER}, now() from generate_series(3, ${rows}, 3) n;
   insert into stage_decision (id, practice_id, version, from_step, to_step, comment, decided_by, decided_at)
     select gen_random_uuid(), ${uuid('8001', 'n')}, 1, 'INTERMEDIATE', 'ADVANCED', 'Prueba', ${MEMBER}, now() from generate_series(9, ${rows}, 9) n`,
  `insert into account (id, email, status) select ${uuid('8002', 'n')}, 'gestora-' || n || '@bench.invalid', 'ACTIVE' from generate_series(1, ${membersOf(rows)}) n;
   insert into account_role (account_id, role) select ${uuid('8002', 'n')}, 'MEMBER' from generate_series(1, ${membersOf(rows)}) n;
   insert into member (id, name, post, iged_code, status) select ${uuid('8002', 'n')}, 'Gestora de prueba ' || n, 'Especialista', i.code, 'CONFIRMED'
     from generate_series(1, ${membersOf(rows)}) n join bench_iged i on i.seq = n % (select count(*) from bench_iged);
   insert into fact (id, kind, source, member_id, occurred_at) select gen_random_uuid(), 'practice.admitted', 'bench:' || n, ${uuid('8002', `1 + n % ${membersOf(rows)}`)},
     now() - n * interval '2 minutes' from generate_series(1, ${rows}) n;
   insert into fact (id, kind, source, member_id, occurred_at) select gen_random_uuid(), 'webinar.attended', 'bench:' || n, ${uuid('8002', `1 + n % ${membersOf(rows)}`)},
     now() - n / 250 * interval '4 hours' from generate_series(1, ${rows}) n`,
  `insert into webinar (id, slug, title, about, state, starts_at, ends_at, plan_digest, announced_at, created_by, created_at, updated_at)
    select ${uuid('8004', 'n')}, 'webinar-' || n, 'Webinar de prueba ' || n, 'Prueba', 'HELD', at, at + interval '1 hour', '', at, ${MEMBER}, at, at
    from generate_series(1, ${Math.ceil(rows / 250)}) n cross join lateral (select now() - n * interval '4 hours' as at) moment;
   insert into webinar_attendee (id, webinar_id, name, iged_code, registered_at, connected_at, connected_how, updated_at)
    select gen_random_uuid(), ${uuid('8004', '1 + n / 250')}, 'Persona de prueba', i.code, now(), case when n % 3 > 0 then now() end, case when n % 3 > 0 then 'OWN' end, now()
    from generate_series(0, ${rows - 1}) n join bench_iged i on i.seq = n % (select count(*) from bench_iged)`,
  `insert into account (id, email, status) values ('${STAFF}', 'difoca@bench.invalid', 'ACTIVE');
   insert into account_role (account_id, role) values ('${STAFF}', 'STAFF');
   insert into exchange (id, slug, number, name, state, macro_region_id, host_code, venue, starts_on, ends_on, objective, registers_until, capacity, iged_seats, plan_digest, announced_at,
       created_by, created_at, updated_at)
     select '${EXCHANGE}', 'intercambio-de-prueba', 1, 'Intercambio de prueba', 'HELD', r.macro_region_id, i.code, 'Sede', day, day, 'Prueba', day, 400, 10, '', now(), '${STAFF}', now(), now()
     from (select (now() - interval '1 day')::date as day) d, bench_iged i join region r on r.id = i.region_id where i.seq = 0;
   insert into exchange_registration (id, exchange_id, name, iged_code, duty, state, queued_at, code, updated_at)
     select ${uuid('8007', 'n')}, '${EXCHANGE}', 'Persona de prueba', i.code, 'SPECIALIST', 'REGISTERED', now(), 'bench-' || n, now()
     from generate_series(1, 350) n join bench_iged i on i.seq = n % (select count(*) from bench_iged);
   insert into exchange_attendance (exchange_id, registration_id, day, first_at) select exchange_id, id, (now() - interval '1 day')::date, now() from exchange_registration;
   insert into systematization_report (exchange_id, slug, opened_by, opened_at) values ('${EXCHANGE}', 'intercambio-de-prueba', '${STAFF}', now())`,
];
