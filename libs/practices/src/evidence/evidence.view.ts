import { extensionOf, nameWithType, type FileForm } from '@lib/files';
import type { EvidenceKind, EvidenceState } from './evidence.enums.js';
import type { EvidenceFacts } from './evidence.rules.js';
import type { EvidencePiece } from './evidence.types.js';

export type ObjectJson = {
  name: string;
  form: FileForm;
  mediaType: string;
  length: number;
  width: number | null;
  height: number | null;
};

/** What every reader of a piece gets from its statement. */
export type PieceRow = {
  id: string;
  kind: EvidenceFacts['kind'];
  caption: string;
  sectionKey: string | null;
  sectionTitle: string | null;
  result: string;
  link: string | null;
  fileName: string | null;
  objects: ObjectJson[];
};

export type WorkingRow = PieceRow & {
  state: EvidenceFacts['state'];
  refusal: string | null;
  scanned: string | null;
  minors: boolean | null;
  authorised: boolean | null;
  revision: number;
  published: boolean;
};

const SHOWN: readonly FileForm[] = ['SMALL', 'MEDIUM', 'LARGE'];

/** Objects of the file `id` for these readers: bytes are asked for at an address of their own door. */
export function pieceView(row: PieceRow, door: 'member' | 'admin'): EvidencePiece {
  const { id, caption, sectionKey, sectionTitle, result, link, objects } = row;
  const base = door === 'admin' ? '/admin/archivos/' : '/archivos/';
  const images = objects
    .filter(({ form }) => SHOWN.includes(form))
    .sort((one, other) => SHOWN.indexOf(one.form) - SHOWN.indexOf(other.form))
    .map(({ name, width, height }) => ({ url: base + name, width: width ?? 0, height: height ?? 0 }));
  const whole = objects.find(({ form }) => form === 'WHOLE');
  const file = whole && {
    url: base + whole.name,
    name: nameWithType(row.fileName ?? '', extensionOf(whole.mediaType)),
    mediaType: whole.mediaType,
    bytes: whole.length,
  };
  return {
    id,
    kind: row.kind as EvidenceKind,
    caption,
    sectionKey,
    sectionTitle,
    result,
    link,
    images: distinct(images),
    file: file ?? null,
  };
}

/** A small photo is the same in every size: one of each width is enough. */
function distinct<T extends { width: number }>(images: readonly T[]): T[] {
  return images.filter(({ width }, at) => images.findIndex((other) => other.width === width) === at);
}

export function factsOf({ id, kind, caption, minors, authorised, state, fileName, link }: WorkingRow): EvidenceFacts {
  return { id, kind, caption, minors, authorised, state, name: fileName ?? link ?? '' };
}

export function stateOf(row: WorkingRow): EvidenceState | null {
  return row.state as EvidenceState | null;
}
