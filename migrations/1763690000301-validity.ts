import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a practice is in force, every confirmation and lapse, and which reminders were sent. */
export class Validity1763690000301 implements MigrationInterface {
  readonly name = 'Validity1763690000301';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table practice add column valid_until date;
      create index practice_valid_until on practice (valid_until, id) where published_version is not null;
      create table validity_entry (
        id uuid primary key,
        practice_id uuid not null constraint validity_entry_has_practice references practice (id),
        kind text not null constraint validity_entry_kind_is_known check (kind in ('ADMITTED', 'CONFIRMED_BY_TEAM', 'CONFIRMED_BY_STAFF', 'LAPSED')),
        -- The last day in force: the new one, or the one that passed when it lapsed.
        valid_until date not null,
        note text not null default '',
        made_by uuid,
        made_at timestamptz not null,
        position bigint generated always as identity
      );
      create index validity_entry_by_practice on validity_entry (practice_id, position);
      create trigger validity_entry_only_grows before update or delete or truncate on validity_entry
        for each statement execute function forbid_change();
      create table validity_reminder (
        practice_id uuid not null constraint validity_reminder_has_practice references practice (id),
        valid_until date not null,
        days integer not null,
        told_at timestamptz not null,
        primary key (practice_id, valid_until, days)
      );
      create trigger validity_reminder_only_grows before update or delete or truncate on validity_reminder
        for each statement execute function forbid_change();
      -- What was published before this counts from its last admission; nobody lapses without having been reminded.
      update practice p set valid_until = greatest(v.last + interval '12 months', current_date + 70)::date
        from (select practice_id, (max(admitted_at) at time zone 'America/Lima')::date as last from practice_version group by 1) v
        where v.practice_id = p.id;
      insert into validity_entry (id, practice_id, kind, valid_until, made_at)
        select gen_random_uuid(), id, 'ADMITTED', valid_until, published_at from practice where valid_until is not null and published_at is not null;
      -- The wall shows what is in force unless it is asked for the rest, and so counts it.
      create or replace function keep_wall_total() returns trigger language plpgsql as $body$
      declare change integer;
      begin
        if tg_op = 'INSERT' then
          select count(*) into change from changed where published_version is not null and validity = 'IN_FORCE';
        elsif tg_op = 'DELETE' then
          select -count(*) into change from changed where published_version is not null and validity = 'IN_FORCE';
        else
          change := (new.published_version is not null and new.validity = 'IN_FORCE')::int
            - (old.published_version is not null and old.validity = 'IN_FORCE')::int;
        end if;
        if change <> 0 then
          update wall_total set practices = practices + change;
        end if;
        return null;
      end $body$;
      drop trigger wall_total_after_publication on practice;
      create trigger wall_total_after_publication after update of published_version, validity on practice
        for each row when ((old.published_version is null) <> (new.published_version is null) or old.validity <> new.validity)
        execute function keep_wall_total();
      update wall_total set practices = (select count(*) from practice where published_version is not null and validity = 'IN_FORCE');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger wall_total_after_publication on practice;
      create or replace function keep_wall_total() returns trigger language plpgsql as $body$
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
      create trigger wall_total_after_publication after update of published_version on practice
        for each row when ((old.published_version is null) <> (new.published_version is null)) execute function keep_wall_total();
      update wall_total set practices = (select count(*) from practice where published_version is not null);
      drop table validity_reminder, validity_entry;
      alter table practice drop column valid_until;
    `);
  }
}
