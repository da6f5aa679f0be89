import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type EvidenceDetails = {
  caption: string;
  sectionKey: string | null;
  result: string;
  minors: boolean | null;
  authorised: boolean | null;
  url: string | null;
};

export type StoredEvidence = EvidenceDetails & {
  id: string;
  practiceId: string;
  fileId: string | null;
  revision: number;
  held: boolean;
};

const ONE = {
  name: 'evidence_one',
  text: /* sql */ `
    select e.id, e.practice_id as "practiceId", e.file_id as "fileId", e.revision, e.caption, e.section_key as "sectionKey", e.result,
      e.minors, e.authorised, e.url,
      exists (select 1 from practice_version_evidence v where v.practice_id = e.practice_id and v.evidence_id = e.id) as held
    from practice_evidence e where e.id = $1 and e.withdrawn_at is null and ($2 or e.removed_at is null)`,
};

const ADD_LINK = {
  name: 'evidence_add_link',
  text: /* sql */ `
    insert into practice_evidence (id, practice_id, kind, url, caption, section_key, result, position, revision, added_by, added_at)
    values ($1, $2, 'LINK', $3, $4, $5, $6, (select coalesce(max(position), 0) + 1 from practice_evidence where practice_id = $2), 1, $7, $8)`,
};

const UPDATE = {
  name: 'evidence_update',
  text: /* sql */ `
    update practice_evidence set caption = $2, section_key = $3, result = $4, minors = $5, authorised = $6, url = $7, revision = revision + 1
    where id = $1`,
};

const FREEZE = {
  name: 'evidence_freeze',
  text: /* sql */ `
    insert into practice_version_evidence (practice_id, version, evidence_id, position, kind, caption, section_key, section_title, result, url,
      file_id, sha256)
    select e.practice_id, $2, e.id, row_number() over (order by e.position, e.added_at, e.id), e.kind, e.caption, e.section_key, k.title, e.result,
      e.url, e.file_id, f.sha256
    from practice_evidence e left join stored_file f on f.id = e.file_id left join sheet_section k on k.key = e.section_key
    where e.practice_id = $1 and e.removed_at is null and e.withdrawn_at is null`,
};

/** Rows of evidence: every statement that writes one is here. */
@Injectable()
export class EvidenceStore {
  constructor(private readonly db: Database) {}

  /** `removed`: also what the working edition no longer has. */
  find(id: string, { removed = false } = {}): Promise<StoredEvidence | null> {
    return this.db.one<StoredEvidence>({ ...ONE, values: [id, removed] });
  }

  async addLink(
    id: string,
    practiceId: string,
    { url, caption, sectionKey, result }: EvidenceDetails,
    by: string,
    at: Date,
  ): Promise<void> {
    await this.db.rows({ ...ADD_LINK, values: [id, practiceId, url, caption, sectionKey, result, by, at] });
  }

  async update(id: string, { caption, sectionKey, result, minors, authorised, url }: EvidenceDetails): Promise<void> {
    await this.db.rows({ ...UPDATE, values: [id, caption, sectionKey, result, minors, authorised, url] });
  }

  async remove(id: string, at: Date): Promise<void> {
    await this.db.rows({ text: 'update practice_evidence set removed_at = $2 where id = $1', values: [id, at] });
  }

  async withdraw(id: string, by: string, reason: string, at: Date): Promise<void> {
    const text = 'update practice_evidence set withdrawn_at = $2, withdrawn_by = $3, withdrawal_reason = $4 where id = $1';
    await this.db.rows({ text, values: [id, at, by, reason] });
  }

  /** false when they are not exactly the pieces of the working edition. */
  async order(practiceId: string, ids: readonly string[]): Promise<boolean> {
    const known = await this.db.rows<{ id: string }>({
      text: 'select id from practice_evidence where practice_id = $1 and removed_at is null and withdrawn_at is null',
      values: [practiceId],
    });
    const given = new Set(ids);
    if (known.length !== given.size || known.some(({ id }) => !given.has(id))) return false;
    await this.db.rows({
      text: `update practice_evidence e set position = g.place from unnest($1::uuid[]) with ordinality as g(id, place) where e.id = g.id`,
      values: [ids],
    });
    return true;
  }

  /** How many pieces the working edition has. */
  async count(practiceId: string): Promise<number> {
    const text =
      'select count(*)::int as n from practice_evidence where practice_id = $1 and removed_at is null and withdrawn_at is null';
    return (await this.db.one<{ n: number }>({ text, values: [practiceId] }))?.n ?? 0;
  }

  /** The pieces of the working edition become those of the version, for good. */
  async freeze(practiceId: string, version: number): Promise<void> {
    await this.db.rows({ ...FREEZE, values: [practiceId, version] });
  }
}
