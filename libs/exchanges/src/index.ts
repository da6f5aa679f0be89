import type { Type } from '@nestjs/common';
import { ExchangeAdminResolver } from './exchange/exchange.admin.resolver.js';
import { ExchangeResolver } from './exchange/exchange.resolver.js';

export const exchangesMemberResolvers: Type[] = [ExchangeResolver];
export const exchangesAdminResolvers: Type[] = [ExchangeAdminResolver];

export { ExchangesModule } from './exchanges.module.js';
export { ProgrammeKind } from './exchange/exchange.enums.js';
export { listStatement } from './exchange/exchange.queries.js';
export { ExchangePlans } from './exchange/plans.service.js';
export { ExchangeTurns } from './exchange/turns.service.js';
export { ExchangeNews, type ExchangeBrief } from './news/exchange-news.js';
export { Presented } from './programme/presented.service.js';
export { Programme } from './programme/programme.service.js';
