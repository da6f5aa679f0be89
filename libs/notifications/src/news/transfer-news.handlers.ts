import { Injectable } from '@nestjs/common';
import { JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import { TransferNews } from '@lib/transfers';
import { Notices } from './notices.service.js';
import { movedNotices, type MovedBy } from './transfer.texts.rules.js';

type Payload = { transferId: string; action: string } & MovedBy;

@Injectable()
export class TransferNewsHandlers {
  constructor(
    private readonly news: TransferNews,
    private readonly practices: PracticeNews,
    private readonly notices: Notices,
  ) {}

  /** The job itself tells one signature, or one return, from the next. */
  @JobHandler('transfer.moved')
  async moved({ transferId, action, by, side }: Payload, job: Job): Promise<void> {
    const transfer = await this.news.transfer(transferId, action);
    if (!transfer) return;
    const staff = await this.practices.staff('transfer.manage');
    await this.notices.post(movedNotices({ ...transfer, staff }, action, { by, side }, `transfer.moved:${transferId}:${job.id}`));
  }
}
