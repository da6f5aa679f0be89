import type { Database } from '@lib/platform';

export type Part = { PartNumber: number; ETag: string; Size: number };

/** Which parts an S3 store has of an upload: told by one row each, so that a killed process is never half right about it. */
export class PartStore {
  constructor(private readonly db: Database) {}

  async parts(name: string): Promise<Part[]> {
    const text =
      'select number as "PartNumber", etag as "ETag", bytes as "Size" from upload_part where upload_name = $1 order by number';
    return this.db.rows<Part>({ name: 'upload_parts', text, values: [name] });
  }

  async waiting(name: string): Promise<number> {
    const text = 'select waiting_bytes as bytes from stored_file where upload_name = $1';
    return (await this.db.one<{ bytes: number }>({ name: 'upload_waiting', text, values: [name] }))?.bytes ?? 0;
  }

  /** A full part, which took in what waited: both with one statement. */
  async add(name: string, number: number, etag: string, bytes: number): Promise<void> {
    const text = /* sql */ `with whole as (update stored_file set waiting_bytes = 0 where upload_name = $1)
      insert into upload_part (upload_name, number, etag, bytes) values ($1, $2, $3, $4)
      on conflict (upload_name, number) do update set etag = excluded.etag, bytes = excluded.bytes`;
    await this.db.rows({ name: 'upload_part_add', text, values: [name, number, etag, bytes] });
  }

  async wait(name: string, bytes: number): Promise<void> {
    await this.db.rows({ text: 'update stored_file set waiting_bytes = $2 where upload_name = $1', values: [name, bytes] });
  }

  async forget(name: string): Promise<void> {
    await this.db.rows({ text: 'delete from upload_part where upload_name = $1', values: [name] });
  }
}
