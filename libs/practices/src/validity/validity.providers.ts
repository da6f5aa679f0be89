import type { Type } from '@nestjs/common';
import { Confirmations } from './confirmations.service.js';
import { Renewals } from './renewals.service.js';
import { ValidityDay } from './validity-day.job.js';
import { ValidityNews } from './validity-news.js';
import { ValidityDeskResolver } from './validity.admin.resolver.js';
import { ValidityQueries } from './validity.queries.js';
import { ValidityResolver } from './validity.resolver.js';

/** To be provided and exported by the module: the resolvers live in the modules of the doors. */
export const validityServices: Type[] = [Confirmations, ValidityDay, ValidityNews, ValidityQueries];
export const validityInternals: Type[] = [Renewals];
export const validityMemberResolvers: Type[] = [ValidityResolver];
export const validityAdminResolvers: Type[] = [ValidityDeskResolver];
