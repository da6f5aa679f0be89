import { Module } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { AdvisoryModule } from '@lib/advisory';
import { AlliesModule } from '@lib/allies';
import { CirclesModule } from '@lib/circles';
import { ChallengesModule } from '@lib/challenges';
import { ExchangesModule } from '@lib/exchanges';
import { DocumentsModule } from '@lib/documents';
import { FiguresModule } from '@lib/figures';
import { FilesModule } from '@lib/files';
import { InitiativesModule } from '@lib/initiatives';
import { MembersModule } from '@lib/members';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { ReportsModule } from '@lib/reports';
import { TerritoryModule } from '@lib/territory';
import { TransfersModule } from '@lib/transfers';
import { WebinarsModule } from '@lib/webinars';
import { DemoAdvisory } from './demo.advisory.js';
import { DemoAllies } from './demo.allies.js';
import { DemoCircles } from './demo.circles.js';
import { DemoCentro } from './demo.centro.js';
import { DemoCertificates } from './demo.certificates.js';
import { DemoChallenges } from './demo.challenges.js';
import { DemoConversation } from './demo.conversation.js';
import { DemoExchanges } from './demo.exchanges.js';
import { DemoEvidence } from './demo.evidence.js';
import { DemoFair } from './demo.fair.js';
import { DemoFeedback } from './demo.feedback.js';
import { DemoInitiativeRest, DemoInitiatives } from './demo.initiatives.js';
import { DemoImports } from './demo.imports.js';
import { DemoPeople } from './demo.people.js';
import { DemoPractices } from './demo.practices.js';
import { DemoRoute } from './demo.route.js';
import { DemoBooklet } from './demo.booklet.js';
import { DemoReport } from './demo.report.js';
import { DemoReadiness } from './demo.readiness.js';
import { DemoStory } from './demo.story.js';
import { DemoTestimonials } from './demo.testimonials.js';
import { DemoTransfers } from './demo.transfers.js';
import { DemoUpkeep } from './demo.upkeep.js';
import { DemoWebinars } from './demo.webinars.js';

/** Always part of the app; does nothing until `loadDemo` is called. */
@Module({
  imports: [AccessModule, TerritoryModule, MembersModule, RecognitionModule, PracticesModule, AdvisoryModule, CirclesModule, AlliesModule, ExchangesModule, ChallengesModule, FilesModule, DocumentsModule, TransfersModule, WebinarsModule, InitiativesModule, FiguresModule, ReportsModule],
  providers: [DemoPeople, DemoPractices, DemoEvidence, DemoFeedback, DemoConversation, DemoAdvisory, DemoCircles, DemoAllies, DemoCentro, DemoFair, DemoTestimonials, DemoCertificates, DemoReport, DemoBooklet, DemoExchanges, DemoChallenges, DemoRoute, DemoReadiness, DemoTransfers, DemoUpkeep, DemoWebinars, DemoStory, DemoInitiatives, DemoInitiativeRest, DemoImports],
})
export class DemoModule {}
