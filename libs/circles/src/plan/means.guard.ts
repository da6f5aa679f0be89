import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';

export const MEANS_PURPOSE = 'circle.means';

const MB = 1_048_576;
/** $1 the activity, $2 who asks, $3 whether the circle must be open. */
const MINE = {
  name: 'means_mine',
  text: /* sql */ `select 1 from plan_activity p join circle c on c.id = p.circle_id and (c.state = 'OPEN' or not $3)
    join circle_member m on m.circle_id = c.id and m.member_id = $2 and m.state = 'IN' where p.id = $1 and p.withdrawn_at is null`,
};

/** What proves that an activity was done: of its circle alone, staff included. */
@Injectable()
export class MeansGuard extends FileGuard implements OnModuleInit {
  readonly purpose = MEANS_PURPOSE;

  constructor(
    private readonly db: Database,
    private readonly guards: FileGuards,
  ) {
    super();
  }

  onModuleInit(): void {
    this.guards.register(this);
  }

  limits(): Promise<FileLimits> {
    return Promise.resolve({ bytes: { IMAGE: 10 * MB, DOCUMENT: 10 * MB }, subjectBytes: 40 * MB, subjectFiles: 10 });
  }

  async mayUpload(viewer: Viewer, activityId: string): Promise<void> {
    const mine = viewer.permissions.has('circle.take_part') && (await this.isMine(viewer, activityId, true));
    if (!mine) throw circleErrors.CIRCLE_NOT_FOUND();
  }

  async mayRead(viewer: Viewer | null, { subjectId }: StoredFile): Promise<boolean> {
    return viewer?.audience === 'member' && this.isMine(viewer, subjectId, false);
  }

  private async isMine({ accountId }: Viewer, activityId: string, open: boolean): Promise<boolean> {
    return (await this.db.one({ ...MINE, values: [activityId, accountId, open] })) !== null;
  }
}
