import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { fairErrors } from './fair.errors.js';

export const PHOTO_PURPOSE = 'exchange.stand';

const MB = 1_048_576;
const KNOWN = { name: 'stand_photo_subject', text: 'select 1 from fair_stand where id = $1 and removed_at is null' };
const SHOWN = {
  name: 'stand_photo_shown',
  text: /* sql */ `select 1 from fair_stand_photo p join fair_stand s on s.id = p.stand_id and s.removed_at is null
    join exchange x on x.id = s.exchange_id and x.announced_at is not null where p.file_id = $1 and p.removed_at is null and not (p.minors is true and p.authorised is not true)`,
};

/** Photos of a stand: staff bring them, anyone sees those that hang in a fair that was announced, unless minors in it have no authorisation. */
@Injectable()
export class StandPhotoGuard extends FileGuard implements OnModuleInit {
  readonly purpose = PHOTO_PURPOSE;

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
    return Promise.resolve({ bytes: { IMAGE: 12 * MB }, subjectBytes: 120 * MB, subjectFiles: 12 });
  }

  async mayUpload(viewer: Viewer, standId: string): Promise<void> {
    const known = viewer.permissions.has('exchange.manage') && (await this.db.one({ ...KNOWN, values: [standId] }));
    if (!known) throw fairErrors.STAND_NOT_FOUND();
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    if (viewer?.permissions.has('exchange.manage')) return true;
    return (await this.db.one({ ...SHOWN, values: [id] })) !== null;
  }
}
