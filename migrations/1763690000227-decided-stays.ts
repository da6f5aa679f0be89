import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two people decided, what was given and what was signed is neither deleted nor decided again; a sealed ranking takes no more places. */
export class DecidedStays1763690000227 implements MigrationInterface {
  readonly name = 'DecidedStays1763690000227';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create trigger insignia_award_stays before delete or truncate on insignia_award for each statement execute function forbid_rewriting();
      create trigger insignia_award_is_only_revoked before update on insignia_award for each row
        when ((old.id, old.insignia_id, old.insignia_version, old.grade, old.member_id, old.criterion, old.awarded_at, old.status_index)
            is distinct from (new.id, new.insignia_id, new.insignia_version, new.grade, new.member_id, new.criterion, new.awarded_at, new.status_index)
          or old.revoked_at is not null and (old.revoked_at, old.revoked_by, old.revoked_reason)
            is distinct from (new.revoked_at, new.revoked_by, new.revoked_reason))
        execute function forbid_rewriting();
      create trigger insignia_credential_stays before update or delete or truncate on insignia_credential
        for each statement execute function forbid_change();
      create trigger staff_award_stays before delete or truncate on staff_award for each statement execute function forbid_rewriting();
      create trigger staff_award_is_only_decided before update on staff_award for each row
        when (old.decided_at is not null or (old.id, old.member_id, old.points, old.title, old.reason, old.proposed_by, old.proposed_at)
          is distinct from (new.id, new.member_id, new.points, new.title, new.reason, new.proposed_by, new.proposed_at))
        execute function forbid_rewriting();
      create trigger entry_reversal_stays before delete or truncate on entry_reversal for each statement execute function forbid_rewriting();
      create trigger entry_reversal_is_only_decided before update on entry_reversal for each row
        when (old.decided_at is not null or (old.id, old.entry_id, old.reason, old.proposed_by, old.proposed_at)
          is distinct from (new.id, new.entry_id, new.reason, new.proposed_by, new.proposed_at))
        execute function forbid_rewriting();
      -- Asked once for each season of a statement, not for each place: a season has up to a million.
      create function forbid_sealed_places() returns trigger language plpgsql as $body$
      begin
        if exists (select from season s where s.ranking_hash is not null and exists (select from placed p where p.season_id = s.id)) then
          raise exception 'a sealed season takes no more places';
        end if;
        return null;
      end $body$;
      create trigger sealed_season_takes_no_place after insert on season_place referencing new table as placed
        for each statement execute function forbid_sealed_places();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger sealed_season_takes_no_place on season_place;
      drop function forbid_sealed_places();
      drop trigger entry_reversal_is_only_decided on entry_reversal;
      drop trigger entry_reversal_stays on entry_reversal;
      drop trigger staff_award_is_only_decided on staff_award;
      drop trigger staff_award_stays on staff_award;
      drop trigger insignia_credential_stays on insignia_credential;
      drop trigger insignia_award_is_only_revoked on insignia_award;
      drop trigger insignia_award_stays on insignia_award;
    `);
  }
}
