import type { Type } from '@nestjs/common';
import { WebinarAttendanceAdminResolver } from './attendance/attendance.admin.resolver.js';
import { WebinarAttendanceResolver } from './attendance/attendance.resolver.js';
import { WebinarMaterialAdminResolver } from './material/material.admin.resolver.js';
import { WebinarAdminResolver } from './webinar/webinar.admin.resolver.js';
import { WebinarResolver } from './webinar/webinar.resolver.js';

export const webinarsMemberResolvers: Type[] = [WebinarResolver, WebinarAttendanceResolver];
export const webinarsAdminResolvers: Type[] = [WebinarAdminResolver, WebinarAttendanceAdminResolver, WebinarMaterialAdminResolver];

export { WebinarsModule } from './webinars.module.js';
export { ImportedWebinars, type BroughtAttendance } from './attendance/imported-webinars.service.js';
export { OwnWebinars } from './attendance/own.service.js';
export { Roll } from './attendance/roll.service.js';
export { WebinarFigures, type WebinarCount } from './figures/webinar-figures.js';
export { WebinarMaterials } from './material/materials.service.js';
export { WebinarNews, type WebinarBrief } from './news/webinar-news.js';
export { WebinarPlans } from './webinar/plans.service.js';
export { WebinarTurns } from './webinar/turns.service.js';
export { WebinarSpeakerKind } from './webinar/webinar.enums.js';
