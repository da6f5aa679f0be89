import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { ObjectStore } from '@lib/files';
import { Database, log } from '@lib/platform';
import type { ReportPhoto } from '../content/report-content.js';
import { sideOf, type PictureSize } from './picture-size.rules.js';

const OBJECTS = {
  name: 'report_picture_objects',
  text: /* sql */ `
    select f.id as "fileId", o.name from stored_file f join file_object o on o.file_id = f.id and o.form = 'PRINT'
    where f.id = any($1::uuid[]) and f.state = 'READY' and f.released_at is null and f.purged_at is null`,
};

export type Picture = { fileId: string; bytes: Uint8Array };

/** The photos of a report, reduced one at a time: no more than one is ever in memory as points. */
@Injectable()
export class ReportPictures {
  constructor(
    private readonly db: Database,
    private readonly store: ObjectStore,
  ) {}

  async *reduced(photos: readonly ReportPhoto[], size: PictureSize): AsyncGenerator<Picture | null> {
    if (photos.length === 0) return;
    const rows = await this.db.rows<{ fileId: string; name: string }>({ ...OBJECTS, values: [photos.map(({ fileId }) => fileId)] });
    const names = new Map(rows.map(({ fileId, name }) => [fileId, name]));
    const side = sideOf(photos.length, size);
    for (const { fileId } of photos) yield await this.one(fileId, names.get(fileId), side);
  }

  /** null: its bytes are not there any more, or cannot be read. A report is made without it. */
  private async one(fileId: string, name: string | undefined, side: number): Promise<Picture | null> {
    if (!name) return null;
    try {
      const reader = sharp({ sequentialRead: true }).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
      const bytes = (await this.store.read(name)).pipe(reader.flatten({ background: '#fff' }).jpeg({ quality: 76 })).toBuffer();
      return { fileId, bytes: await bytes };
    } catch (error) {
      log.warn({ err: error, fileId }, 'a photo of a report could not be read');
      return null;
    }
  }
}
