import { Injectable } from '@nestjs/common';
import { Database, JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import { confirmedNotices, erasedNotices, erasureAskedNotices, pendingNotices, rejectedNotices, type ErasureStory, type MemberStory } from './member.texts.rules.js';
import { Notices } from './notices.service.js';

type MemberPayload = { memberId: string };
type ErasurePayload = { erasureId: string };

const MEMBER = {
  name: 'notifications_member',
  text: `select m.id, m.name, m.post, g.name as "igedName", m.status_reason as "statusReason"
    from member m left join iged g on g.code = m.iged_code where m.id = $1`,
};

const ERASURE = {
  name: 'notifications_erasure',
  text: /* sql */ `select id, cause, state, due_at as "dueAt", answer_by as "answerBy", jsonb_array_length(left_in)::int as left from erasure where id = $1`,
};

/** A person may be confirmed, rejected and confirmed again: the job tells one time from the next. */
@Injectable()
export class MemberNewsHandlers {
  constructor(
    private readonly db: Database,
    private readonly news: PracticeNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('member.pending')
  async pending({ memberId }: MemberPayload, job: Job): Promise<void> {
    const member = await this.story(memberId);
    if (member)
      await this.notices.post(pendingNotices(member, await this.news.staff('people.confirm'), `member.pending:${job.id}`));
  }

  @JobHandler('member.confirmed')
  async confirmed({ memberId }: MemberPayload, job: Job): Promise<void> {
    const member = await this.story(memberId);
    if (member) await this.notices.post(confirmedNotices(member, `member.confirmed:${job.id}`));
  }

  @JobHandler('member.rejected')
  async rejected({ memberId }: MemberPayload, job: Job): Promise<void> {
    const member = await this.story(memberId);
    if (member) await this.notices.post(rejectedNotices(member, `member.rejected:${job.id}`));
  }

  /** Whoever took it back in the meantime is not told of. */
  @JobHandler('member.erasure_asked')
  async erasureAsked({ erasureId }: ErasurePayload): Promise<void> {
    const erasure = await this.erasure(erasureId);
    if (erasure?.state === 'WAITING') await this.notices.post(erasureAskedNotices(erasure, await this.news.staff('people.read')));
  }

  @JobHandler('member.erased')
  async erased({ erasureId }: ErasurePayload): Promise<void> {
    const erasure = await this.erasure(erasureId);
    if (erasure) await this.notices.post(erasedNotices(erasure, await this.news.staff('people.read')));
  }

  private erasure(id: string): Promise<ErasureStory | null> {
    return this.db.one<ErasureStory>({ ...ERASURE, values: [id] });
  }

  private story(memberId: string): Promise<MemberStory | null> {
    return this.db.one<MemberStory>({ ...MEMBER, values: [memberId] });
  }
}
