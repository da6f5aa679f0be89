import type { Type } from '@nestjs/common';
import { ExchangeAdminResolver } from './exchange/exchange.admin.resolver.js';
import { ExchangeResolver } from './exchange/exchange.resolver.js';
import { FairAdminResolver } from './fair/fair.admin.resolver.js';
import { FairResolver } from './fair/fair.resolver.js';
import { RegistrationAdminResolver } from './registration/registration.admin.resolver.js';
import { RegistrationResolver } from './registration/registration.resolver.js';

export const exchangesMemberResolvers: Type[] = [ExchangeResolver, RegistrationResolver, FairResolver];
export const exchangesAdminResolvers: Type[] = [ExchangeAdminResolver, RegistrationAdminResolver, FairAdminResolver];

export { ExchangesModule } from './exchanges.module.js';
export { ProgrammeKind } from './exchange/exchange.enums.js';
export { listStatement } from './exchange/exchange.queries.js';
export { ExchangePlans } from './exchange/plans.service.js';
export { ExchangeTurns } from './exchange/turns.service.js';
export { CheckIns } from './attendance/check-ins.service.js';
export { ExchangeFigures, type ExchangeCount } from './figures/exchange-figures.js';
export { Duty } from './registration/registration.enums.js';
export { registrationsStatement } from './registration/registration.queries.js';
export { Registrations } from './registration/registrations.service.js';
export { ExchangeNews, type ExchangeBrief, type RegistrationBrief } from './news/exchange-news.js';
export { StandNews, type StandBrief } from './news/stand-news.js';
export { StandContributions } from './fair/contributions.service.js';
export { StandContributionKind } from './fair/fair.types.js';
export { Stands } from './fair/stands.service.js';
export { Internships } from './internship/internships.service.js';
export { Presented } from './programme/presented.service.js';
export { Programme } from './programme/programme.service.js';
