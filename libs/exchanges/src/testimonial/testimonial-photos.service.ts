import { Injectable } from '@nestjs/common';
import { Files } from '@lib/files';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { TestimonialState } from './testimonial.enums.js';
import { testimonialErrors } from './testimonial.errors.js';
import type { SetTestimonialPhotoInput } from './testimonial.inputs.js';
import { TESTIMONIAL_PHOTO } from './testimonial-photo.guard.js';
import { TestimonialStore } from './testimonial.store.js';

const FILE = {
  name: 'testimonial_photo_file',
  text: `select 1 from stored_file where id = $1 and purpose = '${TESTIMONIAL_PHOTO}' and subject_id = $2 and released_at is null and state <> 'REFUSED'`,
};
const SET = {
  name: 'testimonial_photo_set',
  text: 'update testimonial set photo_file_id = $2, photo_alt = $3, photo_authorised = $4 where id = $1',
};

/** The picture of a testimony, with its rights. */
@Injectable()
export class TestimonialPhotos {
  constructor(
    private readonly db: Database,
    private readonly store: TestimonialStore,
    private readonly files: Files,
    private readonly auditor: Auditor,
  ) {}

  /** One takes the place of another; said again, its rights change. Answers its exchange. @throws DomainError TESTIMONIAL_NOT_FOUND, TESTIMONIAL_PHOTO_UNKNOWN */
  async set(viewer: Viewer, { id, fileId, alt, authorised }: SetTestimonialPhotoInput): Promise<string> {
    const found = await this.store.reachable(id);
    if (found.state === TestimonialState.WITHDRAWN) throw testimonialErrors.TESTIMONIAL_WITHDRAWN();
    if (!(await this.db.one({ ...FILE, values: [fileId, id] }))) throw testimonialErrors.TESTIMONIAL_PHOTO_UNKNOWN({}, 'input.fileId');
    await this.db.rows({ ...SET, values: [id, fileId, alt, authorised] });
    await this.files.attach([fileId]);
    if (found.photoFileId && found.photoFileId !== fileId) await this.files.release([found.photoFileId]);
    await this.auditor.record({ actor: viewer.accountId, action: 'testimonial.photo', target: id, detail: { fileId, authorised } });
    return found.exchangeId;
  }

  async remove(viewer: Viewer, id: string): Promise<string> {
    const { exchangeId, photoFileId } = await this.store.reachable(id);
    if (!photoFileId) return exchangeId;
    await this.db.rows({ ...SET, values: [id, null, '', false] });
    await this.files.release([photoFileId]);
    await this.auditor.record({ actor: viewer.accountId, action: 'testimonial.photo_remove', target: id, detail: { fileId: photoFileId } });
    return exchangeId;
  }
}
