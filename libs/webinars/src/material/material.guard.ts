import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { webinarErrors } from '../webinar/webinar.errors.js';

export const MATERIAL_PURPOSE = 'webinar.material';

const MB = 1_048_576;
const KNOWN = { name: 'webinar_material_subject', text: `select 1 from webinar where id = $1 and state in ('ANNOUNCED', 'HELD', 'CLOSED')` };
const SHOWN = {
  name: 'webinar_material_shown',
  text: /* sql */ `select 1 from webinar_material t join webinar w on w.id = t.webinar_id and w.announced_at is not null where t.file_id = $1 and t.removed_at is null`,
};

/** What is shared of a webinar: staff bring it, anyone opens what its page shows. */
@Injectable()
export class MaterialGuard extends FileGuard implements OnModuleInit {
  readonly purpose = MATERIAL_PURPOSE;

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
    return Promise.resolve({ bytes: { IMAGE: 12 * MB, DOCUMENT: 25 * MB }, subjectBytes: 150 * MB, subjectFiles: 20 });
  }

  async mayUpload(viewer: Viewer, webinarId: string): Promise<void> {
    const known = viewer.permissions.has('webinar.manage') && (await this.db.one({ ...KNOWN, values: [webinarId] }));
    if (!known) throw webinarErrors.WEBINAR_NOT_FOUND();
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    if (viewer?.permissions.has('webinar.manage')) return true;
    return (await this.db.one({ ...SHOWN, values: [id] })) !== null;
  }
}
