import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { SimilarToInput } from './similar.inputs.js';
import type { SimilarPractice } from './similar.types.js';

/** How many terms are looked up at most, and through how many rows: what keeps a question to a few ms however common its words. */
const TERMS = 24;
const POSTINGS = 2500;
const CANDIDATES = 40;
const SHOWN = 4;

/** $1 title, $2 summary, $3 problem. A word that no practice has is read as its nearest known one, and counts for less. */
const WRITTEN = /* sql */ `
  raw as materialized (select t.term, t.weight, u.practices from similar_terms($1::text, $2::text, $3::text) t
    left join term_use u on u.term = t.term),
  asked as materialized (select term, max(weight) as weight, max(practices) as practices, bool_or(known) as known from (
    select term, weight, practices, true as known from raw where practices > 0
    union all
    select k.term, r.weight * k.alike, k.practices, k.alike >= 0.45
    from (select * from raw where coalesce(practices, 0) <= 0 and length(term) >= 4 order by weight desc, term limit 8) r
    cross join lateral (select u.term, u.practices, similarity(u.term, r.term) as alike from term_use u
      where u.term % r.term and u.practices > 0 order by alike desc, u.term limit 1) k) read group by 1)`;

/** $1 the published practice itself. */
const LEARNT = /* sql */ `
  asked as materialized (select t.term, t.weight, u.practices, true as known from practice_term t join term_use u on u.term = t.term
    where t.practice_id = $1::uuid and u.practices > 1)`;

/** Rare words first, each with the weight of its rarity; the sum of what two sheets share says how near they are. */
const nearest = (asked: string, self: string, theme: string, region: string): string => /* sql */ `
  with ${asked},
  rare as (select a.term, a.known, a.practices, a.weight * ln(1 + w.practices::float / a.practices) ^ 2 as weight from asked a cross join wall_total w),
  placed as (select term, known, weight, sum(practices) over rarest as postings, row_number() over rarest as place
    from rare where weight > 0 window rarest as (order by weight desc, term)),
  chosen as materialized (select term, known, weight from placed where place <= ${TERMS} and (postings <= ${POSTINGS} or place <= 2)),
  whole as materialized (select sum(weight) as weight, count(*) as terms from chosen),
  found as materialized (select t.practice_id, sum(t.weight * c.weight) as score, sum(c.weight) as shared, count(*) as terms, bool_or(c.known) as known
    from chosen c join practice_term t on t.term = c.term group by 1 order by 2 desc limit ${CANDIDATES}),
  told as (select p.id, p.slug, p.title, p.summary, p.stage, t.name as "themeName", r.name as "regionName", i.name as "leadIgedName",
      p.theme_id is not distinct from ${theme} as "sameTheme", p.region_id is not distinct from ${region} as "sameRegion",
      f.score * case when p.theme_id = ${theme} then 1.15 else 1 end * case when p.region_id = ${region} then 1.03 else 1 end as score
    from found f cross join whole w join practice p on p.id = f.practice_id
    join theme t on t.id = p.theme_id join region r on r.id = p.region_id join iged i on i.code = p.lead_iged_code
    where p.published_version is not null and p.id is distinct from ${self}
      and (f.terms >= 2 or (w.terms = 1 and f.known)) and f.shared >= 0.12 * w.weight)
  select * from (select *, max(score) over () as best from told) n where score >= 0.3 * best order by score desc, id limit ${SHOWN}`;

const OF_PRACTICE = {
  name: 'similar_of_practice',
  text: nearest(
    LEARNT,
    '$1::uuid',
    '(select o.theme_id from practice o where o.id = $1::uuid)',
    '(select o.region_id from practice o where o.id = $1::uuid)',
  ),
};

const TO_TEXT = { name: 'similar_to_text', text: nearest(WRITTEN, '$4::uuid', '$5::text', '$6::text') };

const PUBLISHED = {
  name: 'similar_published',
  text: 'select id from practice where slug = $1 and published_version is not null',
};

@Injectable()
export class SimilarQueries {
  constructor(private readonly db: Database) {}

  /** Nearest first; of a page that is not published, none. */
  async ofSlug(slug: string): Promise<SimilarPractice[]> {
    const practice = await this.db.one<{ id: string }>({ ...PUBLISHED, values: [slug] });
    return practice ? this.db.rows<SimilarPractice>({ ...OF_PRACTICE, values: [practice.id] }) : [];
  }

  /** Only published practices have terms: what someone else is writing cannot be found. */
  async toText({ title, summary, problem, themeId, practiceId }: SimilarToInput): Promise<SimilarPractice[]> {
    const values = [title ?? '', summary ?? '', problem ?? '', practiceId ?? null, themeId ?? null, null];
    return this.db.rows<SimilarPractice>({ ...TO_TEXT, values });
  }
}
