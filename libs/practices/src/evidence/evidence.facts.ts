import type { EvidenceFacts } from './evidence.rules.js';

export type EvidenceFactsRow = { evidence: (EvidenceFacts & { sha256: string | null })[] };

/** The pieces of the working edition of the practice `alias`, as far as the rules judge them and the receipt signs them. */
export function evidenceFactsColumn(alias: string): string {
  return /* sql */ `
    coalesce((select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'name', coalesce(f.file_name, e.url), 'caption', e.caption,
        'minors', e.minors, 'authorised', e.authorised, 'state', f.state, 'sha256', f.sha256) order by e.position, e.added_at, e.id)
      from practice_evidence e left join stored_file f on f.id = e.file_id
      where e.practice_id = ${alias}.id and e.removed_at is null and e.withdrawn_at is null), '[]') as evidence`;
}
