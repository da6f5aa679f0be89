export { DocumentsModule } from './documents.module.js';
export { documentErrors } from './documents.errors.js';
export type { DocumentAssets } from './asked.js';
export { Documents, type DocumentOptions } from './documents.service.js';
export { RecentBytes } from './recent-bytes.js';
export type { DocumentData } from './inert-data.rules.js';
