import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { criterionText } from './criterion.rules.js';

export type InsigniaStory = {
  awardId: string;
  memberId: string;
  insigniaId: string;
  name: string;
  grade: number;
  /** What was done, as a phrase. */
  done: string;
  revokedReason: string | null;
};

type Row = Omit<InsigniaStory, 'done'> & { criterion: { told: string }[] };

const STORY = {
  name: 'recognition_insignia_story',
  text: `select a.id as "awardId", a.member_id as "memberId", v.insignia_id as "insigniaId", v.name, a.grade, a.criterion, a.revoked_reason as "revokedReason"
    from insignia_award a join insignia_version v on v.insignia_id = a.insignia_id and v.version = a.insignia_version where a.id = $1`,
};

/** What notifications tell about an insignia. */
@Injectable()
export class InsigniaNews {
  constructor(private readonly db: Database) {}

  async award(id: string): Promise<InsigniaStory | null> {
    const row = await this.db.one<Row>({ ...STORY, values: [id] });
    if (!row) return null;
    const { criterion, ...story } = row;
    return { ...story, done: criterionText(criterion) };
  }
}
