import { Module, type Type } from '@nestjs/common';
import { CalendarModule } from '@lib/calendar';
import { PracticesModule } from '@lib/practices';
import { RecognitionModule } from '@lib/recognition';
import { DeskExchangeQueries } from './exchange/desk-exchange.queries.js';
import { ExchangeFileController } from './exchange/exchange-file.controller.js';
import { ExchangeQueries } from './exchange/exchange.queries.js';
import { ExchangeStore } from './exchange/exchange.store.js';
import { ExchangePlans } from './exchange/plans.service.js';
import { ExchangeTurns } from './exchange/turns.service.js';
import { ExchangeNews } from './news/exchange-news.js';
import { Presentations } from './programme/presentations.service.js';
import { Presented } from './programme/presented.service.js';
import { Programme } from './programme/programme.service.js';

const services: Type[] = [
  ExchangePlans,
  ExchangeTurns,
  Programme,
  Presented,
  ExchangeQueries,
  DeskExchangeQueries,
  ExchangeNews,
];

@Module({
  imports: [CalendarModule, PracticesModule, RecognitionModule],
  controllers: [ExchangeFileController],
  providers: [...services, ExchangeStore, Presentations],
  exports: services,
})
export class ExchangesModule {}
