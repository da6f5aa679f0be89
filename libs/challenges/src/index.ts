import type { Type } from '@nestjs/common';
import { ChallengeAdminResolver } from './challenge/challenge.admin.resolver.js';
import { ChallengeResolver } from './challenge/challenge.resolver.js';
import { ChallengeEntryAdminResolver } from './entry/entry.admin.resolver.js';
import { ChallengeEntryResolver } from './entry/entry.resolver.js';
import { ChallengeSettingResolver } from './setting/setting.admin.resolver.js';

export const challengesMemberResolvers: Type[] = [ChallengeResolver, ChallengeEntryResolver];
export const challengesAdminResolvers: Type[] = [ChallengeAdminResolver, ChallengeEntryAdminResolver, ChallengeSettingResolver];

export { ChallengesModule } from './challenges.module.js';
export { ChallengeNoteKind, ChallengeOutcome, ChallengeResultsOrder, ChallengeState } from './challenge/challenge.enums.js';
export { deskStatement, publicStatement, resultsStatement } from './challenge/challenge.queries.js';
export { ChallengeClosings } from './challenge/closings.service.js';
export { ChallengeComposer } from './challenge/composer.service.js';
export { ChallengeNotes } from './challenge/published-notes.service.js';
export { ChallengeAccompaniments } from './entry/accompaniments.service.js';
export { boardStatement } from './entry/board.queries.js';
export { ChallengeDecisions } from './entry/decisions.service.js';
export { myChallengesStatement } from './entry/my-entry.view.js';
export { ChallengeTeams } from './entry/teams.service.js';
export { WORK_PURPOSE } from './entry/work-files.js';
export { ChallengeWorks } from './entry/works.service.js';
export { ChallengeFigures, type ChallengeCount } from './figures/challenge-figures.js';
export {
  ChallengeNews,
  type ChallengeBrief,
  type EntryBrief,
  type HandInBrief,
  type NoteBrief,
  type StepBrief,
  type WorkBrief,
} from './news/challenge-news.js';
