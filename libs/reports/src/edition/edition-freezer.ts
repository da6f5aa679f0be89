import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database } from '@lib/platform';
import { KeptObjects } from '@lib/files';
import type { ReportContent } from '../content/report-content.js';
import { ReportContents } from '../content/report-contents.service.js';
import { ReportDocuments } from '../document/report-documents.service.js';
import { annexOf } from './annex.js';
import { EditionGate } from './edition-gate.js';
import { photosOf } from './edition-parts.js';
import { canonical, substance } from './edition.rules.js';
import { MakingStore, type Making, type Quiet, type Told } from './making.store.js';
import { reportErrors } from './report.errors.js';
import { ReportStore } from './report.store.js';

const MOST_TRIES = 3;
const DAY_MS = 86_400_000;
const FORMS = ['MEDIUM', 'LARGE'] as const;

const INSERT = {
  name: 'report_edition_insert',
  text: /* sql */ `insert into report_edition (exchange_id, number, content, content_sha256, pdf_name, pdf_sha256, pdf_length, annex, annex_sha256, what_changed,
      changed_parts, published_by, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};
const PHOTOS = {
  name: 'report_edition_photos_insert',
  text: /* sql */ `insert into report_edition_photo (exchange_id, number, sha256, form, object_name)
    select $1, $2, sha256, form, name from jsonb_to_recordset($3::jsonb) as t(sha256 text, form text, name text)`,
};

type Asked = Making & { number: number };
type KeptPhoto = { sha256: string; form: string; name: string };
type Made = { content: ReportContent; at: Date; pdf: { name: string; sha256: string; length: number }; photos: KeptPhoto[] };

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Makes an edition. The PDF is drawn outside of any transaction; the one that freezes composes and checks everything again, and takes what was
 * drawn only if a reader would see the same.
 */
@Injectable()
export class EditionFreezer {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: ReportStore,
    private readonly makings: MakingStore,
    private readonly contents: ReportContents,
    private readonly documents: ReportDocuments,
    private readonly objects: KeptObjects,
    private readonly gate: EditionGate,
  ) {}

  /** @throws DomainError the refusals of `EditionGate`, REPORT_PHOTO_GONE, REPORT_MOVED_MEANWHILE */
  async freeze(asked: Asked, runner: string, { told, quiet }: { told: Told; quiet: Quiet }): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const made = await this.draw(asked, told);
      await quiet();
      if (await this.db.transaction(() => this.take(asked, runner, made))) return;
    }
    throw reportErrors.REPORT_MOVED_MEANWHILE();
  }

  private async draw(asked: Asked, told: Told): Promise<Made> {
    const { exchangeId } = asked;
    told('Reuniendo lo registrado', 0, 1);
    const at = this.clock.now();
    const content = await this.contents.compose(exchangeId, await this.store.texts(exchangeId));
    await this.gate.assert(await this.store.reachable(exchangeId), asked, content);
    const until = new Date(at.getTime() + DAY_MS);
    const photos = await this.photos(content, until, told);
    const bytes = await this.documents.pdf(content, { madeAt: at, edition: { number: asked.number, whatChanged: asked.whatChanged }, onProgress: told });
    const pdf = await this.objects.keep(bytes, 'application/pdf', until);
    return { content, at, pdf, photos };
  }

  /** The pictures of its page, as they are today. */
  private async photos(content: ReportContent, until: Date, told: Told): Promise<KeptPhoto[]> {
    const all = photosOf(content);
    const kept: KeptPhoto[] = [];
    for (const [at, { fileId, sha256, caption, alt }] of all.entries()) {
      told('Guardando las fotos', at, all.length);
      for (const form of FORMS) {
        const object = await this.objects.keepForm(fileId, sha256, form, until);
        if (!object) throw reportErrors.REPORT_PHOTO_GONE({ name: caption || alt });
        kept.push({ sha256, form, name: object.name });
      }
    }
    return kept;
  }

  /** false: what was recorded is no longer what was drawn. */
  private async take(asked: Asked, runner: string, { content, at, pdf, photos }: Made): Promise<boolean> {
    const { id, exchangeId, number, whatChanged, askedBy } = asked;
    // Everything below sees one moment of the database.
    await this.db.rows({ text: 'set transaction isolation level repeatable read' });
    const report = await this.store.held(exchangeId);
    const now = await this.contents.compose(exchangeId, await this.store.texts(exchangeId));
    const changed = await this.gate.assert(report, asked, now);
    if (substance(now) !== substance(content)) return false;
    if (!(await this.makings.over(id, runner, {}))) throw new Error('Another process took this making over');
    const contentSha256 = sha256Of(canonical(content));
    const publishedAt = at.toISOString();
    const annex = JSON.stringify(annexOf(content, { slug: report.slug, number, publishedAt, whatChanged, contentSha256, pdfSha256: pdf.sha256 }), null, 2);
    await this.objects.settle([pdf.name, ...photos.map(({ name }) => name)]);
    const sums = [contentSha256, pdf.name, pdf.sha256, pdf.length, annex, sha256Of(annex), whatChanged, JSON.stringify(changed)];
    await this.db.rows({ ...INSERT, values: [exchangeId, number, JSON.stringify(content), ...sums, askedBy, at] });
    await this.db.rows({ ...PHOTOS, values: [exchangeId, number, JSON.stringify(photos)] });
    await this.auditor.record({ actor: askedBy, action: 'report.publish', target: exchangeId, detail: { number, pdfSha256: pdf.sha256, whatChanged } });
    await this.db.addJob('report.published', { exchangeId, number });
    return true;
  }
}
