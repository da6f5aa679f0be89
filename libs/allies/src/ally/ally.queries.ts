import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { literalPattern } from '@lib/territory';
import { Database, PAGE_SIZES, type PageArgs, type PageSize, type Statement } from '@lib/platform';
import { isUUID } from 'class-validator';
import type { AlliesArgs, DeskAlliesArgs } from './ally.inputs.js';
import type { AllyCard, AllyContribution, AllyDetail } from './ally.types.js';
import type { DeskAlly, DeskAllyRow } from './desk-ally.types.js';

const perPage = (make: (size: PageSize) => string): Record<number, string> =>
  Object.fromEntries(PAGE_SIZES.map((size) => [size, make(size)]));

const CARD = /* sql */ `a.id, a.slug, a.name, a.kind, a.state,
  array(select g.name from ally_region r join region g on g.id = r.region_id where r.ally_id = a.id order by g.name) as "regionNames",
  array(select t.name from ally_theme h join theme t on t.id = h.theme_id where h.ally_id = a.id order by t.position, t.name) as "themeNames",
  (select count(*)::int from ally_expert e where e.ally_id = a.id) as "expertCount",
  (select count(*)::int from ally_contribution c where c.ally_id = a.id and c.withdrawn_at is null) as "contributionCount",
  (select '/archivos/' || o.name from stored_file f join file_object o on o.file_id = f.id
    where f.id = a.logo_file_id and f.state = 'READY' and f.released_at is null and f.purged_at is null
    order by case o.form when 'SMALL' then 0 when 'MEDIUM' then 1 else 2 end limit 1) as "logoUrl"`;

/** $1 state, $2-$3 cursor, $4 kind, $5 region, $6 a part of the name. The page is cut before its details are looked up. */
const LIST = (named: { kind: boolean; region: boolean; search: boolean }): Record<number, string> =>
  perPage(
    (size) => /* sql */ `
  with cut as materialized (
    select a.*, fold(a.name) as sorted from ally a where a.state = $1 and ($2::text is null or (fold(a.name), a.id) > ($2, $3::uuid))
      ${named.kind ? 'and a.kind = $4' : 'and $4::text is null'}
      ${named.region ? 'and (exists (select from ally_region r where r.ally_id = a.id and r.region_id = $5) or not exists (select from ally_region r where r.ally_id = a.id))' : 'and $5::text is null'}
      ${named.search ? `and fold(a.name) like '%' || fold($6) || '%'` : 'and $6::text is null'}
    order by fold(a.name), a.id limit ${size + 1})
  select ${CARD}, a.sorted from cut a order by a.sorted, a.id`,
  );
const LISTS = new Map<string, Record<number, string>>();
for (const kind of [true, false])
  for (const region of [true, false])
    for (const search of [true, false]) LISTS.set([kind, region, search].map(Number).join(''), LIST({ kind, region, search }));

const EXPERTS = /* sql */ `coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'post', m.post,
    'institution', coalesce(m.institution, g.name, '')) order by m.name, m.id)
  from ally_expert e join member m on m.id = e.expert_id left join iged g on g.code = m.iged_code where e.ally_id = a.id), '[]') as experts`;
const COUNT = (kind: string): string =>
  `(select count(*)::int from ally_contribution c where c.ally_id = a.id and c.kind = '${kind}' and c.withdrawn_at is null)`;

