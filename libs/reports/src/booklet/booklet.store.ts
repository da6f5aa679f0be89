import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { photoJoins, photoOf } from '../content/report-photo.queries.js';
import type { ReportPhoto } from '../content/report-content.js';
import type { BookletContent, BookletTextKey } from './booklet-content.js';
import { BOOKLET, latestOf } from '../kept/document-kind.js';
import { bookletErrors } from './booklet.errors.js';

export type BookletRow = { id: string; slug: string; title: string; introduction: string; closing: string; revision: number; latest: number; caseIds: string[] };

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'booklet_hold', text: 'select 1 from case_booklet where id = $1 for update' };
const written = (key: BookletTextKey): string => `coalesce((select t.body from booklet_text t where t.booklet_id = b.id and t.key = '${key}' order by t.revision desc limit 1), '')`;
const READ = {
  name: 'booklet_read',
  text: /* sql */ `select b.id, b.slug, b.title, ${written('presentation')} as introduction, ${written('closing')} as closing, b.revision,
      coalesce(${latestOf(BOOKLET, 'b.id')}, 0) as latest,
      array(select c.practice_id::text from booklet_case c where c.booklet_id = b.id order by c.position) as "caseIds"
    from case_booklet b where b.id = $1`,
};
/** The cases in their order, in the version that is published; of one that is not public any more only its name. */
const CASES = {
  name: 'booklet_cases',
  text: /* sql */ `
    select c.practice_id as "practiceId", p.code, p.slug, coalesce(v.number, 0) as version, coalesce(v.sheet->>'title', p.title) as title, v.sheet,
      g.name as "igedName", coalesce(z.name, '') as "regionName",
      coalesce((select json_agg(photo order by position) from (
        select e.position, ${photoOf('e.caption')} as photo
        from practice_version_evidence e join practice_evidence w on w.id = e.evidence_id and w.withdrawn_at is null
          ${photoJoins('e.file_id')}
        where e.practice_id = p.id and e.version = v.number and e.kind = 'PHOTO' order by e.position limit 8) shown), '[]') as photos
    from booklet_case c join practice p on p.id = c.practice_id join iged g on g.code = p.lead_iged_code left join region z on z.id = g.region_id
      left join practice_version v on v.practice_id = p.id and v.number = p.published_version
    where c.booklet_id = $1 order by c.position`,
};
const SAVE = {
  name: 'booklet_save',
  text: /* sql */ `insert into case_booklet (id, slug, title, created_by, created_at, updated_by, updated_at)
    values ($1, $2, $3, $4, $5, $4, $5) on conflict (id) do update set slug = excluded.slug, title = excluded.title, updated_by = excluded.updated_by, updated_at = excluded.updated_at, revision = case_booklet.revision + 1`,
};
const CHOOSE = {
  name: 'booklet_choose',
  text: 'insert into booklet_case (booklet_id, practice_id, position) select $1, c.id, c.place from unnest($2::uuid[]) with ordinality c(id, place)',
};
/** $1 practices: how many of them are public and tell the case of a school. */
const CHOOSABLE = {
  name: 'booklet_choosable',
  text: 'select count(*)::int as found from practice where id = any($1::uuid[]) and published_version is not null and school_level is not null',
};

export type CaseSheet = {
  title: string;
  summary: string;
  sections: {
    key: string;
    text?: string | null;
    lines?: { heading: string; text: string }[] | null;
    results?: BookletContent['cases'][number]['results'] | null;
    school?: FrozenCase | null;
  }[];
};
export type FrozenCase = { name?: string; pairs?: { problem: string; response: string }[] };
export type CaseRow = {
  practiceId: string;
  code: string;
  slug: string;
  version: number;
  title: string;
  /** null: it is not public any more. */
  sheet: CaseSheet | null;
  igedName: string;
  regionName: string;
  photos: Omit<ReportPhoto, 'alt'>[];
};

/** Rows of a booklet, as its verbs need them. */
@Injectable()
export class BookletStore {
  constructor(private readonly db: Database) {}

  async held(id: string): Promise<BookletRow | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.find(id);
  }

  find(id: string): Promise<BookletRow | null> {
    return this.db.one<BookletRow>({ ...READ, values: [id] });
  }

  /** @throws DomainError BOOKLET_NOT_FOUND */
  async reachable(id: string): Promise<BookletRow> {
    const row = await this.find(id);
    if (!row) throw bookletErrors.BOOKLET_NOT_FOUND();
    return row;
  }

  cases(id: string): Promise<CaseRow[]> {
    return this.db.rows<CaseRow>({ ...CASES, values: [id] });
  }

  async allChoosable(practiceIds: readonly string[]): Promise<boolean> {
    const row = await this.db.one<{ found: number }>({ ...CHOOSABLE, values: [practiceIds] });
    return row?.found === practiceIds.length;
  }

  async isSlugFree(slug: string, id: string): Promise<boolean> {
    const text = 'select 1 from case_booklet where slug = $1 and id <> $2';
    return (await this.db.one({ name: 'booklet_slug_taken', text, values: [slug, id] })) === null;
  }

  async save(row: Pick<BookletRow, 'id' | 'slug' | 'title' | 'caseIds'>, by: string, at: Date): Promise<void> {
    await this.db.rows({ ...SAVE, values: [row.id, row.slug, row.title, by, at] });
    await this.db.rows({ name: 'booklet_cases_clear', text: 'delete from booklet_case where booklet_id = $1', values: [row.id] });
    await this.db.rows({ ...CHOOSE, values: [row.id, row.caseIds] });
  }
}
