import { Module, type Type } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { FilesModule } from '@lib/files';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { TransferFigures } from './figures/transfer-figures.js';
import { InterestQueries } from './interest/interest.queries.js';
import { TransferNews } from './news/transfer-news.js';
import { TransferAgreements } from './transfer/agreements.service.js';
import { TransferConversations } from './transfer/conversations.service.js';
import { DeskVerbs } from './transfer/desk-verbs.js';
import { TransferMilestones } from './transfer/milestones.service.js';
import { TransferOwnPractices } from './transfer/own-practices.service.js';
import { TransferPlans } from './transfer/plans.service.js';
import { PortalVerbs, TransferWork } from './transfer/portal-verbs.js';
import { TransferResults } from './transfer/results.service.js';
import { TransferStarts } from './transfer/starts.service.js';
import { TransferConflicts } from './transfer/transfer-conflicts.js';
import { TransferDoor } from './transfer/transfer-door.js';
import { TransferEvidenceGuard } from './transfer/transfer-evidence.guard.js';
import { TransferView } from './transfer/transfer-view.queries.js';
import { TransferQueries } from './transfer/transfer.queries.js';
import { TransferStore } from './transfer/transfer.store.js';
import { AdoptionTrees } from './tree/adoption.queries.js';
import './transfers.personal.js';

const services: Type[] = [
  TransferStarts,
  TransferConversations,
  TransferAgreements,
  TransferPlans,
  TransferMilestones,
  TransferOwnPractices,
  TransferResults,
  PortalVerbs,
  DeskVerbs,
  TransferWork,
  TransferView,
  TransferQueries,
  InterestQueries,
  AdoptionTrees,
  TransferNews,
  TransferFigures,
];

@Module({
  imports: [AccessModule, FilesModule, PracticesModule, RecognitionModule],
  providers: [...services, TransferStore, TransferDoor, TransferConflicts, TransferEvidenceGuard],
  exports: services,
})
export class TransfersModule {}
