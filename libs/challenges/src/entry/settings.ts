import { Injectable } from '@nestjs/common';
import { Database, ReferenceData, type ReferenceDataLoader } from '@lib/platform';

/** Numbers as they start, with the name staff read; once loaded they are rows that can be changed. */
const SEEDS = {
  file_megabytes: { name: 'Tamaño de un archivo de un paso, en MB como máximo', value: 20 },
  work_megabytes: { name: 'Espacio para los archivos de un paso, en MB', value: 60 },
} as const;

const MEGABYTE = 1_048_576;

@Injectable()
@ReferenceData(64)
export class ChallengeSettings implements ReferenceDataLoader {
  constructor(private readonly db: Database) {}

  async loadReferenceData(): Promise<void> {
    const rows = Object.entries(SEEDS).map(([key, seed]) => ({ key, ...seed }));
    await this.db.rows({
      text: /* sql */ `insert into challenge_setting (key, name, value)
        select key, name, value from jsonb_to_recordset($1::jsonb) as t(key text, name text, value int) on conflict do nothing`,
      values: [JSON.stringify(rows)],
    });
  }

  async fileLimits(): Promise<{ bytes: number; subjectBytes: number }> {
    const rows = await this.db.rows<{ key: string; value: number }>({
      name: 'challenge_settings',
      text: 'select key, value from challenge_setting',
    });
    const stored = new Map(rows.map(({ key, value }) => [key, value]));
    const of = (key: keyof typeof SEEDS): number => (stored.get(key) ?? SEEDS[key].value) * MEGABYTE;
    return { bytes: of('file_megabytes'), subjectBytes: of('work_megabytes') };
  }
}
