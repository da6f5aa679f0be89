import { Module } from '@nestjs/common';
import { RecognitionModule } from '@lib/recognition';
import { TerritoryModule } from '@lib/territory';
import { conversationInternals, conversationServices } from './conversation/conversation.providers.js';
import { commitmentServices } from './commitment/commitment.providers.js';
import { editionServices } from './edition/edition.providers.js';
import { feedbackServices } from './feedback/feedback.providers.js';
import { practiceInternals, practiceServices } from './practices.providers.js';
import { validityInternals, validityServices } from './validity/validity.providers.js';
import { routeInternals, routeServices } from './route/route.providers.js';

@Module({
  imports: [TerritoryModule, RecognitionModule],
  providers: [
    ...practiceServices,
    ...practiceInternals,
    ...feedbackServices,
    ...editionServices,
    ...commitmentServices,
    ...routeServices,
    ...routeInternals,
    ...validityServices,
    ...validityInternals,
    ...conversationServices,
    ...conversationInternals,
  ],
  exports: [
    ...practiceServices,
    ...feedbackServices,
    ...editionServices,
    ...commitmentServices,
    ...routeServices,
    ...validityServices,
    ...conversationServices,
  ],
})
export class PracticesModule {}
