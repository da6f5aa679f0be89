import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { exchangeTitle } from '../exchange/exchange.rules.js';
import type { DeskStand, DeskStandHolder, FairStand, FairStandRow, PendingContribution } from './fair.types.js';

const ROW = /* sql */ `s.id, s.number, s.name, g.name as "igedName", s.code,
  (select count(*)::int from stand_contribution c where c.stand_id = s.id and c.state = 'PUBLISHED') as "contributionCount"`;
/** An image as it was drawn again; none while it is being looked at. The public sees none with minors that lack their authorisation. */
const photos = (which = 'true'): string => /* sql */ `coalesce((select json_agg(json_build_object('fileId', p.file_id, 'caption', p.caption, 'url', (select '/archivos/' || o.name from file_object o
    join stored_file f on f.id = o.file_id and f.state = 'READY' and f.released_at is null where o.file_id = p.file_id
    order by case o.form when 'MEDIUM' then 0 when 'SMALL' then 1 else 2 end limit 1)) order by p.added_at, p.file_id)
  from fair_stand_photo p where p.stand_id = s.id and p.removed_at is null and ${which}), '[]') as photos`;

const LIST = {
  name: 'fair_list',
  text: /* sql */ `select ${ROW} from fair_stand s join exchange x on x.id = s.exchange_id join iged g on g.code = s.iged_code
    where x.slug = $1 and x.announced_at is not null and s.removed_at is null order by s.number limit 200`,
};
const ONE = {
  name: 'fair_stand',
  text: /* sql */ `
    select ${ROW}, x.number as "exchangeNumber", x.name as "exchangeName", x.slug as "exchangeSlug", coalesce(z.name, '') as "regionName", s.products,
      v.title as "practiceTitle", v.slug as "practiceSlug", x.state in ('ANNOUNCED', 'HELD') as open, ${photos('not (p.minors is true and p.authorised is not true)')},
      coalesce((select json_agg(l order by l."leftAt" desc, l.id desc) from (select c.id, c.kind, c.text, c.name, c.comes_from as "comesFrom", c.left_at as "leftAt", c.answer
        from stand_contribution c where c.stand_id = s.id and c.state = 'PUBLISHED' order by c.left_at desc, c.id desc limit 100) l), '[]') as contributions
    from fair_stand s join exchange x on x.id = s.exchange_id join iged g on g.code = s.iged_code left join region z on z.id = g.region_id
      left join practice v on v.id = s.practice_id and v.published_version is not null
    where s.code = $1 and s.removed_at is null and x.announced_at is not null`,
};
const DESK = {
  name: 'fair_desk',
  text: /* sql */ `
    select ${ROW}, s.iged_code as "igedCode", s.practice_id as "practiceId", s.products, s.held_at is not null as held, ${photos()},
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name) from fair_stand_holder h join member m on m.id = h.member_id where h.stand_id = s.id), '[]') as holders
    from fair_stand s join iged g on g.code = s.iged_code where s.exchange_id = $1 and s.removed_at is null order by s.number limit 200`,
};
const PENDING = {
  name: 'fair_pending',
  text: /* sql */ `
    select c.id, c.kind, c.text, c.name, c.comes_from as "comesFrom", c.left_at as "leftAt", c.answer, s.name as "standName"
    from stand_contribution c join fair_stand s on s.id = c.stand_id where s.exchange_id = $1 and c.state = 'PENDING' order by c.left_at, c.id limit 50`,
};
const CANDIDATES = {
  name: 'fair_candidates',
  text: `select id, name from member where iged_code = $1 and status = 'CONFIRMED' order by name, id limit 200`,
};
const HOLDS = {
  name: 'fair_holds',
  text: 'select 1 from fair_stand_holder h join fair_stand s on s.id = h.stand_id where s.code = $1 and s.removed_at is null and h.member_id = $2',
};

type Row = Omit<FairStand, 'exchangeTitle' | 'contributions'> & {
  exchangeNumber: number;
  exchangeName: string;
  contributions: (Omit<FairStand['contributions'][number], 'leftAt'> & { leftAt: string })[];
};

@Injectable()
export class FairQueries {
  constructor(private readonly db: Database) {}

  stands(slug: string): Promise<FairStandRow[]> {
    return this.db.rows<FairStandRow>({ ...LIST, values: [slug] });
  }

  /** null for what does not exist and for a fair that was not announced. */
  async stand(code: string): Promise<FairStand | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [code] });
    if (!row) return null;
    const { exchangeNumber, exchangeName, contributions, ...stand } = row;
    const dated = contributions.map((one) => ({ ...one, leftAt: new Date(one.leftAt) }));
    return { ...stand, exchangeTitle: exchangeTitle(exchangeNumber, exchangeName), contributions: dated };
  }

  desk(exchangeId: string): Promise<DeskStand[]> {
    return this.db.rows<DeskStand>({ ...DESK, values: [exchangeId] });
  }

  pending(exchangeId: string): Promise<PendingContribution[]> {
    return this.db.rows<PendingContribution>({ ...PENDING, values: [exchangeId] });
  }

  /** Confirmed members of an Iged, who may attend its stand. */
  candidates(igedCode: string): Promise<DeskStandHolder[]> {
    return this.db.rows<DeskStandHolder>({ ...CANDIDATES, values: [igedCode] });
  }

  async holds(code: string, memberId: string): Promise<boolean> {
    return (await this.db.one({ ...HOLDS, values: [code, memberId] })) !== null;
  }
}
