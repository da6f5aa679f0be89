import { Module } from '@nestjs/common';
import { Conflicts } from './conflict/conflict.service.js';
import { feedbackServices } from './feedback/feedback.providers.js';
import { PracticeNews } from './news/practice-news.js';

@Module({
  providers: [Conflicts, PracticeNews, ...feedbackServices],
  exports: [Conflicts, PracticeNews, ...feedbackServices],
})
export class PracticesModule {}
