import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { registrationErrors } from '../registration/registration.errors.js';
import { dealt, type Dealt } from './crew.rules.js';
import type { CrewMate, DealCrewsInput, MoveToCrewInput } from './crew.types.js';

const MATES = {
  name: 'crew_mates',
  text: /* sql */ `
    select r.id as "registrationId", r.name, coalesce(g.name, r.institution) as "igedName", coalesce(z.name, '') as "regionName", p.crew
    from exchange_registration r left join iged g on g.code = r.iged_code left join region z on z.id = g.region_id
      left join internship_place p on p.registration_id = r.id
    where r.exchange_id = $1 and r.state = 'REGISTERED' order by p.crew nulls first, g.name nulls last, r.name, r.id limit 5000`,
};
const HALL = {
  name: 'crew_hall',
  text: /* sql */ `
    select r.id, r.iged_code as "igedCode", coalesce(g.region_id, '') as region, p.crew
    from exchange_registration r left join iged g on g.code = r.iged_code left join internship_place p on p.registration_id = r.id
    where r.exchange_id = $1 and r.state = 'REGISTERED'`,
};
const PLACE = {
  name: 'crew_place',
  text: /* sql */ `insert into internship_place (registration_id, exchange_id, crew) select t.id, $2, t.crew from jsonb_to_recordset($1::jsonb) as t(id uuid, crew int)
    on conflict (registration_id) do update set crew = excluded.crew`,
};
const CREWS = { name: 'crew_count', text: 'select crews from internship where exchange_id = $1' };
const WHOSE = { name: 'crew_whose', text: `select exchange_id as "exchangeId", name from exchange_registration where id = $1 and state = 'REGISTERED'` };

/** Who goes in which crew of the internship. */
@Injectable()
export class Crews {
  constructor(
    private readonly db: Database,
    private readonly store: ExchangeStore,
  ) {}

  /** By crew, first whoever has none. */
  mates(exchangeId: string): Promise<CrewMate[]> {
    return this.db.rows<CrewMate>({ ...MATES, values: [exchangeId] });
  }

  /** Dealt again, everyone may change crew: it is written down. @throws DomainError EXCHANGE_STEP_REFUSED, NO_INTERNSHIP */
  async deal(viewer: Viewer, { exchangeId, how, again }: DealCrewsInput): Promise<void> {
    const exchange = await this.store.allowed('PROGRAMME', exchangeId);
    const crews = await this.crews(exchangeId);
    const hall = await this.db.rows<Dealt>({ ...HALL, values: [exchangeId] });
    const placed = dealt(again ? hall.map((one) => ({ ...one, crew: null })) : hall, crews, how);
    const moved = hall.filter(({ id, crew }) => placed.get(id) !== crew);
    if (moved.length === 0) return;
    await this.place(exchangeId, moved.map(({ id }) => ({ id, crew: placed.get(id) ?? 1 })));
    const note = `${moved.length} personas en ${crews} equipos, ${how === 'MIXED' ? 'mezclando regiones' : 'cada instancia junta'}`;
    await this.store.noted(viewer, exchange, again ? 'DEAL_AGAIN' : 'DEAL', note);
  }

  /** @throws DomainError REGISTRATION_NOT_FOUND, EXCHANGE_STEP_REFUSED, NO_INTERNSHIP, CREW_UNKNOWN */
  async move(viewer: Viewer, { registrationId, crew }: MoveToCrewInput): Promise<string> {
    const found = await this.db.one<{ exchangeId: string; name: string }>({ ...WHOSE, values: [registrationId] });
    if (!found) throw registrationErrors.REGISTRATION_NOT_FOUND();
    const exchange = await this.store.allowed('PROGRAMME', found.exchangeId);
    if (crew > (await this.crews(exchange.id))) throw exchangeErrors.CREW_UNKNOWN({}, 'input.crew');
    await this.place(exchange.id, [{ id: registrationId, crew }]);
    await this.store.noted(viewer, exchange, 'MOVE_TO_CREW', `${found.name}: equipo ${crew}`);
    return exchange.id;
  }

  private async crews(exchangeId: string): Promise<number> {
    const row = await this.db.one<{ crews: number }>({ ...CREWS, values: [exchangeId] });
    if (!row) throw exchangeErrors.NO_INTERNSHIP();
    return row.crews;
  }

  private async place(exchangeId: string, places: readonly { id: string; crew: number }[]): Promise<void> {
    await this.db.rows({ ...PLACE, values: [JSON.stringify(places), exchangeId] });
  }
}
