import { SenseReference } from './sense.reference.js';
import { SimilarQueries } from './similar.queries.js';
import { SimilarResolver } from './similar.resolver.js';

export const similarMemberResolvers = [SimilarResolver];
export const similarServices = [SimilarQueries];
export const similarInternals = [SenseReference];
