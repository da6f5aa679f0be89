import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Auditor, Database, type PageArgs, type Viewer } from '@lib/platform';
import type { ReportRevision, SavedReportText } from '../edition/desk-report.types.js';
import { sittings } from '../edition/edition.rules.js';
import { reportErrors } from '../edition/report.errors.js';
import { BOOKLET, REPORT, type DocumentKind } from './document-kind.js';

/** `revision`: the one that was on the screen; 0 when nobody had written it. */
export type NewText = { id: string; key: string; revision: number; body: string };
export type OldText = { id: string; key: string; revision: number; restores: number };
type Revision = { id: string; documentId: string; key: string; revision: number; body: string; at: Date };
type TextPlace = PageArgs & { documentId: string; key: string };

const HISTORY_AT_ONCE = 200;

const statements = ({ name, owner }: DocumentKind) => {
  const one = `select id, ${owner} as "documentId", key, revision, body, written_at as at from ${name}_text`;
  return {
    all: { name: `${name}_texts_latest`, text: `select distinct on (key) key, body from ${name}_text where ${owner} = $1 order by key, revision desc` },
    latest: { name: `${name}_text_latest`, text: `${one} where ${owner} = $1 and key = $2 order by revision desc limit 1` },
    byId: { name: `${name}_text_by_id`, text: `${one} where id = $1` },
    revision: { name: `${name}_text_revision`, text: `${one} where ${owner} = $1 and key = $2 and revision = $3` },
    insert: { name: `${name}_text_insert`, text: `insert into ${name}_text (id, ${owner}, key, revision, body, restores, written_by, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8)` },
    // The latest revisions before $3, or of all.
    history: {
      name: `${name}_text_history`,
      text: /* sql */ `select t.revision, t.body, t.restores, t.written_by as "byId", coalesce(m.name, '') as "byName", t.written_at as at
        from ${name}_text t left join member m on m.id = t.written_by where t.${owner} = $1 and t.key = $2 and ($3::int is null or t.revision < $3)
        order by t.revision desc limit ${HISTORY_AT_ONCE + 1}`,
    },
  };
};
const STATEMENTS = { report: statements(REPORT), booklet: statements(BOOKLET) };

/** The texts of a document of one kind, as JSON: who wrote the latest of each, and when. `of` names the document. */
export const savedTexts = ({ name, owner }: DocumentKind, of: string): string => /* sql */ `
  coalesce((select json_agg(t) from (select distinct on (t.key) t.key, t.revision, t.body, t.written_at as at, coalesce(m.name, '') as "byName" from ${name}_text t
    left join member m on m.id = t.written_by where t.${owner} = ${of} order by t.key, t.revision desc) t), '[]')`;

/** What only a person can write in a document. Nothing of it is lost: each save is a revision. Whoever writes holds the document. */
@Injectable()
export class KeptTexts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  /** The latest of each. */
  all({ name }: DocumentKind, documentId: string): Promise<{ key: string; body: string }[]> {
    return this.db.rows<{ key: string; body: string }>({ ...STATEMENTS[name].all, values: [documentId] });
  }

  /** @throws DomainError REPORT_TEXT_STALE, REPORT_TEXT_ID_TAKEN */
  save(viewer: Viewer, kind: DocumentKind, documentId: string, text: NewText): Promise<SavedReportText> {
    return this.write(viewer, kind, documentId, { ...text, restores: null });
  }

  /** An earlier revision becomes the latest one; those between stay. @throws DomainError as `save`, and REPORT_REVISION_UNKNOWN */
  async restore(viewer: Viewer, kind: DocumentKind, documentId: string, text: OldText): Promise<SavedReportText> {
    const earlier = await this.db.one<Revision>({ ...STATEMENTS[kind.name].revision, values: [documentId, text.key, text.restores] });
    if (!earlier) throw reportErrors.REPORT_REVISION_UNKNOWN({}, 'input.restores');
    return this.write(viewer, kind, documentId, { ...text, body: earlier.body });
  }

  /** The last save of each sitting, the latest first: every letter would hide what people look for. */
  async history({ name }: DocumentKind, { documentId, key, first, after }: TextPlace): Promise<Page<ReportRevision>> {
    const rows = await this.db.rows<ReportRevision & { byId: string }>({ ...STATEMENTS[name].history, values: [documentId, key, revisionIn(after)] });
    const told = sittings(rows);
    const items = told.slice(0, first);
    const last = items.at(-1);
    const more = told.length > first || rows.length > HISTORY_AT_ONCE;
    return { items, nextCursor: more && last ? encodeCursor([last.revision]) : null };
  }

  private async write(viewer: Viewer, { name }: DocumentKind, documentId: string, text: NewText & { restores: number | null }): Promise<SavedReportText> {
    const { id, key, revision, body, restores } = text;
    const statement = STATEMENTS[name];
    const same = await this.db.one<Revision>({ ...statement.byId, values: [id] });
    if (same && (same.documentId !== documentId || same.key !== key || same.body !== body)) throw reportErrors.REPORT_TEXT_ID_TAKEN();
    if (same) return same;
    const latest = await this.db.one<Revision>({ ...statement.latest, values: [documentId, key] });
    if (latest?.body === body) return latest;
    if ((latest?.revision ?? 0) !== revision) throw reportErrors.REPORT_TEXT_STALE();
    const at = this.clock.now();
    await this.db.rows({ ...statement.insert, values: [id, documentId, key, revision + 1, body, restores, viewer.accountId, at] });
    const detail = { key, revision: revision + 1, ...(restores === null ? {} : { restores }) };
    await this.auditor.record({ actor: viewer.accountId, action: `${name}.write`, target: documentId, detail });
    return { key, revision: revision + 1, body, at };
  }
}

function revisionIn(after: string | null | undefined): number | null {
  if (!after) return null;
  const revision = Number(decodeCursor(after)[0]);
  if (!Number.isSafeInteger(revision) || revision < 1 || revision > 1_000_000) throw pageErrors.CURSOR_INVALID({}, 'after');
  return revision;
}
