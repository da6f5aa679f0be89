import { OpenDataResolver } from './open-data/open-data.resolver.js';
import { FiguresDeskResolver } from './reading/figures.admin.resolver.js';
import { FiguresResolver } from './reading/figures.resolver.js';

export const figuresMemberResolvers = [FiguresResolver, OpenDataResolver];
export const figuresAdminResolvers = [FiguresDeskResolver];

export { DICTIONARY, sqlOf } from './dictionary/dictionary.js';
export type { FigureDefinition } from './dictionary/figure.definition.js';
export { FiguresModule } from './figures.module.js';
export { OpenData } from './open-data/open-data.service.js';
export { Figures } from './reading/figures.service.js';
export { PageVisits } from './visits/page-visits.js';
