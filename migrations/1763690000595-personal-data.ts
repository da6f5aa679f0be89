import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person may ask of her own data (Law 29733): to take them away, and that they be erased; and what is kept for 24 months only. */
export class PersonalData1763690000595 implements MigrationInterface {
  readonly name = 'PersonalData1763690000595';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table member add column erased_at timestamptz(3);
      create table privacy_setting (
        key text primary key,
        name text not null,
        value integer not null,
        least integer not null,
        most integer not null,
        revision integer not null default 1,
        constraint privacy_setting_is_within check (value between least and most)
      );
      insert into privacy_setting (key, name, value, least, most) values
        ('erasure_wait_days', 'Días para arrepentirse antes de eliminar los datos de una persona', 7, 1, 10),
        ('erasure_answer_days', 'Días hábiles del plazo legal para responder un pedido', 10, 1, 30),
        ('download_hours', 'Horas que se conserva una descarga de datos', 48, 1, 168);
      -- A person's data put together by a job, part by part: only the session that asked reads them, for some hours.
      create table personal_download (
        id uuid primary key,
        account_id uuid not null constraint personal_download_has_account references account (id) on delete cascade,
        session_id uuid not null,
        asked_at timestamptz(3) not null,
        ready_at timestamptz(3),
        expires_at timestamptz(3) not null
      );
      create index personal_download_by_account on personal_download (account_id, asked_at desc);
      create table personal_download_part (
        download_id uuid not null constraint download_part_has_download references personal_download (id) on delete cascade,
        position integer not null,
        title text not null,
        source text not null,
        rows jsonb not null,
        primary key (download_id, position)
      );
      create table erasure (
        id uuid primary key,
        member_id uuid not null constraint erasure_has_member references member (id),
        -- She asked for it, or withdrew her consent, from which it follows.
        cause text not null constraint erasure_cause_is_known check (cause in ('ASKED', 'CONSENT')),
        asked_at timestamptz(3) not null,
        -- Until then she can take it back.
        due_at timestamptz(3) not null,
        -- The day by which the law wants an answer.
        answer_by date not null,
        state text not null constraint erasure_state_is_known check (state in ('WAITING', 'TAKEN_BACK', 'REFUSED', 'DONE')),
        reason text not null default '',
        decided_by uuid,
        decided_at timestamptz(3),
        -- Frozen documents that still say the name: staff decide about each.
        left_in jsonb not null default '[]',
        constraint erasure_is_decided_whole check ((state = 'WAITING') = (decided_at is null)),
        constraint refused_erasure_says_why check (state <> 'REFUSED' or (reason <> '' and decided_by is not null))
      );
      create unique index one_waiting_erasure_per_member on erasure (member_id) where state = 'WAITING';
      create index erasure_by_time on erasure (asked_at desc, id desc);
      -- In which line of the team of a frozen version somebody was who is erased now: no name is kept for it.
      create table practice_retired (
        practice_id uuid not null,
        version integer not null,
        place integer not null,
        primary key (practice_id, version, place),
        constraint practice_retired_has_version foreign key (practice_id, version) references practice_version (practice_id, number)
      );
      -- The mail that a spreadsheet gave is the key of what came from it: the one change that table allows, and only for who is erased.
      drop trigger imported_record_only_grows on imported_record;
      create trigger imported_record_only_grows before delete or truncate on imported_record for each statement execute function forbid_change();
      create trigger imported_record_is_only_forgotten before update on imported_record for each row
        when (new.natural_key <> 'retirada:' || old.target_id or (old.kind, old.target_id, old.batch_id, old.row_number, old.brought_at)
          is distinct from (new.kind, new.target_id, new.batch_id, new.row_number, new.brought_at))
        execute function forbid_change();
      create function forget_imported(person uuid) returns void language sql security definer set search_path = public, pg_temp as $body$
        update imported_record set natural_key = 'retirada:' || target_id, row_sha256 = '' where target_id = person and kind = 'MEMBERS'
          and exists (select from member m where m.id = person and m.erased_at is not null)
      $body$;
      revoke execute on function forget_imported from public;
      -- The audit is kept 24 months. No row younger than that goes, whoever asks and whatever clock they have.
      drop trigger audit_entry_only_grows on audit_entry;
      create trigger audit_entry_only_grows before update or truncate on audit_entry for each statement execute function forbid_change();
      create trigger audit_entry_is_kept before delete on audit_entry for each row when (old.at > now() - interval '24 months')
        execute function forbid_change();
      create function forget_audit(before timestamptz, most integer) returns integer language sql security definer set search_path = public, pg_temp as $body$
        with gone as (
          delete from audit_entry where id in (
            select id from audit_entry where at < least(before, now() - interval '24 months') order by at limit most) returning 1)
        select count(*)::integer from gone
      $body$;
      revoke execute on function forget_audit from public;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop function forget_audit;
      drop trigger audit_entry_is_kept on audit_entry;
      drop trigger audit_entry_only_grows on audit_entry;
      create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
        for each statement execute function forbid_change();
      drop function forget_imported;
      drop trigger imported_record_is_only_forgotten on imported_record;
      drop trigger imported_record_only_grows on imported_record;
      create trigger imported_record_only_grows before update or delete or truncate on imported_record
        for each statement execute function forbid_change();
      drop table practice_retired, erasure, personal_download_part, personal_download, privacy_setting;
      alter table member drop column erased_at;
    `);
  }
}
