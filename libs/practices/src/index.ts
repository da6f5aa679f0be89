export { conflictErrors } from './conflict/conflict.errors.js';
export { ownsInstitution, type Involved, type Onlooker } from './conflict/conflict.rules.js';
export { Conflicts, involvedColumns, isOwnInstitution, type InvolvedColumns } from './conflict/conflict.service.js';
export { PracticeNews } from './news/practice-news.js';
export type { DecisionNews, FeedbackNews, ImprovementNews, PracticeBrief } from './news/practice-news.types.js';
