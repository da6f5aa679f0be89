import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { DistrictChoice, IgedChoice } from '@lib/territory';

export type Surroundings = { post: string; ownIged: IgedChoice | null; igeds: IgedChoice[]; districts: DistrictChoice[] };

const CHOICE = `i.code, i.name, i.kind, r.name as "regionName"`;

/** Of the person's own region only: it must fit on a phone, and a colleague of another region is added with signal. */
const SURROUNDINGS = {
  name: 'writing_kit_surroundings',
  text: /* sql */ `
    with own as (
      select m.post, ${CHOICE}, i.region_id from member m left join iged i on i.code = m.iged_code left join region r on r.id = i.region_id
      where m.id = $1)
    select own.post,
      case when own.code is not null
        then json_build_object('code', own.code, 'name', own.name, 'kind', own.kind, 'regionName', own."regionName") end as "ownIged",
      coalesce((select json_agg(row order by row.name) from (
        select ${CHOICE} from iged i join region r on r.id = i.region_id where i.region_id = own.region_id and i.enabled) row), '[]') as igeds,
      coalesce((select json_agg(row order by row.name, row.ubigeo) from (
        select d.ubigeo, d.name, p.name as "provinceName", r.name as "regionName"
        from district d join province p on p.ubigeo = d.province_ubigeo join region r on r.id = p.region_id
        where p.region_id = own.region_id) row), '[]') as districts
    from own`,
};

@Injectable()
export class WritingKitQueries {
  constructor(private readonly db: Database) {}

  around(accountId: string): Promise<Surroundings | null> {
    return this.db.one<Surroundings>({ ...SURROUNDINGS, values: [accountId] });
  }
}
