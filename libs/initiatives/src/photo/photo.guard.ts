import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import { ACCOMPANY, InitiativeStore } from '../initiative/initiative.store.js';
import { canRead, type InitiativeStep } from '../initiative/initiative.rules.js';
import { InitiativeSettings } from '../upkeep/initiative-settings.js';

export const INITIATIVE_PHOTO = 'initiative.photo';

const MEGABYTE = 1_048_576;
/** Those that were replaced go soon after: room for some tries on a bad line. */
const TRIES = 6;

/** $1 the photo that the author told of, $2 its initiative. */
const BEGIN = {
  name: 'initiative_photo_begin',
  text: 'update initiative_photo set file_id = $1 where id = $1 and initiative_id = $2 and removed_at is null and file_id is null returning id',
};
const SHOWN = {
  name: 'initiative_photo_shown',
  text: /* sql */ `select i.state, i.author_id as "authorId" from initiative_photo h join initiative i on i.id = h.initiative_id
    where h.file_id = $1 and h.removed_at is null`,
};

/** The photo of an initiative: its author adds it once she said who is in it; its readers are those of the initiative. */
@Injectable()
export class InitiativePhotoGuard extends FileGuard implements OnModuleInit {
  readonly purpose = INITIATIVE_PHOTO;

  constructor(
    private readonly db: Database,
    private readonly store: InitiativeStore,
    private readonly settings: InitiativeSettings,
    private readonly guards: FileGuards,
  ) {
    super();
  }

  onModuleInit(): void {
    this.guards.register(this);
  }

  async limits(): Promise<FileLimits> {
    const each = (await this.settings.limits()).photo_megabytes * MEGABYTE;
    return { bytes: { IMAGE: each }, subjectBytes: each * TRIES, subjectFiles: TRIES };
  }

  async mayUpload(viewer: Viewer, initiativeId: string): Promise<void> {
    if (!viewer.permissions.has('initiative.share')) throw initiativeErrors.INITIATIVE_NOT_FOUND({ initiativeId });
    this.store.allow('EDIT', await this.store.own(viewer, initiativeId));
  }

  /** Without having said whether minors are in it, there is no photo to begin. */
  override async begun(_viewer: Viewer, { id, subjectId }: StoredFile): Promise<boolean> {
    const told = await this.db.one({ ...BEGIN, values: [id, subjectId] });
    if (!told) throw initiativeErrors.PHOTO_NOT_FOUND();
    return true;
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    const shown = await this.db.one<{ state: InitiativeStep; authorId: string }>({ ...SHOWN, values: [id] });
    const accompanies = viewer?.audience === 'admin' && viewer.permissions.has(ACCOMPANY);
    return shown !== null && canRead({ accountId: viewer?.accountId ?? null, accompanies }, shown);
  }
}
