import { Injectable } from '@nestjs/common';
import { ExchangeNews } from '@lib/exchanges';
import { JobHandler } from '@lib/platform';
import { announcedNotices, cancelledExchangeNotices, changedNotices, registeredNotices } from './exchange.texts.rules.js';
import { Announcements } from './announcements.js';
import type { Notice } from './notice.rules.js';
import { Notices } from './notices.service.js';

type Registered = { registrationId: string; at: string };
type Payload = { exchangeId: string };

/** An exchange may have moved on before its job runs: what is no longer so is not told. */
@Injectable()
export class ExchangeNewsHandlers {
  constructor(
    private readonly news: ExchangeNews,
    private readonly announcements: Announcements,
    private readonly notices: Notices,
  ) {}

  @JobHandler('exchange.announced')
  async announced({ exchangeId, after }: Payload & { after?: string }): Promise<void> {
    const exchange = await this.news.exchange(exchangeId);
    if (exchange?.state !== 'ANNOUNCED') return;
    const say = (invited: readonly string[]): Notice[] => announcedNotices(exchange, invited);
    await this.announcements.tell({ task: 'exchange.announced', payload: { exchangeId }, after, people: (last, most) => this.news.invited(exchangeId, last, most), say });
  }

  @JobHandler('exchange.registered')
  registered({ registrationId, at }: Registered): Promise<void> {
    return this.seated(registrationId, at);
  }

  @JobHandler('exchange.promoted')
  promoted({ registrationId, at }: Registered): Promise<void> {
    return this.seated(registrationId, at);
  }

  @JobHandler('exchange.changed')
  async changed({ exchangeId, at }: Payload & { at: string }): Promise<void> {
    const exchange = await this.news.exchange(exchangeId);
    if (exchange?.state !== 'ANNOUNCED') return;
    await this.notices.post(changedNotices(exchange, at, await this.news.coming(exchangeId)));
  }

  @JobHandler('exchange.cancelled')
  async cancelled({ exchangeId }: Payload): Promise<void> {
    const exchange = await this.news.exchange(exchangeId);
    if (exchange?.state !== 'CANCELLED') return;
    await this.notices.post(cancelledExchangeNotices(exchange, await this.news.coming(exchangeId)));
  }

  private async seated(registrationId: string, at: string): Promise<void> {
    const found = await this.news.registration(registrationId);
    if (!found?.memberId || found.state === 'CANCELLED') return;
    const exchange = await this.news.exchange(found.exchangeId);
    if (exchange?.state === 'ANNOUNCED') await this.notices.post(registeredNotices(exchange, found.state, found.memberId, at));
  }
}
