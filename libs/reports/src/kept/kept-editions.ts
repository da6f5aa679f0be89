import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ReportContent } from '../content/report-content.js';
import { withoutTakenBack } from '../content/standing-words.js';
import { photosOf } from '../edition/edition-parts.js';
import { BOOKLET, latestOf, REPORT, type DocumentKind } from './document-kind.js';
import { TAKEN_BACK } from './taken-back.js';
import { withheldOf } from './withholdings.service.js';

/** What of an edition is a file. */
export type EditionFiles = { documentId: string; number: number; pdfName: string; pdfSha256: string; pdfLength: number; withheld: boolean; takenBack: string[] };
export type PublicAddress = { slug: string; publishedAt: Date };

const statements = (kind: DocumentKind) => {
  const { name, owner, head, key } = kind;
  return {
    // $1 the slug, $2 the number or null: the latest.
    files: {
      name: `${name}_edition_files`,
      text: /* sql */ `
        select e.${owner} as "documentId", e.number, e.pdf_name as "pdfName", e.pdf_sha256 as "pdfSha256", e.pdf_length as "pdfLength",
          coalesce(h.withheld, false) as withheld, ${TAKEN_BACK} as "takenBack"
        from ${head} p join ${name}_edition e on e.${owner} = p.${key} and e.number = coalesce($2::int, ${latestOf(kind, `p.${key}`)}) ${withheldOf(kind)}
        where p.slug = $1`,
    },
    photo: {
      name: `${name}_edition_photo`,
      text: `select object_name as name from ${name}_edition_photo where ${owner} = $1 and number = $2 and sha256 = $3 and form = $4`,
    },
    frozen: { name: `${name}_edition_content`, text: `select content from ${name}_edition where ${owner} = $1 and number = $2` },
    everyPublic: {
      name: `${name}_sitemap`,
      text: /* sql */ `select p.slug, e.published_at as "publishedAt" from ${head} p
        join ${name}_edition e on e.${owner} = p.${key} and e.number = ${latestOf(kind, `p.${key}`)} ${withheldOf(kind)}
        where not coalesce(h.withheld, false) order by e.published_at desc limit 1000`,
    },
  };
};
const STATEMENTS = { report: statements(REPORT), booklet: statements(BOOKLET) };

/** Editions as they were frozen, and what of them answers at an address. */
@Injectable()
export class KeptEditions {
  constructor(private readonly db: Database) {}

  /** null: there is no such edition, or none at all. @param number null: the latest */
  files({ name }: DocumentKind, slug: string, number: number | null): Promise<EditionFiles | null> {
    return this.db.one<EditionFiles>({ ...STATEMENTS[name].files, values: [slug, number] });
  }

  /** Where the bytes of a picture are; null also for one that only went with words that were taken back. */
  async photo(kind: DocumentKind, { documentId, number, takenBack }: EditionFiles, sha256: string, form: 'MEDIUM' | 'LARGE'): Promise<string | null> {
    const found = await this.db.one<{ name: string }>({ ...STATEMENTS[kind.name].photo, values: [documentId, number, sha256, form] });
    if (!found || takenBack.length === 0) return found?.name ?? null;
    const content = await this.frozen<ReportContent>(kind, documentId, number);
    const stands = content && photosOf(withoutTakenBack(content, takenBack)).some((one) => one.sha256 === sha256);
    return stands ? found.name : null;
  }

  /** The frozen content of an edition; null when there is none of that number. */
  async frozen<Content>({ name }: DocumentKind, documentId: string, number: number): Promise<Content | null> {
    return (await this.db.one<{ content: Content }>({ ...STATEMENTS[name].frozen, values: [documentId, number] }))?.content ?? null;
  }

  /** Every document whose latest edition answers. */
  everyPublic({ name }: DocumentKind): Promise<PublicAddress[]> {
    return this.db.rows<PublicAddress>(STATEMENTS[name].everyPublic);
  }
}
