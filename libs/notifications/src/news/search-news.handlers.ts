import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { Notices } from './notices.service.js';
import { freshSearchNotices } from './search.texts.rules.js';

@Injectable()
export class SearchNewsHandlers {
  constructor(private readonly notices: Notices) {}

  @JobHandler('search.fresh')
  async fresh(news: Parameters<typeof freshSearchNotices>[0]): Promise<void> {
    await this.notices.post(freshSearchNotices(news));
  }
}
