import { Injectable } from '@nestjs/common';
import { Database, JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import { confirmedNotices, pendingNotices, rejectedNotices, type MemberStory } from './member.texts.rules.js';
import { Notices } from './notices.service.js';

type MemberPayload = { memberId: string };

const MEMBER = {
  name: 'notifications_member',
  text: `select m.id, m.name, m.post, g.name as "igedName", m.status_reason as "statusReason"
    from member m left join iged g on g.code = m.iged_code where m.id = $1`,
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

  private story(memberId: string): Promise<MemberStory | null> {
    return this.db.one<MemberStory>({ ...MEMBER, values: [memberId] });
  }
}
