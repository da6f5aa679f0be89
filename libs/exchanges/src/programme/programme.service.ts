import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import type { RemoveProgrammeItemInput, SaveProgrammeItemInput } from '../exchange/exchange.inputs.js';
import { daysInWords } from '../exchange/exchange.rules.js';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import { ExchangePlans } from '../exchange/plans.service.js';
import { Presentations } from './presentations.service.js';

const FIND = {
  name: 'programme_item_find',
  text: /* sql */ `select i.exchange_id as "exchangeId", i.revision, i.item_digest as digest, i.removed_at is not null as removed, i.title,
    p.presented_at is not null as presented, coalesce(p.late, false) as late, exists (select 1 from exchange_check_in s where s.item_id = i.id) as attended
    from programme_item i left join exchange_presentation p on p.item_id = i.id where i.id = $1`,
};
const INSERT = {
  name: 'programme_item_insert',
  text: /* sql */ `insert into programme_item (id, exchange_id, day, starts, ends, kind, title, place, people, item_digest, changed_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing returning id`,
};
const UPDATE = {
  name: 'programme_item_update',
  text: /* sql */ `update programme_item set day = $3, starts = $4, ends = $5, kind = $6, title = $7, place = $8, people = $9, item_digest = $10,
    changed_at = coalesce($11, changed_at), updated_at = $12, revision = revision + 1 where id = $1 and exchange_id = $2`,
};
const REMOVE = { name: 'programme_item_remove', text: 'update programme_item set removed_at = $2, updated_at = $2 where id = $1' };

type Found = { exchangeId: string; revision: number; digest: string; removed: boolean; title: string; presented: boolean; late: boolean; attended: boolean };

/** The moments of the programme, changed on the day from a phone; each over what was on its screen. */
@Injectable()
export class Programme {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly plans: ExchangePlans,
    private readonly presentations: Presentations,
  ) {}

  /**
   * The same moment sent again changes nothing. Once the exchange closed it is a mend, with its reason.
   * @throws DomainError EXCHANGE_CHANGED, EXCHANGE_STEP_REFUSED, ITEM_NOT_FOUND, DAY_OUTSIDE, ENDS_NOT_AFTER, PRESENTATION_MISSING, and those of presentations
   */
  async save(viewer: Viewer, input: SaveProgrammeItemInput): Promise<void> {
    const { id, revision, reason, ...shown } = input;
    const exchange = await this.store.changing('PROGRAMME', input.exchangeId, reason);
    const digest = createHash('sha256').update(JSON.stringify(shown)).digest('hex');
    const before = await this.db.one<Found>({ ...FIND, values: [id] });
    if (before && (before.exchangeId !== input.exchangeId || before.removed)) throw exchangeErrors.ITEM_NOT_FOUND();
    if (before?.digest === digest) return;
    if ((before?.revision ?? 0) !== revision) throw exchangeErrors.EXCHANGE_CHANGED();
    this.check(input, exchange);
    const now = this.clock.now();
    const { exchangeId, day, starts, ends, kind, title, place, people } = input;
    const changedAt = ['ANNOUNCED', 'HELD'].includes(exchange.state) && !exchange.broughtIn ? now : null;
    const values = [id, exchangeId, day, starts, ends, kind, title, place, people, digest, changedAt, now];
    await this.db.rows({ ...(before ? UPDATE : INSERT), values });
    await this.presentations.bind(viewer, input, before?.presented ?? false, exchange.reason !== '' && !before?.late);
    await this.store.noted(viewer, exchange, before ? 'MOMENT_CHANGE' : 'MOMENT_ADD', `${daysInWords(day, day)}, ${starts}. ${title}`);
    if (exchange.state === 'ANNOUNCED') await this.plans.changed(exchangeId);
  }

  /** What was presented stays, and after it closed also where passes were read. @throws DomainError ITEM_NOT_FOUND, PRESENTATION_SETTLED, MOMENT_ATTENDED, EXCHANGE_STEP_REFUSED */
  async remove(viewer: Viewer, { id, exchangeId, reason }: RemoveProgrammeItemInput): Promise<void> {
    const exchange = await this.store.changing('PROGRAMME', exchangeId, reason);
    const before = await this.db.one<Found>({ ...FIND, values: [id] });
    if (!before || before.exchangeId !== exchangeId) throw exchangeErrors.ITEM_NOT_FOUND();
    if (before.removed) return;
    if (before.presented) throw exchange.reason && !before.late ? exchangeErrors.PRESENTATION_COUNTED() : exchangeErrors.PRESENTATION_SETTLED();
    if (exchange.reason && before.attended) throw exchangeErrors.MOMENT_ATTENDED();
    await this.presentations.unbind(id);
    await this.db.rows({ ...REMOVE, values: [id, this.clock.now()] });
    await this.store.noted(viewer, exchange, 'MOMENT_REMOVE', [before.title, exchange.reason ? '' : reason].filter(Boolean).join(': '));
    if (exchange.state === 'ANNOUNCED') await this.plans.changed(exchangeId);
  }

  private check(input: SaveProgrammeItemInput, { startsOn, endsOn }: LockedExchange): void {
    if (input.day < startsOn || input.day > endsOn) throw exchangeErrors.DAY_OUTSIDE({}, 'input.day');
    if (input.ends <= input.starts) throw exchangeErrors.ENDS_NOT_AFTER({}, 'input.ends');
    if (input.kind === 'PRESENTATION' && !input.presentation) throw exchangeErrors.PRESENTATION_MISSING({}, 'input.presentation.practiceId');
  }
}
