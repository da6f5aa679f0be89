import { Module } from '@nestjs/common';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { Inbox } from './inbox/inbox.service.js';
import { ConversationNewsHandlers } from './news/conversation-news.handlers.js';
import { FeedbackNewsHandlers } from './news/feedback-news.handlers.js';
import { InsigniaNewsHandlers } from './news/insignia-news.handlers.js';
import { FollowerNews } from './news/follower-news.js';
import { MemberNewsHandlers } from './news/member-news.handlers.js';
import { Notices } from './news/notices.service.js';
import { NotificationMailHandler } from './news/notification-mail.handler.js';
import { PracticeNewsHandlers } from './news/practice-news.handlers.js';
import { ReversalNewsHandlers } from './news/reversal-news.handlers.js';
import { StageNewsHandlers } from './news/stage-news.handlers.js';
import { ValidityNewsHandlers } from './news/validity-news.handlers.js';

@Module({
  imports: [PracticesModule, RecognitionModule],
  providers: [
    Inbox,
    Notices,
    PracticeNewsHandlers,
    FeedbackNewsHandlers,
    StageNewsHandlers,
    ValidityNewsHandlers,
    ConversationNewsHandlers,
    FollowerNews,
    MemberNewsHandlers,
    InsigniaNewsHandlers,
    ReversalNewsHandlers,
    NotificationMailHandler,
  ],
  exports: [Inbox, Notices],
})
export class NotificationsModule {}
