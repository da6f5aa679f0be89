import { Module, type Type } from '@nestjs/common';
import { FilesModule } from '@lib/files';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { ContributionFacts } from './contribution/contribution-facts.js';
import { ContributionQueries } from './contribution/contribution.queries.js';
import { ContributionStore } from './contribution/contribution.store.js';
import { Contributions } from './contribution/contributions.service.js';
import { Accompaniments } from './desk/accompaniments.service.js';
import { ContributionHidings } from './desk/contribution-hidings.js';
import { DeskInitiativeQueries } from './desk/desk.queries.js';
import { Hidings } from './desk/hidings.service.js';
import { InitiativeReports } from './desk/initiative-reports.service.js';
import { InitiativeFigures } from './figures/initiative-figures.js';
import { InitiativeDoor } from './initiative/initiative-door.js';
import { InitiativeFactsStated } from './initiative/initiative-facts.js';
import { InitiativeView } from './initiative/initiative-view.queries.js';
import { InitiativeQueries } from './initiative/initiative.queries.js';
import { InitiativeStore } from './initiative/initiative.store.js';
import { Initiatives } from './initiative/initiatives.service.js';
import { MemberVerbs } from './initiative/member-verbs.js';
import { Turnings } from './initiative/turnings.service.js';
import { InitiativeNews } from './news/initiative-news.js';
import { InitiativePhotoGuard } from './photo/photo.guard.js';
import { InitiativePhotos } from './photo/photos.service.js';
import { InitiativeDay } from './upkeep/initiative-day.job.js';
import { InitiativeSettings } from './upkeep/initiative-settings.js';
import './initiatives.personal.js';

const services: Type[] = [
  Initiatives,
  Turnings,
  MemberVerbs,
  InitiativeQueries,
  InitiativeView,
  InitiativeDoor,
  InitiativePhotos,
  Contributions,
  ContributionQueries,
  ContributionStore,
  Accompaniments,
  Hidings,
  InitiativeReports,
  DeskInitiativeQueries,
  InitiativeSettings,
  InitiativeNews,
  InitiativeFigures,
  InitiativeDay,
];

@Module({
  imports: [FilesModule, PracticesModule, RecognitionModule],
  providers: [...services, InitiativeStore, InitiativeFactsStated, InitiativePhotoGuard, ContributionFacts, ContributionHidings],
  exports: services,
})
export class InitiativesModule {}
