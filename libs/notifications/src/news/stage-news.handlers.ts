import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { RouteNews } from '@lib/practices';
import { FollowerNews } from './follower-news.js';
import { Notices } from './notices.service.js';
import { stageNotices } from './stage.texts.rules.js';

@Injectable()
export class StageNewsHandlers {
  constructor(
    private readonly news: RouteNews,
    private readonly notices: Notices,
    private readonly followers: FollowerNews,
  ) {}

  @JobHandler('stage.decided')
  async decided({ decisionId }: { decisionId: string }): Promise<void> {
    const decision = await this.news.decision(decisionId);
    if (!decision) return;
    await this.notices.post(stageNotices(decision));
    await this.followers.tell('stage', `stage.decided:${decisionId}`, decision);
  }
}
