import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import type { ExpressInterestInput } from './comment.inputs.js';
import { CommentStore } from './comment.store.js';
import { conversationErrors as errors } from './conversation.errors.js';
import type { FollowState } from './conversation.types.js';

const STATE = {
  name: 'follow_state',
  text: /* sql */ `select p.id as "practiceId",
      exists (select 1 from practice_follow f where f.practice_id = p.id and f.member_id = $2) as "followedByMe",
      exists (select 1 from practice_interest i where i.practice_id = p.id and i.member_id = $2) as "interestedByMe",
      (select count(*)::int from practice_interest i where i.practice_id = p.id) as "interestCount"
    from practice p where p.id = $1 and p.published_version is not null`,
};

/** A member's tie to a practice: to have its news, and to want it for their own institution. */
@Injectable()
export class Following {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CommentStore,
    private readonly limits: Limits,
  ) {}

  follow(viewer: Viewer, practiceId: string): Promise<FollowState> {
    return this.db.transaction(async () => {
      await this.db.rows({
        name: 'follow',
        text: /* sql */ `insert into practice_follow (practice_id, member_id, followed_at)
          select p.id, $2, $3 from practice p where p.id = $1 and p.published_version is not null on conflict do nothing`,
        values: [practiceId, viewer.accountId, this.clock.now()],
      });
      return this.state(viewer, practiceId);
    });
  }

  unfollow(viewer: Viewer, practiceId: string): Promise<FollowState> {
    return this.db.transaction(async () => {
      await this.db.rows({
        name: 'unfollow',
        text: 'delete from practice_follow where practice_id = $1 and member_id = $2',
        values: [practiceId, viewer.accountId],
      });
      return this.state(viewer, practiceId);
    });
  }

  /** Once per person and practice; whoever wants a practice also follows it. */
  async want(viewer: Viewer, input: ExpressInterestInput): Promise<FollowState> {
    await this.limits.attempt('interest.account', viewer.accountId);
    return this.db.transaction(async () => {
      const practice = await this.store.practice(input.practiceId);
      if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
      if (practice.team.includes(viewer.accountId)) throw errors.INTEREST_OWN_PRACTICE();
      const expressed = await this.db.one<{ id: string }>({
        name: 'interest_express',
        text: /* sql */ `insert into practice_interest (id, practice_id, member_id, message, expressed_at)
          values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
        values: [input.id, practice.id, viewer.accountId, input.message ?? '', this.clock.now()],
      });
      if (expressed) await this.db.addJob('practice.wanted', { interestId: expressed.id });
      return this.follow(viewer, practice.id);
    });
  }

  private async state(viewer: Viewer, practiceId: string): Promise<FollowState> {
    const state = await this.db.one<FollowState>({ ...STATE, values: [practiceId, viewer.accountId] });
    if (!state) throw practiceErrors.PRACTICE_NOT_FOUND();
    return state;
  }
}
