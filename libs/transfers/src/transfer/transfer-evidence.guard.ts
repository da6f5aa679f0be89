import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { transferErrors } from './transfer.errors.js';
import { MOST_EVIDENCE } from './milestones.service.js';
import { TransferStore } from './transfer.store.js';

const MB = 1024 * 1024;
export const TRANSFER_EVIDENCE = 'transfer.evidence';

const TRANSFER_OF = {
  name: 'transfer_of_milestone',
  text: /* sql */ `
    select transfer_id as "transferId", done_on is not null or dropped_why is not null as settled from transfer_milestone where id = $1`,
};
const BEGIN = {
  name: 'transfer_evidence_begin',
  text: /* sql */ `
    insert into transfer_evidence (id, transfer_id, milestone_id, file_id, added_by, added_at)
    select $1, h.transfer_id, h.id, $1, $3, $4 from transfer_milestone h where h.id = $2`,
};
/** $1 file, $2 who looks, $3 whether at the desk with the right over every transfer: neither is public. */
const MAY_READ = {
  name: 'transfer_evidence_may_read',
  text: /* sql */ `
    select 1 from transfer_evidence e join transfer t on t.id = e.transfer_id join practice p on p.id = t.practice_id
    where e.file_id = $1 and e.removed_at is null and ($3 or p.created_by = $2
      or exists (select 1 from practice_team o where o.practice_id = p.id and o.member_id = $2)
      or exists (select 1 from transfer_person x where x.transfer_id = t.id and x.member_id = $2))`,
};

/** The files of a milestone: the adopter adds while it is open; both sides and DIFOCA read them, and nobody else. */
@Injectable()
export class TransferEvidenceGuard extends FileGuard implements OnModuleInit {
  readonly purpose = TRANSFER_EVIDENCE;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: TransferStore,
    private readonly guards: FileGuards,
  ) {
    super();
  }

  onModuleInit(): void {
    this.guards.register(this);
  }

  async limits(): Promise<FileLimits> {
    return { bytes: { IMAGE: 20 * MB, DOCUMENT: 20 * MB }, subjectBytes: 100 * MB, subjectFiles: MOST_EVIDENCE };
  }

  /** `milestoneId` is the subject. */
  async mayUpload(viewer: Viewer, milestoneId: string): Promise<void> {
    const found = await this.db.one<{ transferId: string; settled: boolean }>({ ...TRANSFER_OF, values: [milestoneId] });
    if (!found || viewer.audience === 'admin') throw transferErrors.TRANSFER_NOT_FOUND();
    await this.store.opened(viewer, found.transferId, 'ADVANCE');
    if (found.settled) throw transferErrors.MILESTONE_SETTLED();
  }

  override async begun(viewer: Viewer, { id, subjectId }: StoredFile): Promise<boolean> {
    await this.db.rows({ ...BEGIN, values: [id, subjectId, viewer.accountId, this.clock.now()] });
    return true;
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    if (!viewer) return false;
    const manages = viewer.audience === 'admin' && viewer.permissions.has('transfer.manage');
    const who = viewer.audience === 'member' ? viewer.accountId : null;
    return (await this.db.one({ ...MAY_READ, values: [id, who, manages] })) !== null;
  }
}
