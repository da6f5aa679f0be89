import './figures.personal.js';
import { ImportDeskResolver } from './importing/import.admin.resolver.js';
import { OpenDataResolver } from './open-data/open-data.resolver.js';
import { FiguresDeskResolver } from './reading/figures.admin.resolver.js';
import { ThresholdsDeskResolver } from './thresholds/thresholds.admin.resolver.js';
import { FiguresResolver } from './reading/figures.resolver.js';

export const figuresMemberResolvers = [FiguresResolver, OpenDataResolver];
export const figuresAdminResolvers = [FiguresDeskResolver, ImportDeskResolver, ThresholdsDeskResolver];

export { DICTIONARY, sqlOf } from './dictionary/dictionary.js';
export type { FigureDefinition } from './dictionary/figure.definition.js';
export { EXCHANGE_DICTIONARY } from './exchange/exchange-dictionary.js';
export { FiguresOfExchange, type ExchangeFiguresTold } from './exchange/exchange-reading.js';
export { FiguresModule } from './figures.module.js';
export { ImportKind, ImportState } from './importing/import.enums.js';
export { ImportQueries } from './importing/import.queries.js';
export { ImportRunner } from './importing/import-runner.js';
export { Imports } from './importing/imports.service.js';
export { OpenData } from './open-data/open-data.service.js';
export { Figures } from './reading/figures.service.js';
export type { Figure } from './reading/figure.types.js';
export { FigureThresholds } from './thresholds/thresholds.service.js';
export { PageVisits } from './visits/page-visits.js';
