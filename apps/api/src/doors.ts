import { Module, type Type } from '@nestjs/common';
import { accessAdminResolvers, accessMemberResolvers } from '@lib/access';
import { advisoryAdminResolvers, advisoryMemberResolvers } from '@lib/advisory';
import { alliesAdminResolvers, alliesMemberResolvers } from '@lib/allies';
import { calendarAdminResolvers, calendarMemberResolvers } from '@lib/calendar';
import { exchangesAdminResolvers, exchangesMemberResolvers } from '@lib/exchanges';
import { circlesAdminResolvers, circlesMemberResolvers } from '@lib/circles';
import { figuresAdminResolvers, figuresMemberResolvers } from '@lib/figures';
import { reportsAdminResolvers, reportsMemberResolvers } from '@lib/reports';
import { challengesAdminResolvers, challengesMemberResolvers } from '@lib/challenges';
import { initiativesAdminResolvers, initiativesMemberResolvers } from '@lib/initiatives';
import { membersAdminResolvers, membersMemberResolvers } from '@lib/members';
import { notificationsAdminResolvers, notificationsMemberResolvers } from '@lib/notifications';
import { practicesAdminResolvers, practicesMemberResolvers } from '@lib/practices';
import { recognitionAdminResolvers, recognitionMemberResolvers } from '@lib/recognition';
import { transfersAdminResolvers, transfersMemberResolvers } from '@lib/transfers';
import { territoryAdminResolvers, territoryMemberResolvers } from '@lib/territory';
import { webinarsAdminResolvers, webinarsMemberResolvers } from '@lib/webinars';
import { libModules } from './lib-modules.js';

export const memberResolvers: Type[] = [
  ...accessMemberResolvers,
  ...territoryMemberResolvers,
  ...membersMemberResolvers,
  ...recognitionMemberResolvers,
  ...practicesMemberResolvers,
  ...initiativesMemberResolvers,
  ...alliesMemberResolvers,
  ...calendarMemberResolvers,
  ...advisoryMemberResolvers,
  ...challengesMemberResolvers,
  ...circlesMemberResolvers,
  ...exchangesMemberResolvers,
  ...transfersMemberResolvers,
  ...webinarsMemberResolvers,
  ...notificationsMemberResolvers,
  ...figuresMemberResolvers,
  ...reportsMemberResolvers,
];

export const adminResolvers: Type[] = [
  ...accessAdminResolvers,
  ...territoryAdminResolvers,
  ...membersAdminResolvers,
  ...recognitionAdminResolvers,
  ...practicesAdminResolvers,
  ...initiativesAdminResolvers,
  ...alliesAdminResolvers,
  ...calendarAdminResolvers,
  ...advisoryAdminResolvers,
  ...challengesAdminResolvers,
  ...circlesAdminResolvers,
  ...exchangesAdminResolvers,
  ...transfersAdminResolvers,
  ...webinarsAdminResolvers,
  ...notificationsAdminResolvers,
  ...figuresAdminResolvers,
  ...reportsAdminResolvers,
];

/** What the portal may ask. */
@Module({ imports: libModules, providers: memberResolvers })
export class MemberApiModule {}

/** What the admin app may ask. */
@Module({ imports: libModules, providers: adminResolvers })
export class AdminApiModule {}
