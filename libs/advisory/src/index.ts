import type { Type } from '@nestjs/common';
import { HoursAdminResolver } from './hours/hours.admin.resolver.js';
import { AdvisoryAdminResolver } from './session/session.admin.resolver.js';
import { AdvisoryResolver } from './session/session.resolver.js';

export const advisoryMemberResolvers: Type[] = [AdvisoryResolver];
export const advisoryAdminResolvers: Type[] = [AdvisoryAdminResolver, HoursAdminResolver];

export { AdvisoryModule } from './advisory.module.js';
export { AdvisoryFigures, type AdvisoryCount } from './figures/advisory-figures.js';
export { ExpertHoursService } from './hours/hours.service.js';
export { AdvisoryNews, type AdvisoryBrief } from './news/advisory-news.js';
export { ImportedSessions, type ImportedSession } from './session/imported-sessions.service.js';
export { ImportedAttendees, type KnownSession } from './session/imported-attendees.service.js';
export { AdvisoryAssignments } from './session/assignments.service.js';
export { AdvisoryClosings } from './session/closings.service.js';
export { AdvisoryRecords } from './session/records.service.js';
export { AdvisoryRequests } from './session/requests.service.js';
export { AdvisorySchedules } from './session/schedules.service.js';
export { AdvisoryKind, AdvisoryState } from './session/session.enums.js';
export { expertStatement, memberStatement, queueStatement, weekStatement } from './session/session.queries.js';
