import { Module, type Type } from '@nestjs/common';
import { AlliesModule } from '@lib/allies';
import { CalendarModule } from '@lib/calendar';
import { FilesModule } from '@lib/files';
import { InitiativesModule } from '@lib/initiatives';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { ChallengeView } from './challenge/challenge-view.queries.js';
import { ChallengeQueries } from './challenge/challenge.queries.js';
import { ChallengeStore } from './challenge/challenge.store.js';
import { ChallengeClosings } from './challenge/closings.service.js';
import { ChallengeComposer } from './challenge/composer.service.js';
import { ChallengeContributions } from './challenge/contributions.js';
import { ChallengeNotes } from './challenge/published-notes.service.js';
import { ChallengeReminders } from './challenge/reminders.js';
import { ChallengesCalendar } from './challenges.calendar.js';
import { ChallengeAccompaniments } from './entry/accompaniments.service.js';
import { ChallengeBoard } from './entry/board.queries.js';
import { ChallengeDecisions } from './entry/decisions.service.js';
import { DeskEntries } from './entry/desk-entry.view.js';
import { EntryDoor } from './entry/entry-door.js';
import { EntryPictures } from './entry/entry-view.queries.js';
import { EntryStore } from './entry/entry.store.js';
import { MyEntries } from './entry/my-entry.view.js';
import { ChallengeOutcomes } from './entry/outcomes.service.js';
import { ChallengeSettings } from './setting/settings.service.js';
import { TeamVerbs } from './entry/team-verbs.js';
import { ChallengeTeams } from './entry/teams.service.js';
import { WorkFiles } from './entry/work-files.js';
import { ChallengeWorks } from './entry/works.service.js';
import { ChallengeFigures } from './figures/challenge-figures.js';
import { ChallengeNews } from './news/challenge-news.js';
import './challenges.personal.js';

const services: Type[] = [
  ChallengeComposer,
  ChallengeNotes,
  ChallengeClosings,
  ChallengeQueries,
  ChallengeView,
  ChallengeTeams,
  ChallengeWorks,
  ChallengeDecisions,
  ChallengeAccompaniments,
  ChallengeBoard,
  DeskEntries,
  MyEntries,
  EntryDoor,
  TeamVerbs,
  ChallengeNews,
  ChallengeFigures,
  ChallengeSettings,
];
const inside: Type[] = [
  ChallengeStore,
  ChallengeReminders,
  ChallengeContributions,
  EntryStore,
  EntryPictures,
  ChallengeOutcomes,
  WorkFiles,
  ChallengesCalendar,
];

@Module({
  imports: [AlliesModule, CalendarModule, FilesModule, InitiativesModule, PracticesModule, RecognitionModule],
  providers: [...services, ...inside],
  exports: services,
})
export class ChallengesModule {}
