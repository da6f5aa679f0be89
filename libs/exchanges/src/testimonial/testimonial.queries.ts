import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type Statement } from '@lib/platform';
import type { DeskTestimonialsArgs, ShownTestimonialsArgs } from './testimonial.inputs.js';
import { missingToShow } from './testimonial.rules.js';
import type { DeskTestimonial, MyTestimonial, ShownTestimonial } from './testimonial.types.js';
import { MAY_BE_SHOWN } from './testimonials.service.js';

const SAID = /* sql */ `t.id, t.author_name as "authorName", t.post, coalesce(g.name, '') as "igedName", t.institution, t.text, p.title as "practiceTitle", t.given_at as "givenAt"`;
const NAMES = /* sql */ `left join iged g on g.code = t.iged_code left join practice p on p.id = t.practice_id`;
/** The picture as it was drawn again, of the testimonial `t`; none while it is being looked at. */
const URL = /* sql */ `(select '/archivos/' || o.name from file_object o join stored_file f on f.id = o.file_id and f.state = 'READY' and f.released_at is null
  where o.file_id = t.photo_file_id and o.width is not null order by case o.form when 'SMALL' then 0 when 'MEDIUM' then 1 else 2 end limit 1)`;
const CURSOR = `($2::timestamptz is null or (t.given_at, t.id) < ($2::timestamptz, $3::uuid))`;

const sized = (text: (limit: number) => string): Record<number, string> => Object.fromEntries(PAGE_SIZES.map((size) => [size, text(size + 1)]));

/** $1 slug, $2-$3 cursor; the page is cut before its names are looked up. */
const SHOWN = sized(
  (limit) => /* sql */ `
  with cut as materialized (select t.* from testimonial t join exchange x on x.id = t.exchange_id and x.announced_at is not null
    where x.slug = $1 and ${MAY_BE_SHOWN} and ${CURSOR} order by t.given_at desc, t.id desc limit ${limit})
  select ${SAID}, case when p.published_version is not null then p.slug end as "practiceSlug",
    (select json_build_object('url', u.url, 'alt', t.photo_alt) from (select ${URL} as url) u where u.url is not null and t.photo_authorised) as photo
  from cut t ${NAMES} order by t.given_at desc, t.id desc`,
);

/** $1 exchange, $2-$3 cursor, $4 what is searched for, or null; $5 the state, where one is asked. */
const desk = (state: boolean): Record<number, string> =>
  sized(
    (limit) => /* sql */ `
  with cut as materialized (select t.* from testimonial t left join member m on m.id = t.member_id where t.exchange_id = $1 and ${CURSOR}
    and ($4::text is null or fold(t.author_name || ' ' || coalesce(m.name, '') || ' ' || t.text) like '%' || fold($4) || '%')
    ${state ? 'and t.state = $5' : ''} order by t.given_at desc, t.id desc limit ${limit})
  select ${SAID}, coalesce(m.name, '') as "memberName", t.wishes_replica as "wishesReplica", t.replica_for as "replicaFor", t.minor,
    coalesce(s.guardian_name, '') as "guardianName", t.guardian_consent_how as "guardianConsentHow", t.consent_how as "consentHow", t.consent_on::text as "consentOn",
    t.state, t.reason, coalesce(b.name, '') as "takenByName",
    exists (select 1 from exchange_attendance a join exchange_registration r on r.id = a.registration_id where r.exchange_id = t.exchange_id and r.member_id = t.member_id) as attended,
    case when t.photo_file_id is not null then json_build_object('fileId', t.photo_file_id, 'alt', t.photo_alt, 'authorised', t.photo_authorised, 'url', ${URL}) end as photo
  from cut t ${NAMES} left join member m on m.id = t.member_id left join member b on b.id = t.taken_by left join testimonial_private s on s.testimonial_id = t.id
  order by t.given_at desc, t.id desc`,
  );
const DESK = { all: desk(false), state: desk(true) };

const MINE = {
  name: 'testimonial_mine',
  text: /* sql */ `select ${SAID}, t.state, t.reason, t.consent_how is not null as consented, t.wishes_replica as "wishesReplica"
    from testimonial t ${NAMES} where t.exchange_id = $1 and t.member_id = $2 order by t.given_at desc, t.id desc limit 50`,
};

export const shownStatement = ({ slug, first, after }: ShownTestimonialsArgs): Statement => ({
  name: `testimonials_shown_${first}`,
  text: SHOWN[first],
  values: [slug, ...placeOf(after)],
});

export const deskStatement = ({ exchangeId, state, search, first, after }: DeskTestimonialsArgs): Statement => {
  const kind = state ? 'state' : 'all';
  const sought = search ? search.replace(/[\\%_]/g, '\\$&') : null;
  return { name: `testimonials_desk_${kind}_${first}`, text: DESK[kind][first], values: [exchangeId, ...placeOf(after), sought, ...(state ? [state] : [])] };
};

@Injectable()
export class TestimonialQueries {
  constructor(private readonly db: Database) {}

  /** What anyone reads, the latest first. */
  shown(args: ShownTestimonialsArgs): Promise<Page<ShownTestimonial>> {
    return this.page<ShownTestimonial>(shownStatement(args), args.first);
  }

  async desk(args: DeskTestimonialsArgs): Promise<Page<DeskTestimonial>> {
    const page = await this.page<Omit<DeskTestimonial, 'missingToShow'>>(deskStatement(args), args.first);
    return { ...page, items: page.items.map((one) => ({ ...one, missingToShow: missingToShow(one) })) };
  }

  mine(exchangeId: string, memberId: string): Promise<MyTestimonial[]> {
    return this.db.rows<MyTestimonial>({ ...MINE, values: [exchangeId, memberId] });
  }

  private async page<T extends { id: string; givenAt: Date }>(statement: Statement, first: number): Promise<Page<T>> {
    const found = await this.db.rows<T>(statement);
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.givenAt.toISOString(), last.id]) : null };
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
