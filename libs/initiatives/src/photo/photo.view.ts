import type { FileForm } from '@lib/files';
import type { InitiativeImage } from '../initiative/initiative.types.js';

export type ImageJson = { name: string; form: FileForm; width: number | null; height: number | null };

const SHOWN: readonly FileForm[] = ['SMALL', 'MEDIUM', 'LARGE'];

const images = (alias: string, forms: readonly FileForm[]): string => /* sql */ `
  coalesce((select json_agg(json_build_object('name', o.name, 'form', o.form, 'width', o.width, 'height', o.height))
    from initiative_photo h join stored_file s on s.id = h.file_id and s.state = 'READY' and s.released_at is null and s.purged_at is null
    join file_object o on o.file_id = s.id and o.form in (${forms.map((form) => `'${form}'`).join(', ')})
    where h.initiative_id = ${alias}.id and h.removed_at is null), '[]')`;

/** Of the initiative `alias`: only what was drawn again by us is ever shown. */
export const smallestPhoto = (alias: string): string => images(alias, ['SMALL']);
export const allPhotos = (alias: string): string => images(alias, SHOWN);

/** Bytes are asked for at an address of the reader's own door. A small photo is the same in every size: one of each width. */
export function photoImages(found: readonly ImageJson[], door: 'member' | 'admin'): InitiativeImage[] {
  const base = door === 'admin' ? '/admin/archivos/' : '/archivos/';
  const inOrder = [...found]
    .sort((one, other) => SHOWN.indexOf(one.form) - SHOWN.indexOf(other.form))
    .map(({ name, width, height }) => ({ url: base + name, width: width ?? 0, height: height ?? 0 }));
  return inOrder.filter(({ width }, at) => inOrder.findIndex((other) => other.width === width) === at);
}
