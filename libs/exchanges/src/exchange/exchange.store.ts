import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from './exchange.errors.js';
import { ReportEditions } from './report-editions.js';
import { EXCHANGE_STEPS, exchangeTitle, missingTo, type ExchangeFacts, type ExchangeStep, type ExchangeVerb } from './exchange.rules.js';

export type LockedExchange = ExchangeFacts & {
  id: string;
  slug: string;
  title: string;
  number: number;
  name: string;
  capacity: number;
  igedSeats: number;
  revision: number;
  planDigest: string;
  createdBy: string;
  /** Held before this program: written down, never planned here. */
  broughtIn: boolean;
  /** Whether what is noted of it gives points. */
  earns: boolean;
};

/** Of a mend, why; empty while the exchange is open. */
export type ChangingExchange = LockedExchange & { reason: string };

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'exchange_hold', text: 'select id from exchange where id = $1 for update' };

/** The columns that the rules ask, of the exchange `x`. */
export const FACTS = /* sql */ `x.state, x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", x.registers_until::text as "registersUntil",
  (select count(*)::int from exchange_region r where r.exchange_id = x.id) as regions,
  array(select distinct i.day::text from programme_item i where i.exchange_id = x.id and i.removed_at is null) as "programmeDays",
  (select count(*)::int from exchange_presentation p join programme_item i on i.id = p.item_id
    where p.exchange_id = x.id and i.removed_at is null and p.presented_at is null) as unsettled`;

const READ = {
  name: 'exchange_read',
  text: /* sql */ `select x.id, x.slug, x.number, x.name, x.capacity, x.iged_seats as "igedSeats", x.revision, x.plan_digest as "planDigest",
    x.created_by as "createdBy", x.brought_in as "broughtIn", x.earns, ${FACTS} from exchange x where x.id = $1`,
};

const MOVE = {
  name: 'exchange_move',
  text: /* sql */ `insert into exchange_move (exchange_id, action, from_state, to_state, note, reason, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

type Move = { action: string; from: ExchangeStep | null; to: ExchangeStep; note?: string; reason?: string };

const SHORTEST_REASON = 5;

/** Every verb begins by holding the row of the exchange, and ends by writing its move down. */
@Injectable()
export class ExchangeStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly editions: ReportEditions,
  ) {}

  async find(id: string): Promise<LockedExchange | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.read(id);
  }

  /** Without holding it. */
  async read(id: string): Promise<LockedExchange | null> {
    const row = await this.db.one<Omit<LockedExchange, 'title'>>({ ...READ, values: [id] });
    return row && { ...row, title: exchangeTitle(row.number, row.name) };
  }

  /** @throws DomainError EXCHANGE_NOT_FOUND */
  async reachable(id: string): Promise<LockedExchange> {
    const exchange = await this.find(id);
    if (!exchange) throw exchangeErrors.EXCHANGE_NOT_FOUND();
    return exchange;
  }

  /** @throws DomainError EXCHANGE_STEP_REFUSED with the sentences of what is missing */
  allow(verb: ExchangeVerb, exchange: ExchangeFacts): void {
    const missing = missingTo(verb, exchange, limaDate(this.clock.now()));
    if (missing.length > 0) throw exchangeErrors.EXCHANGE_STEP_REFUSED({ missing: missing.join(' ') });
  }

  /** Held, and the verb allowed: what most of them begin with. */
  async allowed(verb: ExchangeVerb, id: string): Promise<LockedExchange> {
    const exchange = await this.reachable(id);
    this.allow(verb, exchange);
    return exchange;
  }

  /**
   * While it is open, as `allowed`; once closed it is a mend, that says why.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, MEND_REASON_MISSING
   */
  async changing(verb: ExchangeVerb, id: string, reason: string | null | undefined, path = 'input.reason'): Promise<ChangingExchange> {
    const exchange = await this.reachable(id);
    if (missingTo('MEND', exchange, limaDate(this.clock.now())).length > 0) {
      this.allow(verb, exchange);
      return { ...exchange, reason: '' };
    }
    if (!reason || reason.length < SHORTEST_REASON) throw exchangeErrors.MEND_REASON_MISSING({}, path);
    return { ...exchange, reason };
  }

  /** Its history and the audit, in the transaction of the move. */
  async moved(viewer: Pick<Viewer, 'accountId'>, id: string, { action, from, to, note = '', reason = '' }: Move): Promise<void> {
    if (from !== null && from !== to) EXCHANGE_STEPS.assert(from, to);
    await this.db.rows({ ...MOVE, values: [id, action, from, to, note, reason, viewer.accountId, this.clock.now()] });
    // What was printed says what was: whoever reads the audit sees that an erratum had to follow.
    const edition = reason ? await this.editions.latest(id) : null;
    const detail = { from, to, ...(note ? { note } : {}), ...(reason ? { reason } : {}), ...(edition ? { publishedEdition: edition.number } : {}) };
    await this.auditor.record({ actor: viewer.accountId, action: `exchange.${action.toLowerCase()}`, target: id, detail });
  }

  /** A move that leaves it where it is. */
  noted(viewer: Viewer, { id, state, reason }: LockedExchange & { reason?: string }, action: string, note: string): Promise<void> {
    return this.moved(viewer, id, { action, from: state, to: state, note, reason });
  }
}
