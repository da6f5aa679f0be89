import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { exchangeErrors } from './exchange.errors.js';
import type { PlanExchangeInput } from './exchange.inputs.js';
import { wrongDates } from './exchange.rules.js';

const KNOWN = {
  name: 'exchange_plan_known',
  text: /* sql */ `
    select exists (select 1 from macro_region where id = $1) as macro, exists (select 1 from iged where code = $2 and enabled and kind in ('DRE', 'GRE')) as host,
      (select count(*)::int from region where id = any($3::text[])) as regions`,
};
const REGIONS = {
  name: 'exchange_regions',
  text: /* sql */ `insert into exchange_region (exchange_id, region_id) select $1, r from unnest($2::text[]) r`,
};
const OUTSIDE = {
  name: 'exchange_items_outside',
  text: `select 1 from programme_item where exchange_id = $1 and removed_at is null and (day < $2 or day > $3) limit 1`,
};

type Places = Pick<PlanExchangeInput, 'id' | 'startsOn' | 'endsOn' | 'registersUntil' | 'macroRegionId' | 'hostCode' | 'regionIds'>;

/** Where and when an exchange takes place, whether it is planned or was held before. */
@Injectable()
export class PlannedPlaces {
  constructor(private readonly db: Database) {}

  async invite(exchangeId: string, regionIds: readonly string[]): Promise<void> {
    await this.db.rows({ name: 'exchange_regions_clear', text: 'delete from exchange_region where exchange_id = $1', values: [exchangeId] });
    await this.db.rows({ ...REGIONS, values: [exchangeId, [...new Set(regionIds)]] });
  }

  /** @param known whether it was saved before: its programme stays inside its days. @throws DomainError */
  async check(input: Places, known: boolean): Promise<void> {
    const wrong = wrongDates(input);
    if (wrong) throw exchangeErrors[wrong]({}, wrong === 'REGISTERS_LATE' ? 'input.registersUntil' : 'input.endsOn');
    const regionIds = [...new Set(input.regionIds)];
    const found = await this.db.one<{ macro: boolean; host: boolean; regions: number }>({
      ...KNOWN,
      values: [input.macroRegionId, input.hostCode, regionIds],
    });
    if (!found?.macro) throw exchangeErrors.MACRO_REGION_UNKNOWN({}, 'input.macroRegionId');
    if (!found.host) throw exchangeErrors.HOST_UNKNOWN({}, 'input.hostCode');
    if (found.regions !== regionIds.length) throw exchangeErrors.REGION_UNKNOWN({}, 'input.regionIds');
    if (known && (await this.db.one({ ...OUTSIDE, values: [input.id, input.startsOn, input.endsOn] })))
      throw exchangeErrors.DAY_WITH_MOMENTS({}, 'input.endsOn');
  }
}
