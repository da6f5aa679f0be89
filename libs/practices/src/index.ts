export { conflictErrors } from './conflict/conflict.errors.js';
export { ownsInstitution, type Involved, type Onlooker } from './conflict/conflict.rules.js';
export { Conflicts, involvedColumns, isOwnInstitution, type InvolvedColumns } from './conflict/conflict.service.js';
