import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, limaDate, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type Statement } from '@lib/platform';
import type { ExchangeState } from './exchange.enums.js';
import { exchangeTitle, missingTo, type ExchangeFacts } from './exchange.rules.js';
import { FACTS } from './exchange.store.js';
import type { ExchangePage, ExchangeRow, ProgrammeMoment } from './exchange.types.js';

export const ROW = /* sql */ `x.id, x.slug, x.number, x.name, x.state, x.starts_on::text as "startsOn", x.ends_on::text as "endsOn", x.venue, x.brought_in as "broughtIn",
  h.name as "hostName", m.name as "macroRegionName"`;
export const WITH = /* sql */ `join iged h on h.code = x.host_code join macro_region m on m.id = x.macro_region_id`;

type Shown = 'public' | 'desk' | 'state';
const FILTERS: Record<Shown, string> = { public: 'x.announced_at is not null', desk: 'true', state: 'x.state = $3' };

/** The page is cut before its names are looked up. $1-$2 cursor, $3 the state where one is asked. */
const list = (shown: Shown): Record<number, string> =>
  Object.fromEntries(
    PAGE_SIZES.map((size) => [
      size,
      /* sql */ `
      with cut as materialized (select x.* from exchange x where ${FILTERS[shown]} and ($1::date is null or (x.starts_on, x.id) < ($1::date, $2::uuid))
        order by x.starts_on desc, x.id desc limit ${size + 1})
      select ${ROW} from cut x ${WITH} order by x.starts_on desc, x.id desc`,
    ]),
  );
const LISTS = { public: list('public'), desk: list('desk'), state: list('state') };

/** A moment of the programme as JSON, of the item `i`; `more` adds what only the desk sees. */
export const moment = (more = '', presentationMore = ''): string => /* sql */ `
  json_build_object('id', i.id, 'day', i.day, 'starts', to_char(i.starts, 'HH24:MI'), 'ends', to_char(i.ends, 'HH24:MI'), 'kind', i.kind, 'title', i.title,
    'place', i.place, 'people', i.people, 'changedAt', i.changed_at${more},
    'presentation', case when p.item_id is not null then json_build_object('practiceId', p.practice_id, 'title', v.sheet->>'title',
      'slug', case when pr.published_version is not null then pr.slug end, 'version', p.version, 'igedName', pi.name, 'regionName', coalesce(ri.name, ''),
      'method', p.method, 'expertName', e.name, 'expertPost', e.post, 'presented', p.presented_at is not null${presentationMore}) end)`;
export const MOMENT_JOINS = /* sql */ `
  left join exchange_presentation p on p.item_id = i.id left join practice_version v on v.practice_id = p.practice_id and v.number = p.version
  left join practice pr on pr.id = p.practice_id left join iged pi on pi.code = p.iged_code left join region ri on ri.id = pi.region_id
  left join member e on e.id = p.expert_id`;

const PAGE = {
  name: 'exchange_page',
  text: /* sql */ `
    select ${ROW}, x.address, x.objective, x.reason, ${FACTS},
      array(select r.name from exchange_region er join region r on r.id = er.region_id where er.exchange_id = x.id order by r.name) as "regionNames",
      coalesce((select json_agg(${moment()} order by i.day, i.starts, i.ends, i.id) from programme_item i ${MOMENT_JOINS}
        where i.exchange_id = x.id and i.removed_at is null), '[]') as programme
    from exchange x ${WITH} where x.slug = $1 and x.announced_at is not null`,
};

type Named = Omit<ExchangeRow, 'title'> & { number: number; name: string };
type PageRow = Named & Omit<ExchangeFacts, 'state'> & Pick<ExchangePage, 'address' | 'objective' | 'reason' | 'regionNames'> & { programme: OnWire[] };
export type OnWire = Omit<ProgrammeMoment, 'changedAt'> & { changedAt: string | null };

export const listStatement = (args: PageArgs, shown: 'public' | 'desk', state?: ExchangeState | null): Statement => {
  const kind = state ? 'state' : shown;
  return { name: `exchange_list_${kind}_${args.first}`, text: LISTS[kind][args.first], values: [...placeOf(args.after), ...(state ? [state] : [])] };
};

@Injectable()
export class ExchangeQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Those that were announced, the latest first. */
  announced(args: PageArgs): Promise<Page<ExchangeRow>> {
    return this.page(listStatement(args, 'public'), args.first);
  }

  all(args: PageArgs & { state?: ExchangeState | null }): Promise<Page<ExchangeRow>> {
    return this.page(listStatement(args, 'desk', args.state), args.first);
  }

  /** null: it does not exist, or was never announced. Nobody learns which. */
  async bySlug(slug: string): Promise<ExchangePage | null> {
    const row = await this.db.one<PageRow>({ ...PAGE, values: [slug] });
    if (!row) return null;
    const registers = missingTo('REGISTER', row, limaDate(this.clock.now())).length === 0;
    return { ...titled(row), registers, programme: row.programme.map(dated) };
  }

  private async page(statement: Statement, first: number): Promise<Page<ExchangeRow>> {
    const found = (await this.db.rows<Named>(statement)).map(titled);
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.startsOn, last.id]) : null };
  }
}

export function titled<T extends { number: number; name: string }>(row: T): T & { title: string } {
  return { ...row, title: exchangeTitle(row.number, row.name) };
}

export function dated<T extends { changedAt: string | null }>(one: T): T & { changedAt: Date | null } {
  return { ...one, changedAt: one.changedAt ? new Date(one.changedAt) : null } as T & { changedAt: Date | null };
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [day, id] = decodeCursor(after);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(day)) || Number.isNaN(Date.parse(String(day))) || !isUUID(id))
    throw pageErrors.CURSOR_INVALID({}, 'after');
  return [String(day), String(id)];
}
