import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { CircleDoor } from '../circle/circle-door.js';
import { CircleStore } from '../circle/circle.store.js';
import { missingTo } from '../circle/circle.rules.js';
import type { CirclePlan, PlanActivity } from './plan.types.js';

const ACTIVITIES = {
  name: 'circle_plan',
  text: /* sql */ `
    select p.id, p.title, p.due_on::text as "dueOn", p.owner_id as "ownerId", m.name as "ownerName", p.progress, p.means_planned as "meansPlanned",
      p.means_text as "meansText", p.means_link as "meansLink", p.means_file_id as "meansFileId", coalesce(f.file_name, '') as "fileName", p.revision,
      (select '/archivos/' || o.name from file_object o where o.file_id = f.id and f.state = 'READY'
        order by case o.form when 'WHOLE' then 0 when 'LARGE' then 1 else 2 end limit 1) as "fileUrl"
    from plan_activity p left join member m on m.id = p.owner_id left join stored_file f on f.id = p.means_file_id and f.released_at is null
    where p.circle_id = $1 and p.year = $2 and p.withdrawn_at is null order by p.due_on, p.id limit 200`,
};

@Injectable()
export class PlanQueries {
  constructor(
    private readonly db: Database,
    private readonly store: CircleStore,
    private readonly door: CircleDoor,
  ) {}

  /** null for who is not in the circle, as when it does not exist. */
  async ofYear(viewer: Viewer, circleId: string, year: number): Promise<CirclePlan | null> {
    const circle = await this.store.read(viewer.accountId, circleId);
    if (!circle) return null;
    if (circle.mine !== 'IN') {
      await this.door.note(viewer, 'circle.plan', circleId);
      return null;
    }
    const activities = await this.db.rows<PlanActivity>({ ...ACTIVITIES, values: [circleId, year] });
    return { year, circleName: circle.name, canPlan: missingTo('PLAN', viewer.accountId, circle).length === 0, activities };
  }
}
