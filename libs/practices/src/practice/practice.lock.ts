import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { OutOfReach } from './out-of-reach.js';
import { practiceErrors } from './practice.errors.js';
import { canSee, type PracticeStep, type Standing } from './practice.rules.js';

export type LockedPractice = {
  id: string;
  code: string | null;
  slug: string | null;
  status: PracticeStep;
  edition: number;
  authorId: string;
  submittedAt: Date | null;
  publishedVersion: number | null;
  memberIds: string[];
  /** The template its sheet is written with. */
  templateNumber: number;
};

export type Writer = { name: string; post: string; igedCode: string | null; standing: Standing };

const LOCK = {
  name: 'practice_lock',
  text: /* sql */ `
    select p.id, p.code, p.slug, p.status, p.edition, p.created_by as "authorId", p.submitted_at as "submittedAt",
      p.published_version as "publishedVersion", coalesce(p.template_number, 1) as "templateNumber",
      array(select t.member_id::text from practice_team t where t.practice_id = p.id and t.member_id is not null) as "memberIds"
    from practice p where p.id = $1 for update of p`,
};

/** Every verb on a practice begins by holding its row, so that two of them follow one another. */
@Injectable()
export class PracticeLock {
  constructor(
    private readonly db: Database,
    private readonly outOfReach: OutOfReach,
  ) {}

  /** Like that of Database, for verbs of people: the attempt on someone else's sheet is audited as `operation`. */
  transaction<T>(viewer: Viewer, operation: string, work: () => Promise<T>): Promise<T> {
    return this.outOfReach.transaction(viewer, operation, work);
  }

  find(practiceId: string): Promise<LockedPractice | null> {
    return this.db.one<LockedPractice>({ ...LOCK, values: [practiceId] });
  }

  /** @throws DomainError PRACTICE_NOT_FOUND; the same bytes when it exists and is someone else's, told apart by its parameter */
  async ofTeam(viewer: Viewer, practiceId: string): Promise<LockedPractice> {
    const practice = await this.find(practiceId);
    if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
    if (!canSee(viewer.accountId, practice)) throw practiceErrors.PRACTICE_NOT_FOUND({ practiceId });
    return practice;
  }

  writer(accountId: string): Promise<Writer | null> {
    return this.db.one<Writer>({
      name: 'practice_writer',
      text: 'select name, post, iged_code as "igedCode", status as standing from member where id = $1',
      values: [accountId],
    });
  }
}
