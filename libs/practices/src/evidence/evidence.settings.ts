import { Injectable } from '@nestjs/common';
import type { FileLimits } from '@lib/files';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';

/** Numbers of the evidence as they start, with the name staff read. */
const SEEDS = {
  evidence_megabytes: { name: 'Espacio para las evidencias de una práctica, en MB', value: 150 },
  evidence_max: { name: 'Evidencias por práctica, como máximo', value: 30 },
  evidence_photo_megabytes: { name: 'Tamaño de una foto, en MB como máximo', value: 15 },
  evidence_document_megabytes: { name: 'Tamaño de un documento, en MB como máximo', value: 20 },
  evidence_video_megabytes: { name: 'Tamaño de un video, en MB como máximo', value: 80 },
} as const;

const MEGABYTE = 1_048_576;

type Key = keyof typeof SEEDS;

@Injectable()
@ReferenceData(62)
export class EvidenceSettings implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  async loadReferenceData(): Promise<void> {
    await this.db.rows({
      text: /* sql */ `insert into practice_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int) on conflict do nothing`,
      values: [JSON.stringify(Object.entries(SEEDS).map(([key, seed]) => ({ key, ...seed })))],
    });
  }

  async limits(): Promise<FileLimits> {
    const rows = await this.db.rows<{ key: Key; value: number }>({
      name: 'evidence_limits',
      text: 'select key, value from practice_setting where key = any($1)',
      values: [Object.keys(SEEDS)],
    });
    const stored = new Map(rows.map(({ key, value }) => [key, value]));
    const of = (key: Key): number => stored.get(key) ?? SEEDS[key].value;
    return {
      bytes: {
        IMAGE: of('evidence_photo_megabytes') * MEGABYTE,
        DOCUMENT: of('evidence_document_megabytes') * MEGABYTE,
        VIDEO: of('evidence_video_megabytes') * MEGABYTE,
      },
      subjectBytes: of('evidence_megabytes') * MEGABYTE,
      subjectFiles: of('evidence_max'),
    };
  }
}
