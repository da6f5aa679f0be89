import type { Type } from '@nestjs/common';
import { CircleResolver } from './circle/circle.resolver.js';
import { CircleCommitmentResolver } from './commitment/commitment.resolver.js';
import { DeskCircleResolver } from './desk/desk-circle.admin.resolver.js';
import { LogbookResolver } from './logbook/logbook.resolver.js';
import { MeetingResolver } from './meeting/meeting.resolver.js';
import { RunningMeetingResolver } from './meeting/running.resolver.js';
import { CirclePlanResolver } from './plan/plan.resolver.js';

export const circlesMemberResolvers: Type[] = [
  CircleResolver,
  MeetingResolver,
  RunningMeetingResolver,
  CircleCommitmentResolver,
  LogbookResolver,
  CirclePlanResolver,
];
export const circlesAdminResolvers: Type[] = [DeskCircleResolver];

export { CirclesModule } from './circles.module.js';
export { ActivityProgress, CircleRole, FollowUp, MeetingState, Membership } from './circle/circle.enums.js';
export { listedStatement, meetingsStatement } from './circle/circle.queries.js';
export { Circles } from './circle/circles.service.js';
export { Memberships } from './circle/memberships.service.js';
export { CircleRoles } from './circle/roles.service.js';
export { CircleCommitments } from './commitment/circle-commitments.service.js';
export { deskCirclesStatement } from './desk/desk-circles.queries.js';
export { CircleFigures, type CircleCount } from './figures/circle-figures.js';
export { Logbooks } from './logbook/logbook.service.js';
export { Attendance } from './meeting/attendance.service.js';
export { CircleMeetings } from './meeting/meetings.service.js';
export { MeetingNotes } from './meeting/notes.service.js';
export { MeetingProgrammes } from './meeting/programme.service.js';
export { RunningMeetings } from './meeting/running.service.js';
export { MeetingTopics } from './meeting/topics.service.js';
export { MinutesSigning } from './minutes/minutes-signing.service.js';
export { CircleNews, type CircleBrief, type CommitmentBrief, type MeetingBrief } from './news/circle-news.js';
export { CirclePlans } from './plan/plans.service.js';
