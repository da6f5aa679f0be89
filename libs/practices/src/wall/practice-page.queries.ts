import { Injectable } from '@nestjs/common';
import { Clock, limaDate, monthsBetween } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { originColumn } from '../origin/origin.view.js';
import { sheetToday } from '../version/retired.queries.js';
import type { PublishedSheet } from '../version/version.view.js';
import type { PracticePage } from './practice-page.types.js';

const FEEDBACKS = /* sql */ `
  coalesce((select json_agg(json_build_object('id', f.id, 'version', f.version, 'publishedAt', f.published_at,
      'expertName', m.name, 'expertPost', m.post, 'expertInstitution', coalesce(m.institution, g.name, ''), 'rubricMean', f.rubric_mean,
      'keyAspects', i.key_aspects, 'improvements', i.improvements, 'recommendations', i.recommendations)
      order by f.published_at desc, f.id)
    from feedback f join member m on m.id = f.expert_id left join iged g on g.code = m.iged_code
    cross join lateral (
      select coalesce(json_agg(e.text order by e.position) filter (where e.kind = 'KEY_ASPECT'), '[]') as key_aspects,
        coalesce(json_agg(e.text order by e.position) filter (where e.kind = 'RECOMMENDATION'), '[]') as recommendations,
        coalesce(json_agg(json_build_object('id', e.id, 'sectionKey', e.section_key, 'sectionTitle', k.title, 'text', e.text,
          'answer', case when a.item_id is not null then json_build_object('itemId', a.item_id, 'status', a.status, 'text', a.text,
            'plannedOn', a.planned_on, 'revision', a.revision, 'answeredAt', a.answered_at) end) order by e.position)
          filter (where e.kind = 'IMPROVEMENT'), '[]') as improvements
      from feedback_item e left join sheet_section k on k.key = e.section_key left join improvement_answer a on a.item_id = e.id
      where e.feedback_id = f.id) i
    where f.practice_id = p.id and f.status = 'PUBLISHED'), '[]')`;

/** $1 slug, $2 account of who looks, or null. The version is frozen in the shape of the page: it is only carried over. */
const PAGE = {
  name: 'practice_page',
  text: /* sql */ `
    select p.id, p.code, p.slug, p.published_version as version, p.published_at as "publishedAt", p.stage,
      p.referent_since is not null as referent, p.validity, p.valid_until::text as "validUntil", p.useful_count as "usefulCount", ${sheetToday('v')} as sheet,
      case when $2::uuid is null then false else exists (select 1 from practice_useful u
        where u.practice_id = p.id and u.member_id = $2::uuid) end as "usefulByMe",
      case when $2::uuid is null then false else p.created_by = $2::uuid or exists (select 1 from practice_team t
        where t.practice_id = p.id and t.member_id = $2::uuid) end as mine, ${originColumn('p')},
      case when p.feedback_count = 0 then '[]'::json else ${FEEDBACKS} end as feedbacks
    from practice p join practice_version v on v.practice_id = p.id and v.number = p.published_version
    where p.slug = $1`,
  isoTimes: true,
};

type Row = Omit<PracticePage, keyof PublishedSheet | 'monthsRunning'> & { sheet: PublishedSheet };

@Injectable()
export class PracticePageQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** null when there is no such page, or it is not published: nobody learns which. */
  async bySlug(slug: string, viewer: Viewer | null): Promise<PracticePage | null> {
    const row = await this.db.one<Row>({ ...PAGE, values: [slug, viewer?.accountId ?? null] });
    if (!row) return null;
    const { sheet, ...rest } = row;
    const startedOn = sheet.startedOn || null;
    const monthsRunning = startedOn === null ? null : Math.max(0, monthsBetween(startedOn, limaDate(this.clock.now())));
    return { ...sheet, ...rest, startedOn, monthsRunning };
  }
}
