import { CommentEffects } from './comment-effects.js';
import { CommentFacts } from './comment-facts.js';
import { CommentUseful } from './comment-useful.service.js';
import { CommentStore } from './comment.store.js';
import { Comments } from './comments.service.js';
import { ConversationNews } from './conversation-news.js';
import { ConversationQueries } from './conversation.queries.js';
import { ConversationResolver } from './conversation.resolver.js';
import { ConversationSettings } from './conversation.settings.js';
import { Following } from './following.service.js';
import { Adoptions } from '../interest/adoptions.service.js';
import { Interests } from '../interest/interests.service.js';
import { ModerationDeskResolver } from './moderation.admin.resolver.js';
import { ModerationQueries } from './moderation.queries.js';
import { ModerationResolver } from './moderation.resolver.js';
import { Moderation } from './moderation.service.js';
import { CaseStore } from './moderation.store.js';
import { Reports } from './reports.service.js';

export const conversationMemberResolvers = [ConversationResolver, ModerationResolver];
export const conversationAdminResolvers = [ModerationDeskResolver];

/** What other libs and the apps may ask for. */
export const conversationServices = [
  Comments,
  CommentUseful,
  ConversationNews,
  ConversationQueries,
  Following,
  Interests,
  Adoptions,
  Moderation,
  ModerationQueries,
  Reports,
];

export const conversationInternals = [CaseStore, CommentEffects, CommentFacts, CommentStore, ConversationSettings];
