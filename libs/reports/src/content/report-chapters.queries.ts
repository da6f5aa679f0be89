import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ReportChapter, ReportExpert, ReportFeedback, ReportPhoto } from './report-content.js';
import { photoJoins, photoOf } from './report-photo.queries.js';

const FEEDBACK = /* sql */ `
  json_build_object('id', f.id, 'publishedAt', f.published_at,
    'keyAspects', coalesce((select json_agg(e.text order by e.position) from feedback_item e where e.feedback_id = f.id and e.kind = 'KEY_ASPECT'), '[]'),
    'recommendations', coalesce((select json_agg(e.text order by e.position) from feedback_item e where e.feedback_id = f.id and e.kind = 'RECOMMENDATION'), '[]'),
    'improvements', coalesce((select json_agg(json_build_object('text', e.text, 'answer', case when a.item_id is not null then
        json_build_object('status', a.status, 'text', a.text, 'plannedOn', a.planned_on) end) order by e.position)
      from feedback_item e left join improvement_answer a on a.item_id = e.id where e.feedback_id = f.id and e.kind = 'IMPROVEMENT'), '[]'))`;

/** The practices of the programme in the version that was presented, with the commentary that was published. */
const CHAPTERS = {
  name: 'report_chapters',
  text: /* sql */ `
    select p.practice_id as "practiceId", p.item_id as "itemId", i.day::text as day, pr.code, pr.slug, p.version, p.presented_at is not null as presented,
      p.method, p.iged_code as "igedCode", g.name as "igedName", z.id as "regionId", coalesce(z.name, '') as "regionName", v.sheet,
      case when x.id is not null then json_build_object('memberId', x.id, 'name', x.name, 'post', x.post, 'institution', coalesce(nullif(x.institution, ''), xg.name, '')) end as expert,
      case when f.id is not null then ${FEEDBACK} end as feedback,
      coalesce((select json_agg(photo order by position) from (
        select e.position, ${photoOf('e.caption')} as photo
        from practice_version_evidence e join practice_evidence w on w.id = e.evidence_id and w.withdrawn_at is null
          ${photoJoins('e.file_id')}
        where e.practice_id = p.practice_id and e.version = p.version and e.kind = 'PHOTO' order by e.position limit 24) shown), '[]') as photos
    from exchange_presentation p join programme_item i on i.id = p.item_id and i.removed_at is null
      join practice pr on pr.id = p.practice_id join practice_version v on v.practice_id = p.practice_id and v.number = p.version
      join iged g on g.code = p.iged_code left join region z on z.id = g.region_id
      left join member x on x.id = p.expert_id left join iged xg on xg.code = x.iged_code
      left join feedback f on f.id = p.feedback_id and f.status = 'PUBLISHED'
    where p.exchange_id = $1 order by i.day, i.starts, i.ends, i.id`,
};

type Section = { key: string; text: string | null; lines: { heading: string; text: string }[] | null; results: ReportChapter['results'] | null };
type Sheet = { title: string; summary: string; igeds: { code: string; name: string }[]; sections: Section[] };

type Same = 'practiceId' | 'itemId' | 'code' | 'slug' | 'version' | 'presented' | 'method' | 'igedCode' | 'igedName' | 'regionId' | 'regionName';
export type ReportChapterRow = Pick<ReportChapter, Same> & {
  day: string;
  sheet: Sheet;
  expert: ReportExpert | null;
  feedback: ReportFeedback | null;
  photos: Omit<ReportPhoto, 'alt'>[];
};

@Injectable()
export class ReportChapters {
  constructor(private readonly db: Database) {}

  of(exchangeId: string): Promise<ReportChapterRow[]> {
    return this.db.rows<ReportChapterRow>({ ...CHAPTERS, values: [exchangeId] });
  }
}