const ONE = {
  name: 'ally_page',
  text: /* sql */ `select ${CARD}, a.description, a.link, a.state = 'RETIRED' as retired, ${EXPERTS},
    ${COUNT('EXCHANGE')} as exchanges, ${COUNT('CHALLENGE')} as challenges, ${COUNT('ADVISORY')} as sessions from ally a where a.slug = $1`,
};
const CONTRIBUTION = `c.id, c.kind, c.title, c.link, c.what, c.happened_on::text as "on"`;
const CONTRIBUTIONS = perPage(
  (size) => /* sql */ `select ${CONTRIBUTION} from ally_contribution c
    where c.ally_id = (select id from ally where slug = $1) and c.withdrawn_at is null
      and ($2::date is null or (c.happened_on, c.id) < ($2::date, $3::uuid))
    order by c.happened_on desc, c.id desc limit ${size + 1}`,
);
const DESK = {
  name: 'ally_desk',
  text: /* sql */ `select ${CARD}, a.description, a.link, a.revision, a.retired_reason as "retiredReason", ${EXPERTS},
    array(select r.region_id from ally_region r where r.ally_id = a.id order by 1) as "regionIds",
    array(select t.theme_id from ally_theme t where t.ally_id = a.id order by 1) as "themeIds",
    coalesce((select json_agg(x order by x."on" desc, x.id desc) from (select ${CONTRIBUTION}, c.source like 'manual:%' as "byHand", c.stated_source as "statedSource"
      from ally_contribution c where c.ally_id = a.id and c.withdrawn_at is null order by c.happened_on desc, c.id desc limit 200) x), '[]') as contributions,
    coalesce((select json_agg(x order by x.position desc) from (select h.position, h.action, h.made_at as at, coalesce(m.name, '') as "byName", h.note
      from ally_move h left join member m on m.id = h.made_by where h.ally_id = a.id order by h.position desc limit 100) x), '[]') as moves
    from ally a where a.id = $1`,
};

type Found = { sorted: string; id: string };

export const alliesStatement = ({ kind, regionId, search, first, after, state }: DeskAlliesArgs): Statement => {
  const key = [kind, regionId, search].map((value) => Number(Boolean(value))).join('');
  const sought = search ? literalPattern(search) : null;
  const [name, id] = placeOf(after);
  return {
    name: `allies_${key}_${first}`,
    text: LISTS.get(key)?.[first] ?? '',
    values: [state, name, id, kind || null, regionId || null, sought],
  };
};

@Injectable()
export class AllyQueries {
  constructor(private readonly db: Database) {}

  directory(args: AlliesArgs): Promise<Page<AllyCard>> {
    return this.list({ ...args, state: 'LISTED' as DeskAlliesArgs['state'] });
  }

  async list(args: DeskAlliesArgs): Promise<Page<DeskAllyRow>> {
    const found = await this.db.rows<DeskAllyRow & Found>(alliesStatement(args));
    return pageOf(found, args.first, ({ sorted, id }) => [sorted, id]);
  }

  async one(slug: string): Promise<AllyDetail | null> {
    const ally = await this.db.one<AllyDetail>({ ...ONE, values: [slug] });
    // Of one that left, what it brought stays; its people and its picture are no longer shown as its own.
    return ally?.retired ? { ...ally, experts: [], logoUrl: null } : ally;
  }

  async contributions(slug: string, { first, after }: PageArgs): Promise<Page<AllyContribution>> {
    const [on, id] = placeOf(after);
    if (on !== null && !/^\d{4}-\d{2}-\d{2}$/.test(on)) throw pageErrors.CURSOR_INVALID({}, 'after');
    const text = CONTRIBUTIONS[first];
    const found = await this.db.rows<AllyContribution>({ name: `ally_contributions_${first}`, text, values: [slug, on, id] });
    return pageOf(found, first, (last) => [last.on, last.id]);
  }

  async atDesk(id: string): Promise<DeskAlly | null> {
    const ally = await this.db.one<DeskAlly>({ ...DESK, values: [id] });
    return ally && { ...ally, moves: ally.moves.map((move) => ({ ...move, at: new Date(move.at) })) };
  }
}

function pageOf<T>(found: T[], first: number, place: (last: T) => string[]): Page<T> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  return { items, nextCursor: found.length > first && last ? encodeCursor(place(last)) : null };
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [place, id] = decodeCursor(after);
  if (typeof place !== 'string' || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [place, String(id)];
}
