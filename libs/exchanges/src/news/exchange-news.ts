import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ExchangeStep } from '../exchange/exchange.rules.js';
import { exchangeTitle } from '../exchange/exchange.rules.js';

export type ExchangeBrief = {
  id: string;
  slug: string;
  title: string;
  state: ExchangeStep;
  hostName: string;
  venue: string;
  startsOn: string;
  endsOn: string;
  registersUntil: string;
  reason: string;
  sequence: number;
};

export type RegistrationBrief = { id: string; exchangeId: string; memberId: string | null; state: 'REGISTERED' | 'WAITING' | 'CANCELLED' };

const BRIEF = {
  name: 'exchange_brief',
  text: /* sql */ `
    select x.id, x.slug, x.number, x.name, x.state, h.name as "hostName", x.venue, x.starts_on::text as "startsOn", x.ends_on::text as "endsOn",
      x.registers_until::text as "registersUntil", x.reason, x.sequence
    from exchange x join iged h on h.code = x.host_code where x.id = $1`,
};
const COMING = {
  name: 'exchange_coming',
  text: `select member_id as id from exchange_registration where exchange_id = $1 and state <> 'CANCELLED' and member_id is not null`,
};
const REGISTRATION = {
  name: 'exchange_registration_brief',
  text: `select id, exchange_id as "exchangeId", member_id as "memberId", state from exchange_registration where id = $1`,
};
/** Confirmed members of the invited regions, a part at a time. $1 the exchange, $2 the last one told, $3 how many. */
const INVITED = {
  name: 'exchange_invited',
  text: /* sql */ `
    select m.id from exchange_region er join iged g on g.region_id = er.region_id join member m on m.iged_code = g.code and m.status = 'CONFIRMED'
      join account a on a.id = m.id and a.status = 'ACTIVE' join account_role r on r.account_id = m.id and r.role = 'MEMBER'
    where er.exchange_id = $1 and ($2::uuid is null or m.id > $2) order by m.id limit $3`,
};

/** What the floor above tells people of an exchange, by the id that jobs carry. */
@Injectable()
export class ExchangeNews {
  constructor(private readonly db: Database) {}

  async exchange(id: string): Promise<ExchangeBrief | null> {
    const row = await this.db.one<Omit<ExchangeBrief, 'title'> & { number: number; name: string }>({ ...BRIEF, values: [id] });
    return row && { ...row, title: exchangeTitle(row.number, row.name) };
  }

  /** Whoever registered, with a place or waiting for one. */
  async coming(id: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>({ ...COMING, values: [id] });
    return rows.map((row) => row.id);
  }

  registration(id: string): Promise<RegistrationBrief | null> {
    return this.db.one<RegistrationBrief>({ ...REGISTRATION, values: [id] });
  }

  async invited(id: string, after: string | null, most: number): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...INVITED, values: [id, after, most] })).map((row) => row.id);
  }
}
