import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { NetworkRow, ReportDay, ReportExchange, ReportStand, ReportTile } from './report-content.js';
import { photoJoins, photoOf } from './report-photo.queries.js';

/** The plan, the programme by days, the map with whom was invited, and which instances came. */
const HEAD = {
  name: 'report_head',
  text: /* sql */ `
    select x.id, x.slug, x.number, x.name, m.name as "macroRegionName", x.host_code as "hostCode", h.name as "hostName", x.venue, x.address,
      x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", x.objective, x.state,
      coalesce((select json_agg(json_build_object('id', z.id, 'name', z.name) order by z.name collate "es-x-icu")
        from exchange_region er join region z on z.id = er.region_id where er.exchange_id = x.id), '[]') as regions,
      (select json_agg(json_build_object('regionId', z.id, 'name', z.name, 'label', z.tile_label, 'row', z.tile_row, 'column', z.tile_column,
          'invited', exists (select from exchange_region er where er.exchange_id = x.id and er.region_id = z.id)) order by z.name collate "es-x-icu")
        from region z) as tiles,
      coalesce((select json_agg(json_build_object('day', d.day, 'programme', d.programme) order by d.day) from (
        select i.day, json_agg(json_build_object('id', i.id, 'starts', to_char(i.starts, 'HH24:MI'), 'ends', to_char(i.ends, 'HH24:MI'), 'kind', i.kind,
          'title', i.title, 'place', i.place, 'people', i.people) order by i.starts, i.ends, i.id) as programme
        from programme_item i where i.exchange_id = x.id and i.removed_at is null group by i.day) d), '[]') as days,
      coalesce((select json_agg(json_build_object('regionName', n.name, 'igeds', n.igeds) order by n.name collate "es-x-icu") from (
        select z.name, json_agg(json_build_object('code', g.code, 'name', g.name, 'kind', g.kind) order by g.kind not in ('DRE', 'GRE'), g.kind <> 'UGEL', g.name) as igeds
        from iged g join region z on z.id = g.region_id
        where g.code in (select r.iged_code from exchange_registration r join exchange_attendance a on a.registration_id = r.id where r.exchange_id = x.id)
        group by z.name) n), '[]') as igeds
    from exchange x join macro_region m on m.id = x.macro_region_id join iged h on h.code = x.host_code where x.id = $1`,
};

const FAIR = {
  name: 'report_fair',
  text: /* sql */ `
    select s.id, s.number, s.name, g.name as "igedName", p.title as "practiceTitle", s.products,
      coalesce((select json_agg(${photoOf('sp.caption')} order by sp.added_at, sp.file_id)
        from fair_stand_photo sp ${photoJoins('sp.file_id')} where sp.stand_id = s.id and sp.removed_at is null), '[]') as photos
    from fair_stand s join iged g on g.code = s.iged_code left join practice p on p.id = s.practice_id and p.published_version is not null
    where s.exchange_id = $1 and s.removed_at is null order by s.number`,
};

export type HeadRow = Omit<ReportExchange, 'title' | 'link'> & {
  number: number;
  name: string;
  state: string;
  tiles: ReportTile[];
  days: Pick<ReportDay, 'day' | 'programme'>[];
  igeds: NetworkRow[];
};

@Injectable()
export class ReportHeads {
  constructor(private readonly db: Database) {}

  one(exchangeId: string): Promise<HeadRow | null> {
    return this.db.one<HeadRow>({ ...HEAD, values: [exchangeId] });
  }

  stands(exchangeId: string): Promise<ReportStand[]> {
    return this.db.rows<ReportStand>({ ...FAIR, values: [exchangeId] });
  }
}
