import type { FileKind } from './file-name.rules.js';

export type { FileKind };
export type FileProgress = 'UPLOADING' | 'CHECKING' | 'READY' | 'REFUSED' | 'QUARANTINED';

/** What of a file can be asked for: an image only as it was encoded again, the rest whole. */
export type FileForm = 'WHOLE' | 'SMALL' | 'MEDIUM' | 'LARGE' | 'PRINT';

export type StoredFile = {
  id: string;
  ownerId: string;
  purpose: string;
  subjectId: string;
  kind: FileKind;
  fileName: string;
  /** Bytes, as declared when the upload began. */
  length: number;
  declaredSha256: string | null;
  uploadName: string;
  state: FileProgress;
};

/** Bytes that may be served: `name` is their address, 128 random bits. */
export type FileObject = {
  name: string;
  form: FileForm;
  mediaType: string;
  length: number;
  sha256: string;
  width: number | null;
  height: number | null;
};

export type NewFile = {
  id: string;
  purpose: string;
  subjectId: string;
  fileName: string;
  length: number;
  sha256: string | null;
};
