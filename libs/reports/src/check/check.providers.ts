import type { Type } from '@nestjs/common';
import { CheckFactsQueries } from './check-facts.queries.js';
import { EditionTeller } from './edition-teller.js';
import { ReportCheck } from './report-check.service.js';

export const checkServices: Type[] = [ReportCheck];
export const checkInternals: Type[] = [CheckFactsQueries, EditionTeller];
