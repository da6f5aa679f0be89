import { Injectable } from '@nestjs/common';
import { ConversationNews } from '@lib/practices';
import { followedNotice, type FollowedNews } from './conversation.texts.rules.js';
import { Notices } from './notices.service.js';

/** Tells whoever follows a practice; the team has its own notice. */
@Injectable()
export class FollowerNews {
  constructor(
    private readonly conversation: ConversationNews,
    private readonly notices: Notices,
  ) {}

  async tell(news: FollowedNews, cause: string, { title, slug }: { title: string; slug: string | null }): Promise<void> {
    if (slug === null) return;
    const accountIds = await this.conversation.followers(slug);
    if (accountIds.length > 0) await this.notices.post([followedNotice(news, cause, { title, slug }, accountIds)]);
  }
}
