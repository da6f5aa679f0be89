import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, Files, type FileKind, type FileLimits, type StoredFile } from '@lib/files';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { entryErrors } from './entry.errors.js';
import { missingToWork } from './entry.rules.js';
import { EntryStore, type LockedEntry, type LockedWork } from './entry.store.js';
import { ChallengeSettings } from '../setting/settings.service.js';

export const WORK_PURPOSE = 'challenge.work';

const COUNT = { name: 'challenge_files_count', text: 'select count(*)::int as n from challenge_work_file where work_id = $1 and removed_at is null' };
const ADD = { name: 'challenge_file_add', text: 'insert into challenge_work_file (file_id, work_id, added_by, added_at) values ($1, $2, $3, $4)' };
const REMOVE = {
  name: 'challenge_file_remove',
  text: /* sql */ `
    update challenge_work_file f set removed_at = $3 where f.file_id = $1 and f.work_id = $2 and f.removed_at is null
    returning exists (select 1 from challenge_hand_in h where h.work_id = f.work_id and $1 = any(h.file_ids)) as held`,
};
const OF_FILE = { name: 'challenge_file_work', text: 'select work_id as "workId" from challenge_work_file where file_id = $1' };
/** Those of the team, of what is there or was handed in; at the desk whoever reviews, what was handed in and what is being written. */
const MAY_READ = {
  name: 'challenge_file_may_read',
  text: /* sql */ `
    select 1 from challenge_work_file f join challenge_work w on w.id = f.work_id where f.file_id = $1
      and (f.removed_at is null or exists (select 1 from challenge_hand_in h where h.work_id = w.id and $1 = any(h.file_ids)))
      and ($3 or exists (select 1 from challenge_teammate t where t.entry_id = w.entry_id and t.member_id = $2 and t.left_at is null))`,
};

type Held = { entry: LockedEntry; work: LockedWork };

/** The files of a step: its team adds while it may write; its team and whoever reviews read. */
@Injectable()
export class WorkFiles extends FileGuard implements OnModuleInit {
  readonly purpose = WORK_PURPOSE;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: EntryStore,
    private readonly settings: ChallengeSettings,
    private readonly files: Files,
    private readonly guards: FileGuards,
  ) {
    super();
  }

  onModuleInit(): void {
    this.guards.register(this);
  }

  async limits(): Promise<FileLimits> {
    const { bytes, subjectBytes } = await this.settings.fileLimits();
    const kinds: readonly FileKind[] = ['IMAGE', 'DOCUMENT', 'VIDEO'];
    // How many is asked of each step, in `mayUpload`.
    return { bytes: Object.fromEntries(kinds.map((kind) => [kind, bytes])), subjectBytes, subjectFiles: 100 };
  }

  async mayUpload(viewer: Viewer, workId: string): Promise<void> {
    if (!viewer.permissions.has('challenge.enter')) throw entryErrors.ENTRY_NOT_FOUND();
    const { entry, work } = await this.held(viewer, workId);
    const missing = missingToWork('WRITE', { ...work, late: false }, entry);
    if (missing.length > 0) throw entryErrors.WORK_STEP_REFUSED({ missing: missing.join(' ') });
  }

  override async begun(viewer: Viewer, { id, subjectId }: StoredFile): Promise<boolean> {
    const { work } = await this.held(viewer, subjectId);
    const there = await this.db.one<{ n: number }>({ ...COUNT, values: [subjectId] });
    if ((there?.n ?? 0) >= work.mostFiles) throw entryErrors.WORK_FILES_FULL({ max: work.mostFiles });
    await this.db.rows({ ...ADD, values: [id, subjectId, viewer.accountId, this.clock.now()] });
    return true;
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    if (!viewer) return false;
    const reviews = viewer.audience === 'admin' && viewer.permissions.has('challenge.manage');
    const reader = viewer.audience === 'member' ? viewer.accountId : null;
    return (await this.db.one({ ...MAY_READ, values: [id, reader, reviews] })) !== null;
  }

  /** Out of the draft; what a hand-in holds stays in it. Removed already: no effect. Answers the challenge. */
  async remove(viewer: Viewer, fileId: string): Promise<string> {
    const of = await this.db.one<{ workId: string }>({ ...OF_FILE, values: [fileId] });
    if (!of) throw entryErrors.ENTRY_NOT_FOUND();
    const { entry, work } = await this.held(viewer, of.workId);
    const missing = missingToWork('WRITE', { ...work, late: false }, entry);
    if (missing.length > 0) throw entryErrors.WORK_STEP_REFUSED({ missing: missing.join(' ') });
    const gone = await this.db.one<{ held: boolean }>({ ...REMOVE, values: [fileId, work.id, this.clock.now()] });
    if (gone && !gone.held) await this.files.release([fileId]);
    return entry.challengeId;
  }

  private async held(viewer: Viewer, workId: string): Promise<Held> {
    const entry = await this.store.own(viewer, await this.store.idOfWork(workId));
    const work = entry.works.find(({ id }) => id === workId);
    if (!work) throw entryErrors.ENTRY_NOT_FOUND();
    return { entry, work };
  }
}
