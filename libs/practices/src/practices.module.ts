import { Module } from '@nestjs/common';
import { Conflicts } from './conflict/conflict.service.js';
import { PracticeNews } from './news/practice-news.js';

@Module({
  providers: [Conflicts, PracticeNews],
  exports: [Conflicts, PracticeNews],
})
export class PracticesModule {}
