import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type Statement } from '@lib/platform';
import { WebinarSettings } from '../settings/webinar-settings.js';
import type { DeskWebinarsArgs, WebinarsArgs } from './webinar.inputs.js';
import { missingTo, type WebinarFacts } from './webinar.rules.js';
import { FACTS } from './webinar.store.js';
import type { WebinarPage, WebinarRow } from './webinar.types.js';

const ROW = /* sql */ `w.id, w.slug, w.title, w.state, w.starts_at as "startsAt", w.ends_at as "endsAt", w.recording <> '' as recorded,
  array(select s.name from webinar_speaker s where s.webinar_id = w.id order by s.position) as "speakerNames"`;
export const MATERIALS = /* sql */ `coalesce((select json_agg(json_build_object('id', t.id, 'title', t.title, 'isFile', t.file_id is not null, 'length', f.length,
    'url', case when t.file_id is null then t.link else (select '/archivos/' || o.name from file_object o where o.file_id = t.file_id and f.state = 'READY' and f.released_at is null
      order by case o.form when 'WHOLE' then 0 when 'LARGE' then 1 else 2 end limit 1) end) order by t.added_at, t.id)
  from webinar_material t left join stored_file f on f.id = t.file_id where t.webinar_id = w.id and t.removed_at is null), '[]') as materials`;
export const PAGE_COLUMNS = /* sql */ `w.id, w.slug, w.title, w.about, w.topics, w.reason, w.recording, ${FACTS}, ${MATERIALS},
  case when w.capacity is not null then greatest(0, w.capacity - (select count(*)::int from webinar_attendee a
    where a.webinar_id = w.id and a.registered_at is not null and a.left_at is null)) end as "seatsLeft",
  coalesce((select json_agg(json_build_object('kind', s.kind, 'name', s.name, 'post', s.post, 'allySlug', y.slug) order by s.position)
    from webinar_speaker s left join ally y on y.id = s.ally_id and y.state = 'LISTED' where s.webinar_id = w.id), '[]') as "speakerCards"`;

type Shown = 'coming' | 'past' | 'desk' | 'state';
const FILTERS: Record<Shown, string> = {
  coming: `w.announced_at is not null and w.ends_at >= $3`,
  past: `w.announced_at is not null and w.ends_at < $3`,
  desk: 'true',
  state: 'w.state = $3',
};

/** $1-$2 cursor, $3 now, or the state where one is asked. Those to come go from the nearest on. */
const list = (shown: Shown): Record<number, string> => {
  const [beyond, order] = shown === 'coming' ? ['>', ''] : ['<', 'desc'];
  return Object.fromEntries(
    PAGE_SIZES.map((size) => [
      size,
      /* sql */ `
      select ${ROW} from (select * from webinar w where ${FILTERS[shown]} and ($1::timestamptz is null or (w.starts_at, w.id) ${beyond} ($1::timestamptz, $2::uuid))
        order by w.starts_at ${order}, w.id ${order} limit ${size + 1}) w order by w.starts_at ${order}, w.id ${order}`,
    ]),
  );
};
const LISTS = { coming: list('coming'), past: list('past'), desk: list('desk'), state: list('state') };

const PAGE = { name: 'webinar_page', text: `select ${PAGE_COLUMNS} from webinar w where w.slug = $1 and w.announced_at is not null` };

type PageRow = Omit<WebinarPage, 'registers' | 'speakers' | 'state'> & WebinarFacts & { speakerCards: WebinarPage['speakers'] };

/** What anyone reads of webinars: never where they are entered. */
@Injectable()
export class WebinarQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly settings: WebinarSettings,
  ) {}

  announced({ past, first, after }: WebinarsArgs): Promise<Page<WebinarRow>> {
    const kind = past ? 'past' : 'coming';
    return this.page({ name: `webinars_${kind}_${first}`, text: LISTS[kind][first], values: [...placeOf(after), this.clock.now()] }, first);
  }

  all({ state, first, after }: DeskWebinarsArgs): Promise<Page<WebinarRow>> {
    const kind = state ? 'state' : 'desk';
    return this.page({ name: `webinars_${kind}_${first}`, text: LISTS[kind][first], values: [...placeOf(after), ...(state ? [state] : [])] }, first);
  }

  /** null: it does not exist, or was never announced. Nobody learns which. */
  async bySlug(slug: string): Promise<WebinarPage | null> {
    const row = await this.db.one<PageRow>({ ...PAGE, values: [slug] });
    if (!row) return null;
    const registers = missingTo('REGISTER', row, this.clock.now(), await this.settings.window()).length === 0;
    return { ...row, registers, speakers: row.speakerCards } as WebinarPage;
  }

  private async page(statement: Statement, first: number): Promise<Page<WebinarRow>> {
    const found = await this.db.rows<WebinarRow>(statement);
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.startsAt.toISOString(), last.id]) : null };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
