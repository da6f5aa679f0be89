import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { allyErrors } from '../ally/ally.errors.js';

export const LOGO_PURPOSE = 'ally.logo';

const MB = 1_048_576;
const KNOWN = { name: 'ally_logo_subject', text: `select 1 from ally where id = $1 and state = 'LISTED'` };
const SHOWN = { name: 'ally_logo_shown', text: `select 1 from ally where id = $1 and logo_file_id = $2 and state = 'LISTED'` };

/** The logo of an ally: staff bring it, anyone sees the one that is set while the ally is in the directory. */
@Injectable()
export class AllyLogoGuard extends FileGuard implements OnModuleInit {
  readonly purpose = LOGO_PURPOSE;

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
    return Promise.resolve({ bytes: { IMAGE: 5 * MB }, subjectBytes: 50 * MB, subjectFiles: 20 });
  }

  async mayUpload(viewer: Viewer, allyId: string): Promise<void> {
    const known = viewer.permissions.has('ally.manage') && (await this.db.one({ ...KNOWN, values: [allyId] }));
    if (!known) throw allyErrors.ALLY_NOT_FOUND();
  }

  async mayRead(viewer: Viewer | null, { id, subjectId }: StoredFile): Promise<boolean> {
    if (viewer?.permissions.has('ally.manage')) return true;
    return (await this.db.one({ ...SHOWN, values: [subjectId, id] })) !== null;
  }
}
