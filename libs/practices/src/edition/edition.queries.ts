import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { sheetToday } from '../version/retired.queries.js';
import type { PublishedSheet } from '../version/version.view.js';
import { changesBetween, type ComparedPiece } from './changes.rules.js';
import type { WhatChangedArgs } from './edition.inputs.js';
import type { EditionChanges } from './edition.types.js';

/** What the version `alias` shows, and that a piece was there which is withdrawn. */
const evidenceOf = (alias: string): string => /* sql */ `
  coalesce((select json_agg(json_build_object('kind', v.kind, 'caption', v.caption, 'url', v.url, 'sectionTitle', v.section_title,
      'result', v.result, 'withdrawn', e.withdrawn_at is not null) order by v.position)
    from practice_version_evidence v join practice_evidence e on e.id = v.evidence_id
    where v.practice_id = ${alias}.practice_id and v.version = ${alias}.number), '[]')`;

/** $1 slug, $2 older version or null (the one before the newer), $3 newer version or null (the published one). */
const CHANGES = {
  name: 'edition_changes',
  text: /* sql */ `
    select p.slug, p.title, n.number as to, o.number as from, ${sheetToday('n')} as after, ${sheetToday('o')} as before,
      ${evidenceOf('n')} as "evidenceAfter", ${evidenceOf('o')} as "evidenceBefore",
      (select json_agg(json_build_object('number', v.number, 'publishedAt', v.admitted_at) order by v.number desc)
        from practice_version v where v.practice_id = p.id) as editions
    from practice p
    join practice_version n on n.practice_id = p.id and n.number = coalesce($3::int, p.published_version)
    join practice_version o on o.practice_id = p.id and o.number = coalesce($2::int,
      (select max(v.number) from practice_version v where v.practice_id = p.id and v.number < n.number))
    where p.slug = $1 and p.published_version is not null`,
};

type Row = Omit<EditionChanges, 'parts' | 'editions'> & {
  before: PublishedSheet;
  after: PublishedSheet;
  evidenceBefore: ComparedPiece[];
  evidenceAfter: ComparedPiece[];
  editions: { number: number; publishedAt: string }[];
};

@Injectable()
export class EditionQueries {
  constructor(private readonly db: Database) {}

  /** null when there are no two such published versions. */
  async changes({ slug, from, to }: WhatChangedArgs): Promise<EditionChanges | null> {
    const row = await this.db.one<Row>({ ...CHANGES, values: [slug, from ?? null, to ?? null] });
    if (!row) return null;
    const { before, after, evidenceBefore, evidenceAfter, editions, ...head } = row;
    return {
      ...head,
      editions: editions.map(({ number, publishedAt }) => ({ number, publishedAt: new Date(publishedAt) })),
      parts: changesBetween({ ...before, evidence: evidenceBefore }, { ...after, evidence: evidenceAfter }),
    };
  }
}
