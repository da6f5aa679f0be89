import { InboxResolver } from './inbox/inbox.resolver.js';
import { NoticePreferenceResolver } from './preferences/preference.resolver.js';

export const notificationsMemberResolvers = [InboxResolver, NoticePreferenceResolver];
export const notificationsAdminResolvers = [InboxResolver, NoticePreferenceResolver];

export { NotificationsModule } from './notifications.module.js';
export { Notices } from './news/notices.service.js';
