import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { Clock } from '@lib/kernel';
import { Documents } from '@lib/documents';
import { WholeFiles } from '@lib/files';
import { Evidence, EVIDENCE_PURPOSE } from '@lib/practices';
import { drawing, evidenceData, type DemoPiece } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

/** So that who arrives sees photos, a document and a link: the photos are drawings, and nobody is in them. */
@Injectable()
export class DemoEvidence {
  constructor(
    private readonly clock: Clock,
    private readonly people: DemoPeople,
    private readonly files: WholeFiles,
    private readonly evidence: Evidence,
    private readonly documents: Documents,
  ) {}

  /** Adds to a sheet that is open what the sample has for it. */
  async add(key: string, author: string): Promise<void> {
    for (const piece of evidenceData().practices[key] ?? []) await this.one(key, author, piece);
  }

  private async one(practice: string, author: string, piece: DemoPiece): Promise<void> {
    const viewer = this.people.viewer(author);
    const id = demoId(`evidence:${practice}:${piece.key}`);
    const practiceId = demoId(`practice:${practice}`);
    const { drawn, document } = evidenceData();
    if (piece.link === undefined) {
      const fileName = piece.drawing ? `${piece.drawing}.png` : document.fileName;
      const bytes = piece.drawing
        ? await picture(piece.drawing)
        : await this.documents.render('record', document, {}, { madeAt: this.clock.now() });
      await this.files.take(viewer, { id, purpose: EVIDENCE_PURPOSE, subjectId: practiceId, fileName }, bytes);
    }
    await this.evidence.save(viewer, {
      id,
      practiceId,
      revision: 0,
      caption: piece.caption + (piece.drawing ? drawn : ''),
      sectionKey: piece.section,
      link: piece.link ?? null,
      minors: piece.drawing ? false : null,
    });
  }
}

/** The drawing as a camera would send it. */
export function picture(name: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing(name)))
    .png({ compressionLevel: 2 })
    .toBuffer();
}
