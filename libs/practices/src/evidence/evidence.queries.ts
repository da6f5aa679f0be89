import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { PieceRow, WorkingRow } from './evidence.view.js';

const OBJECTS = (fileId: string): string => /* sql */ `
  coalesce((select json_agg(json_build_object('name', o.name, 'form', o.form, 'mediaType', o.media_type, 'length', o.length,
      'width', o.width, 'height', o.height))
    from file_object o join stored_file s on s.id = o.file_id
    where o.file_id = ${fileId} and s.state = 'READY' and s.released_at is null and s.purged_at is null), '[]')`;

/** The pieces of the working edition, in the order of the team. */
const WORKING = {
  name: 'evidence_working',
  text: /* sql */ `
    select e.id, e.kind, e.caption, e.section_key as "sectionKey", k.title as "sectionTitle", e.result, e.url as link, e.minors, e.authorised,
      e.revision, f.file_name as "fileName", f.state, f.refusal, f.scanned, ${OBJECTS('e.file_id')} as objects,
      exists (select 1 from practice_version_evidence v join practice p on p.id = v.practice_id and p.published_version = v.version
        where v.practice_id = e.practice_id and v.evidence_id = e.id) as published
    from practice_evidence e left join stored_file f on f.id = e.file_id left join sheet_section k on k.key = e.section_key
    where e.practice_id = $1 and e.removed_at is null and e.withdrawn_at is null
    order by e.position, e.added_at, e.id`,
};

const FROZEN = /* sql */ `
  select v.evidence_id as id, v.kind, v.caption, v.section_key as "sectionKey", v.section_title as "sectionTitle", v.result, v.url as link,
    f.file_name as "fileName", ${OBJECTS('v.file_id')} as objects
  from practice_version_evidence v join practice_evidence e on e.id = v.evidence_id and e.withdrawn_at is null
  left join stored_file f on f.id = v.file_id`;

const PUBLISHED = {
  name: 'evidence_published',
  text: /* sql */ `${FROZEN} join practice p on p.id = v.practice_id and p.published_version = v.version
    where p.slug = $1 order by v.position`,
};

/** $1 feedback, $2 its expert: what an assignment shows is the version it was given for. */
const ASSIGNED = {
  name: 'evidence_assigned',
  text: /* sql */ `${FROZEN} join feedback b on b.practice_id = v.practice_id and b.version = v.version
    where b.id = $1 and b.expert_id = $2 and b.status <> 'WITHDRAWN' order by v.position`,
};

const SENT = {
  name: 'evidence_sent',
  text: 'select 1 from practice where id = $1 and submitted_at is not null',
};

@Injectable()
export class EvidenceQueries {
  constructor(private readonly db: Database) {}

  working(practiceId: string): Promise<WorkingRow[]> {
    return this.db.rows<WorkingRow>({ ...WORKING, values: [practiceId] });
  }

  published(slug: string): Promise<PieceRow[]> {
    return this.db.rows<PieceRow>({ ...PUBLISHED, values: [slug] });
  }

  assigned(feedbackId: string, expertId: string): Promise<PieceRow[]> {
    return this.db.rows<PieceRow>({ ...ASSIGNED, values: [feedbackId, expertId] });
  }

  async wasSent(practiceId: string): Promise<boolean> {
    return (await this.db.one({ ...SENT, values: [practiceId] })) !== null;
  }

  /** What the files of the working edition take, as the quota counts them. */
  async bytesOf(practiceId: string): Promise<number> {
    const row = await this.db.one<{ bytes: number }>({
      name: 'evidence_bytes',
      text: /* sql */ `select coalesce(sum(length), 0)::bigint as bytes from stored_file where purpose = 'practice.evidence' and subject_id = $1
        and state not in ('REFUSED', 'QUARANTINED') and released_at is null`,
      values: [practiceId],
    });
    return row?.bytes ?? 0;
  }
}
