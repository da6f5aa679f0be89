import { Module } from '@nestjs/common';
import { FilesModule } from '@lib/files';
import { RecognitionModule } from '@lib/recognition';
import { TerritoryModule } from '@lib/territory';
import { conversationInternals, conversationServices } from './conversation/conversation.providers.js';
import { commitmentServices } from './commitment/commitment.providers.js';
import { editionServices } from './edition/edition.providers.js';
import { evidenceInternals, evidenceServices } from './evidence/evidence.providers.js';
import { feedbackServices } from './feedback/feedback.providers.js';
import { handoverInternals, handoverServices } from './handover/handover.providers.js';
import { originServices } from './origin/origin.providers.js';
import { practiceInternals, practiceServices } from './practices.providers.js';
import { transferSheetServices } from './transfer-sheet/transfer-sheet.providers.js';
import { validityInternals, validityServices } from './validity/validity.providers.js';
import { routeInternals, routeServices } from './route/route.providers.js';
import './practices.personal.js';

@Module({
  imports: [TerritoryModule, FilesModule, RecognitionModule],
  providers: [
    ...practiceServices,
    ...practiceInternals,
    ...evidenceServices,
    ...evidenceInternals,
    ...feedbackServices,
    ...editionServices,
    ...commitmentServices,
    ...originServices,
    ...routeServices,
    ...routeInternals,
    ...validityServices,
    ...validityInternals,
    ...transferSheetServices,
    ...handoverServices,
    ...handoverInternals,
    ...conversationServices,
    ...conversationInternals,
  ],
  exports: [
    ...practiceServices,
    ...evidenceServices,
    ...feedbackServices,
    ...editionServices,
    ...commitmentServices,
    ...originServices,
    ...routeServices,
    ...validityServices,
    ...handoverServices,
    ...transferSheetServices,
    ...conversationServices,
  ],
})
export class PracticesModule {}
