import { Module } from '@nestjs/common';
import { AdvisoryModule } from '@lib/advisory';
import { CalendarModule } from '@lib/calendar';
import { CirclesModule } from '@lib/circles';
import { ExchangesModule } from '@lib/exchanges';
import { ChallengesModule } from '@lib/challenges';
import { MembersModule } from '@lib/members';
import { InitiativesModule } from '@lib/initiatives';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { TransfersModule } from '@lib/transfers';
import { WebinarsModule } from '@lib/webinars';
import { Inbox } from './inbox/inbox.service.js';
import { AdvisoryNewsHandlers } from './news/advisory-news.handlers.js';
import { Announcements } from './news/announcements.js';
import { CommitmentNewsHandlers } from './news/commitment-news.handlers.js';
import { CircleNewsHandlers } from './news/circle-news.handlers.js';
import { CertificateNewsHandlers } from './news/certificate-news.handlers.js';
import { ChallengeNewsHandlers } from './news/challenge-news.handlers.js';
import { ConversationNewsHandlers } from './news/conversation-news.handlers.js';
import { ExchangeNewsHandlers } from './news/exchange-news.handlers.js';
import { StandNewsHandlers } from './news/stand-news.handlers.js';
import { FeedbackNewsHandlers } from './news/feedback-news.handlers.js';
import { InitiativeNewsHandlers } from './news/initiative-news.handlers.js';
import { InsigniaNewsHandlers } from './news/insignia-news.handlers.js';
import { FollowerNews } from './news/follower-news.js';
import { MemberNewsHandlers } from './news/member-news.handlers.js';
import { Notices } from './news/notices.service.js';
import { NotificationMailHandler } from './news/notification-mail.handler.js';
import { PracticeNewsHandlers } from './news/practice-news.handlers.js';
import { ReversalNewsHandlers } from './news/reversal-news.handlers.js';
import { SearchNewsHandlers } from './news/search-news.handlers.js';
import { StageNewsHandlers } from './news/stage-news.handlers.js';
import { TestimonialNewsHandlers } from './news/testimonial-news.handlers.js';
import { TransferNewsHandlers } from './news/transfer-news.handlers.js';
import { HandoverNewsHandlers } from './news/handover-news.handlers.js';
import { WebinarNewsHandlers } from './news/webinar-news.handlers.js';
import { ValidityNewsHandlers } from './news/validity-news.handlers.js';
import { DigestHandlers } from './preferences/digest.handlers.js';
import { NoticePreferences } from './preferences/preferences.service.js';
import { UnsubscribeController } from './preferences/unsubscribe.controller.js';
import { Unsubscribe } from './preferences/unsubscribe.service.js';
import './notifications.personal.js';

@Module({
  imports: [AdvisoryModule, CalendarModule, ChallengesModule, CirclesModule, ExchangesModule, MembersModule, PracticesModule, RecognitionModule, TransfersModule, WebinarsModule, InitiativesModule],
  controllers: [UnsubscribeController],
  providers: [
    Inbox,
    Notices,
    Announcements,
    PracticeNewsHandlers,
    FeedbackNewsHandlers,
    StageNewsHandlers,
    ValidityNewsHandlers,
    CommitmentNewsHandlers,
    HandoverNewsHandlers,
    ConversationNewsHandlers,
    FollowerNews,
    MemberNewsHandlers,
    InsigniaNewsHandlers,
    ReversalNewsHandlers,
    SearchNewsHandlers,
    AdvisoryNewsHandlers,
    ChallengeNewsHandlers,
    CircleNewsHandlers,
    InitiativeNewsHandlers,
    ExchangeNewsHandlers,
    StandNewsHandlers,
    TestimonialNewsHandlers,
    CertificateNewsHandlers,
    TransferNewsHandlers,
    WebinarNewsHandlers,
    NoticePreferences,
    Unsubscribe,
    DigestHandlers,
    NotificationMailHandler,
  ],
  exports: [Inbox, Notices, NoticePreferences],
})
export class NotificationsModule {}
