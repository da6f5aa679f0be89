import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeptObjects } from '@lib/files';
import { Clock, DomainError } from '@lib/kernel';
import { Auditor, Database, JobHandler, log, type Viewer } from '@lib/platform';
import { LaidOutDocuments } from '../document/laid-out-documents.js';
import { canonical, substance } from '../edition/edition.rules.js';
import type { BookletContent } from './booklet-content.js';
import { BookletGate } from './booklet-gate.js';
import { BookletMakingStore, type BookletMakingRow } from './booklet-making.store.js';
import { bookletErrors } from './booklet.errors.js';
import type { PublishBookletInput } from './booklet.inputs.js';
import { bookletFrame, bookletParts } from './booklet.parts.js';
import { BookletStore } from './booklet.store.js';

const EACH_MINUTE = '* * * * *';
/** Whoever says nothing for so long, and of whose job nothing is left, was killed. */
const GONE_MS = 90_000;
const DAY_MS = 86_400_000;
const MOST_ATTEMPTS = 3;
const FORMS = ['MEDIUM', 'LARGE'] as const;

const INSERT = {
  name: 'booklet_edition_insert',
  text: /* sql */ `insert into booklet_edition (booklet_id, number, content, content_sha256, pdf_name, pdf_sha256, pdf_length, what_changed, published_by, published_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
const PHOTOS = {
  name: 'booklet_edition_photos_insert',
  text: /* sql */ `insert into booklet_edition_photo (booklet_id, number, sha256, form, object_name)
    select $1, $2, sha256, form, name from jsonb_to_recordset($3::jsonb) as t(sha256 text, form text, name text)`,
};

type Kept = { sha256: string; form: string; name: string };
type Made = { content: BookletContent; at: Date; pdf: { name: string; sha256: string; length: number }; photos: Kept[] };

/** Publishes an edition of a booklet: its PDF is drawn by a job, outside of any transaction, and frozen only if a reader would still see the same. */
@Injectable()
export class BookletPublishing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: BookletStore,
    private readonly makings: BookletMakingStore,
    private readonly gate: BookletGate,
    private readonly documents: LaidOutDocuments,
    private readonly objects: KeptObjects,
  ) {}

  /** What refuses it is told at once. Asked again with the same id, it is the same one. @throws DomainError BOOKLET_NOT_FOUND, BOOKLET_BEING_MADE, and those of the gate */
  async publish(viewer: Viewer, { id, bookletId, number, whatChanged }: PublishBookletInput): Promise<void> {
    const row = await this.store.held(bookletId);
    if (!row) throw bookletErrors.BOOKLET_NOT_FOUND();
    const known = await this.makings.byId(id);
    if (known && (known.bookletId !== bookletId || known.number !== number || known.whatChanged !== whatChanged)) throw bookletErrors.BOOKLET_ID_TAKEN();
    if (known) return;
    await this.gate.assert(row, { number, whatChanged });
    if (!(await this.makings.ask({ id, bookletId, number, whatChanged, askedBy: viewer.accountId }))) return;
    await this.db.addJob('booklet.make', { makingId: id });
    await this.auditor.record({ actor: viewer.accountId, action: 'booklet.ask_edition', target: bookletId, detail: { number } });
  }

  @JobHandler('booklet.make')
  async make({ makingId }: { makingId: string }): Promise<void> {
    const making = await this.makings.claim(makingId, new Date(this.clock.now().getTime() - GONE_MS));
    if (!making) return;
    try {
      if (making.attempts > MOST_ATTEMPTS) throw bookletErrors.BOOKLET_NOT_MADE();
      const made = await this.draw(making);
      await this.db.transaction(() => this.freeze(making, made));
    } catch (error) {
      const told = error instanceof DomainError ? error : bookletErrors.BOOKLET_NOT_MADE();
      if (told !== error) log.error({ err: error, makingId }, 'a booklet could not be made');
      await this.makings.over(making, told.message);
    }
  }

  /** What a killed process left begins again. */
  @JobHandler('booklet.resume', { cron: EACH_MINUTE })
  async resume(): Promise<void> {
    for (const makingId of await this.makings.stalled(new Date(this.clock.now().getTime() - GONE_MS))) {
      if (!(await this.db.hasJob('booklet.make', { makingId }))) await this.db.addJob('booklet.make', { makingId });
    }
  }

  private async draw(making: BookletMakingRow): Promise<Made> {
    const at = this.clock.now();
    const told = (step: string, done: number, of: number): Promise<void> => this.makings.progress(making, step, done, of);
    await told('Reuniendo los casos', 0, 1);
    const content = await this.gate.assert(await this.store.reachable(making.bookletId), making);
    const until = new Date(at.getTime() + DAY_MS);
    const photos = await this.photos(content, until, told);
    await told('Componiendo las páginas', 0, 1);
    const bytes = await this.documents.pdf(bookletFrame(content, { whole: true, edition: making }), bookletParts(content), at);
    return { content, at, photos, pdf: await this.objects.keep(bytes, 'application/pdf', until) };
  }

  /** The pictures of its page, as they are today. */
  private async photos(content: BookletContent, until: Date, told: (step: string, done: number, of: number) => Promise<void>): Promise<Kept[]> {
    const all = [...new Map(content.cases.flatMap(({ photos }) => photos).map((photo) => [photo.sha256, photo])).values()];
    const kept: Kept[] = [];
    for (const [at, { fileId, sha256, caption, alt }] of all.entries()) {
      await told('Guardando las fotos', at, all.length);
      for (const form of FORMS) {
        const object = await this.objects.keepForm(fileId, sha256, form, until);
        if (!object) throw bookletErrors.BOOKLET_PHOTO_GONE({ name: caption || alt });
        kept.push({ sha256, form, name: object.name });
      }
    }
    return kept;
  }

  private async freeze(making: BookletMakingRow, { content, at, pdf, photos }: Made): Promise<void> {
    const { bookletId, number, whatChanged, askedBy } = making;
    const row = await this.store.held(bookletId);
    if (!row) throw bookletErrors.BOOKLET_NOT_FOUND();
    if (substance(await this.gate.assert(row, making)) !== substance(content)) throw bookletErrors.BOOKLET_MOVED_MEANWHILE();
    if (!(await this.makings.over(making))) throw new Error('A later attempt took this making over');
    await this.objects.settle([pdf.name, ...photos.map(({ name }) => name)]);
    const sha256 = createHash('sha256').update(canonical(content)).digest('hex');
    await this.db.rows({ ...INSERT, values: [bookletId, number, JSON.stringify(content), sha256, pdf.name, pdf.sha256, pdf.length, whatChanged, askedBy, at] });
    await this.db.rows({ ...PHOTOS, values: [bookletId, number, JSON.stringify(photos)] });
    await this.auditor.record({ actor: askedBy, action: 'booklet.publish', target: bookletId, detail: { number, pdfSha256: pdf.sha256, whatChanged } });
  }
}
