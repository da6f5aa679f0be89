import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { FileObject, NewFile, StoredFile } from './file.types.js';

const COLUMNS = `f.id, f.owner_id as "ownerId", f.purpose, f.subject_id as "subjectId", f.kind, f.file_name as "fileName", f.length,
  f.declared_sha256 as "declaredSha256", f.upload_name as "uploadName", f.state`;

const OBJECT = `o.name, o.form, o.media_type as "mediaType", o.length, o.sha256, o.width, o.height`;

export type Usage = { files: number; bytes: number };
export type Verdict = { mediaType: string; sha256: string; scanned: 'CLEAN' | 'NO_SCANNER'; objects: readonly FileObject[] };

/** Rows of files: every statement that writes one is here. */
@Injectable()
export class FileStore {
  constructor(private readonly db: Database) {}

  byId(id: string): Promise<StoredFile | null> {
    return this.db.one<StoredFile>({
      name: 'file_by_id',
      text: `select ${COLUMNS} from stored_file f where f.id = $1`,
      values: [id],
    });
  }

  byUploadName(name: string): Promise<StoredFile | null> {
    const text = `select ${COLUMNS} from stored_file f where f.upload_name = $1 and f.purged_at is null`;
    return this.db.one<StoredFile>({ name: 'file_by_upload', text, values: [name] });
  }

  /** Only what was checked and still belongs to something. */
  async served(name: string): Promise<{ file: StoredFile; object: FileObject } | null> {
    const row = await this.db.one<{ file: StoredFile; object: FileObject }>({
      name: 'file_served',
      text: /* sql */ `
        select (select row_to_json(x) from (select ${COLUMNS}) x) as file, (select row_to_json(y) from (select ${OBJECT}) y) as object
        from file_object o join stored_file f on f.id = o.file_id
        where o.name = $1 and f.state = 'READY' and f.released_at is null and f.purged_at is null`,
      values: [name],
    });
    return row;
  }

  /** What counts against the quota of a subject; whoever asks holds it until the transaction ends. */
  async usage(purpose: string, subjectId: string): Promise<Usage> {
    await this.db.rows({ text: 'select pg_advisory_xact_lock(hashtextextended($1, 260))', values: [`${purpose} ${subjectId}`] });
    const row = await this.db.one<Usage>({
      name: 'file_usage',
      text: /* sql */ `select count(*)::int as files, coalesce(sum(length), 0)::bigint as bytes from stored_file
        where purpose = $1 and subject_id = $2 and state not in ('REFUSED', 'QUARANTINED') and released_at is null`,
      values: [purpose, subjectId],
    });
    return row ?? { files: 0, bytes: 0 };
  }

  async insert(file: NewFile & Pick<StoredFile, 'kind' | 'ownerId' | 'uploadName'>, at: Date): Promise<void> {
    const { id, ownerId, purpose, subjectId, kind, fileName, length, sha256, uploadName } = file;
    await this.db.rows({
      name: 'file_insert',
      text: /* sql */ `insert into stored_file (id, owner_id, purpose, subject_id, kind, file_name, length, declared_sha256, upload_name,
          state, created_at, touched_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'UPLOADING', $10, $10)`,
      values: [id, ownerId, purpose, subjectId, kind, fileName, length, sha256, uploadName, at],
    });
  }

  /** false when it was received before. */
  async received(uploadName: string, at: Date): Promise<string | null> {
    const row = await this.db.one<{ id: string }>({
      name: 'file_received',
      text: `update stored_file set state = 'CHECKING', received_at = $2, touched_at = $2
        where upload_name = $1 and state = 'UPLOADING' returning id`,
      values: [uploadName, at],
    });
    return row?.id ?? null;
  }

  async ready(id: string, { mediaType, sha256, scanned, objects }: Verdict, at: Date): Promise<boolean> {
    const row = await this.db.one({
      text: /* sql */ `update stored_file set state = 'READY', media_type = $2, sha256 = $3, scanned = $4, checked_at = $5, touched_at = $5
        where id = $1 and state = 'CHECKING' and purged_at is null returning id`,
      values: [id, mediaType, sha256, scanned, at],
    });
    if (!row) return false;
    await this.db.rows({
      text: /* sql */ `insert into file_object (file_id, name, form, media_type, length, sha256, width, height)
        select $1, name, form, "mediaType", length, sha256, width, height from jsonb_to_recordset($2::jsonb)
          as t(name text, form text, "mediaType" text, length bigint, sha256 text, width int, height int)`,
      values: [id, JSON.stringify(objects)],
    });
    return true;
  }

  async refuse(id: string, state: 'REFUSED' | 'QUARANTINED', refusal: string, sha256: string | null, at: Date): Promise<void> {
    await this.db.rows({
      text: /* sql */ `update stored_file set state = $2, refusal = $3, sha256 = $4, checked_at = $5, touched_at = $5
        where id = $1 and state = 'CHECKING'`,
      values: [id, state, refusal, sha256, at],
    });
  }
}
