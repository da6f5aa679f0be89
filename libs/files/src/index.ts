export { FilesModule } from './files.module.js';
export { fileErrors } from './files.errors.js';
export { FileGuard, FileGuards, type FileLimits } from './file/file-guards.js';
export { Files } from './file/files.service.js';
export { kindOfName, nameFor as nameWithType } from './file/file-name.rules.js';
export type { FileForm, FileKind, FileObject, FileProgress, StoredFile } from './file/file.types.js';
export { extensionOf } from './check/inspect.js';
export { refusalSentence } from './check/refusals.js';
export { ObjectStore } from './store/object-store.js';
