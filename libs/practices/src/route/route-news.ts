import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { STEP_NAMES, isEarlier, type Step } from './route.rules.js';

const DECISION = {
  name: 'news_stage_decision',
  text: /* sql */ `
    select d.id, p.title, p.slug, d.from_step as "from", d.to_step as "to", d.comment, d.rubric_mean::float as "rubricMean",
      array(select t.member_id from practice_team t where t.practice_id = p.id and t.member_id is not null
        union select p.created_by) as team
    from stage_decision d join practice p on p.id = d.practice_id where d.id = $1`,
};

export type StageNews = {
  id: string;
  title: string;
  slug: string;
  to: Step;
  toName: string;
  back: boolean;
  comment: string;
  rubricMean: number | null;
  team: string[];
};

/** What the floor above tells people of a decision, by the id that the job `stage.decided` carries. */
@Injectable()
export class RouteNews {
  constructor(private readonly db: Database) {}

  async decision(decisionId: string): Promise<StageNews | null> {
    const row = await this.db.one<Omit<StageNews, 'toName' | 'back'> & { from: Step }>({ ...DECISION, values: [decisionId] });
    if (!row) return null;
    const { from, ...news } = row;
    return { ...news, toName: STEP_NAMES[news.to], back: isEarlier(from, news.to) };
  }
}
