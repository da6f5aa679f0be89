import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Conflicts, RouteFacts } from '@lib/practices';
import { Facts } from '@lib/recognition';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import type { MarkPresentedInput, RemoveProgrammeItemInput } from '../exchange/exchange.inputs.js';
import { ExchangeStore } from '../exchange/exchange.store.js';
import { noonOf } from '../past/past.rules.js';

const FIND = {
  name: 'presented_find',
  text: /* sql */ `
    select i.day::text as day, p.late, p.practice_id as "practiceId", p.presented_at as "presentedAt", p.undone, v.sheet->>'title' as title,
      array(select t.member_id::text from practice_team t where t.practice_id = p.practice_id and t.member_id is not null) as team
    from programme_item i join exchange_presentation p on p.item_id = i.id
      join practice_version v on v.practice_id = p.practice_id and v.number = p.version
    where i.id = $1 and i.exchange_id = $2 and i.removed_at is null`,
};
/** A fact that was taken back is not stated again: marked once more, it counts under the next source. */
const UNDONE = { name: 'presented_undone', text: 'update exchange_presentation set undone = undone + 1 where item_id = $1' };
const MARK = { name: 'presented_mark', text: 'update exchange_presentation set presented_at = $2, presented_by = $3, late = $4 where item_id = $1' };
/** $1 practice, $2 the source that counts. */
const ON_ROUTE = {
  name: 'presented_on_route',
  text: `select 1 from route_fact where practice_id = $1 and kind = 'EXCHANGE_PRESENTED' and withdrawn_at is null and (source = $2 or source like $2 || ':%')`,
};
const PEOPLE = {
  name: 'presented_people',
  text: 'insert into exchange_presenter (item_id, member_id) select $1, m from unnest($2::uuid[]) m on conflict do nothing',
};

type Found = { day: string; late: boolean; practiceId: string; presentedAt: Date | null; undone: number; title: string; team: string[] };

/** That a practice was presented: what the route of the practice and the points of its team count. */
@Injectable()
export class Presented {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly conflicts: Conflicts,
    private readonly facts: Facts,
    private readonly routeFacts: RouteFacts,
  ) {}

  /**
   * Marked again, whoever was left out is added and nothing is counted twice. After the exchange closed it is told, and gives no points.
   * @throws DomainError ITEM_NOT_FOUND, EXCHANGE_STEP_REFUSED, MEND_REASON_MISSING, OWN_INSTITUTION, PRESENTERS_MISSING
   */
  async mark(viewer: Viewer, { itemId, exchangeId, memberIds, reason }: MarkPresentedInput): Promise<void> {
    const exchange = await this.store.changing('PRESENT', exchangeId, reason);
    const late = exchange.reason !== '';
    const found = await this.found(itemId, exchangeId);
    if (!late) this.store.allow('PRESENT', { ...exchange, startsOn: found.day });
    await this.conflicts.assertNone(viewer, found.practiceId);
    const presenters = [...new Set(memberIds)];
    if (presenters.length === 0 || presenters.some((id) => !found.team.includes(id)))
      throw exchangeErrors.PRESENTERS_MISSING({}, 'input.memberIds');
    const now = this.clock.now();
    if (!found.presentedAt) await this.db.rows({ ...MARK, values: [itemId, now, viewer.accountId, late] });
    await this.db.rows({ ...PEOPLE, values: [itemId, presenters] });
    const source = sourceOf(exchangeId, found.practiceId, found.undone);
    const detail = { title: `${exchange.title}: presentaste «${found.title}»`, link: `/intercambios/${exchange.slug}` };
    const occurredWhen = exchange.broughtIn ? { occurredAt: noonOf(found.day) } : {};
    if (exchange.earns && !late) await this.facts.recordAll(presenters.map((memberId) => ({ kind: 'exchange.presented' as const, source, memberId, detail, ...occurredWhen })));
    const occurredAt = found.presentedAt ?? now;
    const told = late && (await this.db.one({ ...ON_ROUTE, values: [found.practiceId, sourceOf(exchangeId, found.practiceId, 0)] }));
    const route = { practiceId: found.practiceId, kind: 'EXCHANGE_PRESENTED' as const, source: late ? lateSourceOf(exchangeId, found.practiceId) : source };
    if (!told) await this.routeFacts.record({ ...route, label: exchange.title, occurredAt });
    await this.store.noted(viewer, exchange, 'PRESENTED', found.title);
  }

  /** It was noted by mistake: the route and the points go back, with the reason. After the exchange closed, only what was noted since. @throws DomainError PRESENTATION_COUNTED */
  async unmark(viewer: Viewer, { id, exchangeId, reason }: RemoveProgrammeItemInput): Promise<void> {
    const exchange = await this.store.changing('PRESENT', exchangeId, reason);
    const { practiceId, presentedAt, undone, late, title } = await this.found(id, exchangeId);
    await this.conflicts.assertNone(viewer, practiceId);
    if (!presentedAt) return;
    if (exchange.reason && !late) throw exchangeErrors.PRESENTATION_COUNTED();
    const source = late ? lateSourceOf(exchangeId, practiceId) : sourceOf(exchangeId, practiceId, undone);
    await this.db.rows({ ...MARK, values: [id, null, null, false] });
    if (!late) await this.db.rows({ ...UNDONE, values: [id] });
    await this.db.rows({ name: 'presented_nobody', text: 'delete from exchange_presenter where item_id = $1', values: [id] });
    const why = reason || 'Se anotó por error que se presentó.';
    if (!late) await this.facts.withdraw({ kind: 'exchange.presented', source, reason: why, authorId: viewer.accountId });
    await this.routeFacts.withdraw({ practiceId, kind: 'EXCHANGE_PRESENTED', source });
    await this.store.noted(viewer, exchange, 'NOT_PRESENTED', exchange.reason ? title : `${title}. ${why}`);
  }

  private async found(itemId: string, exchangeId: string): Promise<Found> {
    const found = await this.db.one<Found>({ ...FIND, values: [itemId, exchangeId] });
    if (!found) throw exchangeErrors.ITEM_NOT_FOUND();
    return found;
  }
}

/** One effect per exchange, practice and person. */
function sourceOf(exchangeId: string, practiceId: string, undone: number): string {
  return `exchange:${exchangeId}:${practiceId}${undone === 0 ? '' : `:${undone + 1}`}`;
}

/** On the route, of what was noted after the exchange closed: taken back, it takes nothing else with it. */
function lateSourceOf(exchangeId: string, practiceId: string): string {
  return `exchange:${exchangeId}:${practiceId}:late`;
}
