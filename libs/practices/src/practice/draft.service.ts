import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Files } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { emptyBody } from '../sheet/body.rules.js';
import { EVIDENCE_PURPOSE } from '../evidence/evidence.guard.js';
import { practiceErrors } from './practice.errors.js';
import type { StartPracticeInput } from './practice.inputs.js';
import { PracticeLock, type Writer } from './practice.lock.js';
import { canDiscard } from './practice.rules.js';
import { SectionStore } from './section.store.js';

/** $6 the template it was written with on a phone, while it is not older than that patience; otherwise the published one. */
const INSERT = {
  name: 'practice_start',
  text: /* sql */ `
    insert into practice (id, status, title, created_by, created_at, updated_at, lead_iged_code, template_number)
    values ($1, 'DRAFT', $2, $3, $4, $4, $5, coalesce(
      (select t.number from sheet_template t where t.number = $6 and not exists (
        select 1 from sheet_template n where n.number > t.number and n.published_at < $4::timestamptz - interval '90 days')),
      (select max(number) from sheet_template))) on conflict (id) do nothing returning id`,
};

@Injectable()
export class DraftService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly sections: SectionStore,
    private readonly files: Files,
  ) {}

  /**
   * The id is made by the client: asking again gives the same draft.
   * @returns whether it begins now
   * @throws DomainError PRACTICE_NOT_FOUND when the id is of someone else's practice
   */
  start(viewer: Viewer, { id, title, templateNumber }: StartPracticeInput): Promise<boolean> {
    return this.lock.transaction(viewer, 'practice.start', async () => {
      const writer = await this.writerOf(viewer);
      const now = this.clock.now();
      const values = [id, title, viewer.accountId, now, writer.igedCode, templateNumber ?? null];
      const added = await this.db.one({ ...INSERT, values });
      if (added) await this.seed(viewer.accountId, id, title, writer);
      if (added) return true;
      const existing = await this.lock.ofTeam(viewer, id);
      if (existing.authorId !== viewer.accountId) throw practiceErrors.PRACTICE_NOT_FOUND({ practiceId: id });
      return false;
    });
  }

  discard(viewer: Viewer, practiceId: string): Promise<void> {
    return this.lock.transaction(viewer, 'practice.discard', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      const submittedBefore = practice.submittedAt !== null || practice.edition > 1;
      if (!canDiscard(viewer.accountId, { ...practice, submittedBefore })) throw practiceErrors.PRACTICE_NOT_DISCARDABLE();
      await this.files.releaseAllOf(EVIDENCE_PURPOSE, practiceId);
      await this.db.rows({ text: 'delete from practice where id = $1', values: [practiceId] });
    });
  }

  private async writerOf(viewer: Viewer): Promise<Writer & { igedCode: string }> {
    const writer = await this.lock.writer(viewer.accountId);
    if (writer?.standing === 'REJECTED') throw practiceErrors.MEMBER_REJECTED();
    const igedCode = writer?.igedCode;
    if (!writer || !igedCode) throw practiceErrors.PRACTICE_NEEDS_IGED();
    return { ...writer, igedCode };
  }

  /** What is known from the start is written at revision 0: nobody has saved those sections yet. */
  private async seed(accountId: string, id: string, title: string, writer: Writer & { igedCode: string }): Promise<void> {
    const by = { practiceId: id, accountId, at: this.clock.now(), revision: 0 };
    const { igedCode, name, post } = writer;
    const author = { id: randomUUID(), memberId: accountId, name, post, igedCode };
    await this.sections.write({ ...by, key: 'basics' }, { kind: 'BASICS', body: { ...emptyBody('BASICS'), title } });
    await this.sections.write(
      { ...by, key: 'place' },
      { kind: 'PLACE', body: { leadIgedCode: igedCode, igedCodes: [igedCode], districts: [] } },
    );
    await this.sections.write({ ...by, key: 'team' }, { kind: 'TEAM', body: { team: [author] } });
  }
}
