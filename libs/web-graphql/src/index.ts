export { CacheProvider, QueryCache, useCache } from './cache.js';
export { failureOf, RequestFailure, type FailureKind, type FieldFailure } from './failure.js';
export { isOnline, LINE_CHANGED } from './line.js';
export { operationKey, type Operation } from './operation.js';
export { request } from './request.js';
export { useMutation, type MutationState } from './use-mutation.js';
export { useOlder, type OlderState, type PageOf } from './use-older.js';
export { useQuery, type QueryState } from './use-query.js';
