import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a transition table that a ranking lists, counted with a sign. */
const signed = (table: string, sign: '' | '-'): string =>
  `select season_id, coalesce(region_id, '') as region_id, iged_code, ${sign}points as points, ${sign}1 as members from ${table} where ranked and points > 0`;

const IGEDS = (changes: string): string => `
  insert into season_iged_total as k (season_id, iged_code, stripe, points, members)
    select season_id, iged_code, slot, sum(points), sum(members) from (${changes}) d where iged_code is not null
    group by season_id, iged_code having sum(points) <> 0 or sum(members) <> 0 order by season_id, iged_code
    on conflict (season_id, iged_code, stripe) do update set points = k.points + excluded.points, members = k.members + excluded.members;`;

const REGIONS = (changes: string): string => `
  insert into ranked_members as k (season_id, region_id, stripe, members)
    select season_id, region_id, slot, sum(members) from (${changes}) d
    group by season_id, region_id having sum(members) <> 0 order by season_id, region_id
    on conflict (season_id, region_id, stripe) do update set members = k.members + excluded.members;`;

/** Totals of each Iged beside those of its people, and totals that follow a member in the transaction that moves her. */
export class IgedTotals1763690000200 implements MigrationInterface {
  readonly name = 'IgedTotals1763690000200';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table season_iged_total (
        season_id text not null constraint season_iged_total_has_season references season (id),
        iged_code text not null constraint season_iged_total_has_iged references iged (code),
        -- Transactions at the same moment write each its own row: the total is the sum of a few.
        stripe integer not null,
        points integer not null,
        members integer not null,
        primary key (season_id, iged_code, stripe)
      ) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02);

      -- Who is in the ranking, and where: the one definition, for awards, moves, the rebuild and the verification.
      create view ranking_home as
        select m.id as member_id, m.iged_code, g.region_id, r.macro_region_id,
          m.status = 'CONFIRMED' and a.status = 'ACTIVE'
            and exists (select from account_role o where o.account_id = m.id and o.role = 'MEMBER')
            and not exists (select from account_role o where o.account_id = m.id and o.role <> 'MEMBER') as ranked
        from member m join account a on a.id = m.id left join iged g on g.code = m.iged_code left join region r on r.id = g.region_id;

      -- The first stripe that no other transaction holds, kept until this one ends: nobody waits for another's counter.
      create function ranking_stripe() returns integer language plpgsql as $body$
      begin
        for n in 0..31 loop
          if pg_try_advisory_xact_lock(1763690000, n) then return n; end if;
        end loop;
        return pg_backend_pid() % 32;
      end $body$;

      -- Counters of regions and Iged, by whole statements: an award of a team or a rebuild of a million touches each once.
      create function count_new_totals() returns trigger language plpgsql as $body$
      declare slot integer;
      begin
        if not exists (select from came) then return null; end if;
        slot := ranking_stripe();
        ${IGEDS(signed('came', ''))}
        ${REGIONS(signed('came', ''))}
        -- An award does not know where its member is: here her row is locked, so that a move under way is waited for.
        perform from member m where m.id in (select member_id from came) order by m.id for share;
        update season_total t set iged_code = h.iged_code, region_id = h.region_id, macro_region_id = h.macro_region_id, ranked = h.ranked
          from came c join ranking_home h on h.member_id = c.member_id
          where t.season_id = c.season_id and t.member_id = c.member_id
            and (t.iged_code, t.region_id, t.macro_region_id, t.ranked) is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked);
        return null;
      end $body$;
      create function count_changed_totals() returns trigger language plpgsql as $body$
      declare slot integer;
      begin
        if not exists (select from came) then return null; end if;
        slot := ranking_stripe();
        ${IGEDS(`${signed('gone', '-')} union all ${signed('came', '')}`)}
        -- Most awards neither enter nor leave a ranking.
        if exists (select from gone g join came c on c.season_id = g.season_id and c.member_id = g.member_id
            where (g.ranked and g.points > 0) is distinct from (c.ranked and c.points > 0) or g.region_id is distinct from c.region_id) then
          ${REGIONS(`${signed('gone', '-')} union all ${signed('came', '')}`)}
        end if;
        return null;
      end $body$;
      create function count_gone_totals() returns trigger language plpgsql as $body$
      declare slot integer := ranking_stripe();
      begin
        ${IGEDS(signed('gone', '-'))}
        ${REGIONS(signed('gone', '-'))}
        return null;
      end $body$;
      drop trigger enters_ranking on season_total;
      drop trigger leaves_ranking on season_total;
      drop trigger changes_ranking on season_total;
      drop function count_ranked_members();
      create trigger counts_new_totals after insert on season_total referencing new table as came
        for each statement execute function count_new_totals();
      create trigger counts_changed_totals after update on season_total referencing old table as gone new table as came
        for each statement execute function count_changed_totals();
      create trigger counts_gone_totals after delete on season_total referencing old table as gone
        for each statement execute function count_gone_totals();

      -- Open seasons follow a member at once, whoever moves her; a season that is being closed is waited for, a closed one stays.
      create function follow_member(who uuid) returns void language plpgsql as $body$
      begin
        perform from member where id = who for no key update;
        with open as materialized (
          select s.id from season s where s.closed_at is null and exists (select from season_total t where t.season_id = s.id and t.member_id = who)
          order by s.id for key share of s)
        update season_total t set iged_code = h.iged_code, region_id = h.region_id, macro_region_id = h.macro_region_id, ranked = h.ranked
          from open, ranking_home h where t.season_id = open.id and t.member_id = who and h.member_id = who
            and (t.iged_code, t.region_id, t.macro_region_id, t.ranked) is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked);
      end $body$;
      create function follow_moved_member() returns trigger language plpgsql as $body$
      begin
        perform follow_member(new.id);
        return null;
      end $body$;
      create function follow_changed_role() returns trigger language plpgsql as $body$
      begin
        perform follow_member(case when tg_op = 'DELETE' then old.account_id else new.account_id end);
        return null;
      end $body$;
      create function follow_moved_iged() returns trigger language plpgsql as $body$
      begin
        perform follow_member(t.member_id) from (select distinct member_id from season_total where iged_code = new.code order by member_id) t;
        return null;
      end $body$;
      create trigger totals_follow_member after update of iged_code, status on member
        for each row when ((old.iged_code, old.status) is distinct from (new.iged_code, new.status)) execute function follow_moved_member();
      create trigger totals_follow_account after update of status on account
        for each row when (old.status is distinct from new.status) execute function follow_moved_member();
      create trigger totals_follow_roles after insert or delete on account_role for each row execute function follow_changed_role();
      create trigger totals_follow_iged after update of region_id on iged
        for each row when (old.region_id is distinct from new.region_id) execute function follow_moved_iged();

      insert into season_iged_total (season_id, iged_code, stripe, points, members)
        select season_id, iged_code, 0, sum(points), count(*) from season_total where ranked and points > 0 and iged_code is not null group by 1, 2;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop trigger totals_follow_iged on iged;
      drop trigger totals_follow_roles on account_role;
      drop trigger totals_follow_account on account;
      drop trigger totals_follow_member on member;
      drop function follow_moved_iged(), follow_changed_role(), follow_moved_member(), follow_member(uuid);
      drop trigger counts_new_totals on season_total;
      drop trigger counts_changed_totals on season_total;
      drop trigger counts_gone_totals on season_total;
      drop function count_new_totals(), count_changed_totals(), count_gone_totals(), ranking_stripe();
      drop view ranking_home;
      drop table season_iged_total;
      create function count_ranked_members() returns trigger language plpgsql as $body$
      begin
        if tg_op <> 'INSERT' and old.ranked and old.points > 0 then
          insert into ranked_members as r values (old.season_id, coalesce(old.region_id, ''), pg_backend_pid() % 32, -1)
            on conflict (season_id, region_id, stripe) do update set members = r.members - 1;
        end if;
        if tg_op <> 'DELETE' and new.ranked and new.points > 0 then
          insert into ranked_members as r values (new.season_id, coalesce(new.region_id, ''), pg_backend_pid() % 32, 1)
            on conflict (season_id, region_id, stripe) do update set members = r.members + 1;
        end if;
        return null;
      end $body$;
      create trigger enters_ranking after insert on season_total
        for each row when (new.ranked and new.points > 0) execute function count_ranked_members();
      create trigger leaves_ranking after delete on season_total
        for each row when (old.ranked and old.points > 0) execute function count_ranked_members();
      create trigger changes_ranking after update on season_total for each row when
        ((old.ranked and old.points > 0) is distinct from (new.ranked and new.points > 0) or old.region_id is distinct from new.region_id)
        execute function count_ranked_members();
    `);
  }
}
