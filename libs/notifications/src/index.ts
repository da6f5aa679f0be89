import { InboxResolver } from './inbox/inbox.resolver.js';

export const notificationsMemberResolvers = [InboxResolver];
export const notificationsAdminResolvers = [InboxResolver];

export { NotificationsModule } from './notifications.module.js';
