import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Practices1763690000006 implements MigrationInterface {
  readonly name = 'Practices1763690000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table theme (
        id text primary key,
        name text not null,
        parent_id text constraint theme_has_parent references theme (id),
        position integer not null default 0,
        enabled boolean not null default true
      );
      -- The sheet's template: staff edit titles, help and limits; keys and kinds are the code's.
      create table sheet_section (
        key text primary key,
        kind text not null constraint sheet_section_kind_is_known
          check (kind in ('BASICS', 'PLACE', 'TEAM', 'TEXT', 'LINES', 'RESULTS', 'SUSTAINABILITY', 'RESOURCES')),
        title text not null,
        verb text not null,
        help text not null default '',
        example text not null default '',
        text_limit integer not null default 1000,
        required boolean not null default true,
        enabled boolean not null default true,
        position integer not null
      );
      create table practice_setting (
        key text primary key,
        name text not null,
        value integer not null
      );
      create sequence practice_number;
      create table practice (
        id uuid primary key,
        code text,
        slug text,
        status text not null constraint practice_status_is_known check (status in ('DRAFT', 'SUBMITTED', 'OBSERVED', 'ADMITTED', 'REJECTED')),
        edition integer not null default 1,
        created_by uuid not null constraint practice_has_author references member (id),
        created_at timestamptz not null,
        updated_at timestamptz not null,
        submitted_at timestamptz,
        lead_iged_code text not null constraint practice_has_lead_iged references iged (code),
        -- From here on: what the wall shows of the published version.
        published_version integer,
        -- Milliseconds, so that a cursor made from it finds its place again.
        published_at timestamptz(3),
        published_year integer,
        title text not null default '',
        summary text not null default '',
        theme_id text constraint practice_has_theme references theme (id),
        region_id text constraint practice_has_region references region (id),
        macro_region_id text constraint practice_has_macro_region references macro_region (id),
        started_on date,
        stage text not null default 'INITIAL' constraint stage_is_known check (stage in ('INITIAL', 'INTERMEDIATE', 'ADVANCED')),
        referent_since timestamptz,
        validity text not null default 'IN_FORCE' constraint validity_is_known check (validity in ('IN_FORCE', 'LAPSED')),
        useful_count integer not null default 0,
        feedback_count integer not null default 0,
        transfer_count integer not null default 0,
        iged_count integer not null default 1,
        search tsvector,
        search_text text,
        constraint one_practice_per_code unique (code),
        constraint one_practice_per_slug unique (slug),
        constraint published_practice_is_complete check (published_version is null
          or (slug is not null and theme_id is not null and region_id is not null and published_at is not null and search is not null))
      );
      create index practice_wall on practice (published_at desc, id desc) where published_version is not null;
      create index practice_wall_useful on practice (useful_count desc, id desc) where published_version is not null;
      create index practice_wall_region on practice (region_id, published_at desc, id desc) where published_version is not null;
      create index practice_wall_theme on practice (theme_id, published_at desc, id desc) where published_version is not null;
      create index practice_search on practice using gin (search) where published_version is not null;
      create index practice_facets on practice (region_id, theme_id, stage, published_year) where published_version is not null;
      create index practice_admission on practice (submitted_at, id) where status in ('SUBMITTED', 'OBSERVED');
      create index practice_by_author on practice (created_by);
      -- How many practices the wall holds, kept by triggers: nobody counts the whole wall to write one number.
      create table wall_total (
        only_row boolean primary key default true constraint wall_total_is_one_row check (only_row),
        practices integer not null
      );
      insert into wall_total (practices) values (0);
      create function keep_wall_total() returns trigger language plpgsql as $body$
      declare change integer;
      begin
        if tg_op = 'INSERT' then
          select count(*) into change from changed where published_version is not null;
        elsif tg_op = 'DELETE' then
          select -count(*) into change from changed where published_version is not null;
        else
          change := case when new.published_version is null then -1 else 1 end;
        end if;
        if change <> 0 then
          update wall_total set practices = practices + change;
        end if;
        return null;
      end $body$;
      create trigger wall_total_after_insert after insert on practice
        referencing new table as changed for each statement execute function keep_wall_total();
      create trigger wall_total_after_delete after delete on practice
        referencing old table as changed for each statement execute function keep_wall_total();
      create trigger wall_total_after_publication after update of published_version on practice
        for each row when ((old.published_version is null) <> (new.published_version is null)) execute function keep_wall_total();
      -- The words of the wall, so that a misspelt one finds its nearest: cheap, where comparing every title is not.
      create table wall_word (word text primary key);
      create index wall_word_alike on wall_word using gin (word gin_trgm_ops);
      create function keep_wall_words() returns trigger language plpgsql as $body$
      begin
        insert into wall_word (word)
          select distinct word from regexp_split_to_table(new.search_text, '[^[:alnum:]]+') as word
          where length(word) between 4 and 30 order by word
          on conflict do nothing;
        return null;
      end $body$;
      create trigger wall_words_after_publication after insert or update of search_text on practice
        for each row when (new.published_version is not null) execute function keep_wall_words();
      -- What a search means: its words; when no practice has them, the nearest words that the wall knows.
      create function wall_query(search text) returns tsquery language plpgsql stable parallel safe as $body$
      declare
        exact tsquery := websearch_to_tsquery('spanish_folded', search);
        nearest text;
      begin
        if numnode(exact) = 0 or exists (select 1 from practice p where p.published_version is not null and p.search @@ exact) then
          return exact;
        end if;
        select string_agg(coalesce(known.word, asked.word), ' ' order by asked.place) into nearest
        from regexp_split_to_table(fold(search), '[^[:alnum:]]+') with ordinality as asked(word, place)
        left join lateral (
          select w.word from wall_word w where length(asked.word) >= 4 and w.word % asked.word
          order by similarity(w.word, asked.word) desc, w.word limit 1
        ) known on true;
        return plainto_tsquery('spanish_folded', nearest);
      end $body$;
      create table practice_iged (
        practice_id uuid not null constraint practice_iged_has_practice references practice (id) on delete cascade,
        iged_code text not null constraint practice_iged_has_iged references iged (code),
        position integer not null default 0,
        primary key (practice_id, iged_code)
      );
      create index practice_iged_by_iged on practice_iged (iged_code);
      create table practice_district (
        practice_id uuid not null constraint practice_district_has_practice references practice (id) on delete cascade,
        district_ubigeo text not null constraint practice_district_has_district references district (ubigeo),
        primary key (practice_id, district_ubigeo)
      );
      -- A team is of people; who has no account yet is named, and earns nothing until there is one.
      create table practice_team (
        id uuid primary key,
        practice_id uuid not null constraint practice_team_has_practice references practice (id) on delete cascade,
        member_id uuid constraint practice_team_has_member references member (id),
        name text not null,
        post text not null default '',
        iged_code text not null constraint practice_team_has_iged references iged (code),
        position integer not null default 0
      );
      create unique index one_place_per_member_in_team on practice_team (practice_id, member_id) where member_id is not null;
      create index practice_team_by_practice on practice_team (practice_id, position);
      create index practice_team_by_member on practice_team (member_id) where member_id is not null;
      -- The working edition, section by section: revision is what a stale tab is recognised by.
      create table practice_section (
        practice_id uuid not null constraint practice_section_has_practice references practice (id) on delete cascade,
        section_key text not null constraint practice_section_has_template references sheet_section (key),
        body jsonb not null default '{}',
        revision integer not null default 1,
        updated_by uuid not null,
        updated_at timestamptz not null,
        primary key (practice_id, section_key)
      );
      create table practice_version (
        practice_id uuid not null constraint practice_version_has_practice references practice (id),
        number integer not null,
        sheet jsonb not null,
        admitted_at timestamptz not null,
        admitted_by uuid not null,
        primary key (practice_id, number)
      );
      create trigger practice_version_only_grows before update or delete or truncate on practice_version
        for each statement execute function forbid_change();
      create table practice_decision (
        id uuid primary key,
        practice_id uuid not null constraint practice_decision_has_practice references practice (id),
        edition integer not null,
        from_status text not null,
        to_status text not null,
        comment text not null default '',
        observations jsonb not null default '[]',
        decided_by uuid not null,
        decided_at timestamptz not null,
        -- Tells which came first when two carry the same moment.
        position bigint generated always as identity
      );
      create index practice_decision_by_practice on practice_decision (practice_id, position);
      create trigger practice_decision_only_grows before update or delete or truncate on practice_decision
        for each statement execute function forbid_change();
      create table practice_declaration (
        practice_id uuid not null constraint practice_declaration_has_practice references practice (id),
        edition integer not null,
        text_version text not null,
        director_name text not null,
        director_post text not null,
        signed_by uuid not null,
        signed_at timestamptz not null,
        -- SHA-256 of the sheet that was signed: the receipt's.
        digest text not null,
        position bigint generated always as identity,
        primary key (practice_id, position)
      );
      create table practice_useful (
        practice_id uuid not null constraint practice_useful_has_practice references practice (id) on delete cascade,
        member_id uuid not null constraint practice_useful_has_member references member (id),
        marked_at timestamptz not null,
        primary key (practice_id, member_id)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table practice_useful, practice_declaration, practice_decision, practice_version, practice_section, practice_team,
        practice_district, practice_iged, wall_total, wall_word, practice, practice_setting, sheet_section, theme;
      drop function keep_wall_total(), keep_wall_words(), wall_query(text);
      drop sequence practice_number;
    `);
  }
}
