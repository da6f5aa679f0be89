import { FreshQueries } from './fresh.queries.js';
import { SavedSearchResolver } from './saved-search.resolver.js';
import { SavedSearchWeek } from './saved-search-week.job.js';
import { SavedSearchService } from './saved-searches.service.js';

export const savedSearchMemberResolvers = [SavedSearchResolver];
export const savedSearchServices = [SavedSearchService, FreshQueries, SavedSearchWeek];
