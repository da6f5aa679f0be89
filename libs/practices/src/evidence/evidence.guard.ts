import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { FileGuard, FileGuards, type FileKind, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock } from '../practice/practice.lock.js';
import { isOpen } from '../practice/practice.rules.js';
import { EvidenceSettings } from './evidence.settings.js';

export const EVIDENCE_PURPOSE = 'practice.evidence';

const KINDS: Record<FileKind, string> = { IMAGE: 'PHOTO', DOCUMENT: 'DOCUMENT', VIDEO: 'VIDEO' };

const BEGIN = {
  name: 'evidence_begin',
  text: /* sql */ `
    insert into practice_evidence (id, practice_id, kind, file_id, position, added_by, added_at)
    values ($1, $2, $3, $1, (select coalesce(max(position), 0) + 1 from practice_evidence where practice_id = $2), $4, $5)`,
};

/** $1 file, $2 who looks or null, $3 whether at the desk with the right to admit, $4 whether through the members' door. */
const MAY_READ = {
  name: 'evidence_may_read',
  text: /* sql */ `
    select 1 from practice_evidence e join practice p on p.id = e.practice_id
    where e.file_id = $1 and e.withdrawn_at is null and (
      exists (select 1 from practice_version_evidence v where v.file_id = $1 and v.practice_id = p.id and v.version = p.published_version)
      or ($4 and e.removed_at is null and (p.created_by = $2::uuid
        or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2::uuid)))
      or ($3 and e.removed_at is null and p.submitted_at is not null)
      or (not $4 and exists (select 1 from feedback b join practice_version_evidence v
        on v.practice_id = b.practice_id and v.version = b.version and v.file_id = $1
        where b.expert_id = $2::uuid and b.status <> 'WITHDRAWN')))`,
};

/** The files of a practice: its team adds while the sheet is open; readers are those of the sheet, or of the version, that shows them. */
@Injectable()
export class EvidenceGuard extends FileGuard implements OnModuleInit {
  readonly purpose = EVIDENCE_PURPOSE;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly settings: EvidenceSettings,
    private readonly guards: FileGuards,
  ) {
    super();
  }

  onModuleInit(): void {
    this.guards.register(this);
  }

  limits(): Promise<FileLimits> {
    return this.settings.limits();
  }

  async mayUpload(viewer: Viewer, practiceId: string): Promise<void> {
    if (!viewer.permissions.has('practice.write')) throw practiceErrors.PRACTICE_NOT_FOUND({ practiceId });
    const practice = await this.lock.ofTeam(viewer, practiceId);
    if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_CLOSED();
  }

  override async begun(viewer: Viewer, { id, subjectId, kind }: StoredFile): Promise<boolean> {
    await this.db.rows({ ...BEGIN, values: [id, subjectId, KINDS[kind], viewer.accountId, this.clock.now()] });
    return true;
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    const member = viewer?.audience === 'member';
    const admits = !member && viewer?.permissions.has('practice.admit') === true;
    return (await this.db.one({ ...MAY_READ, values: [id, viewer?.accountId ?? null, admits, member] })) !== null;
  }
}
