import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FileGuard, FileGuards, type FileLimits, type StoredFile } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { testimonialErrors } from './testimonial.errors.js';
import { MAY_BE_SHOWN } from './testimonials.service.js';

export const TESTIMONIAL_PHOTO = 'exchange.testimonial';

const MB = 1_048_576;
const KNOWN = { name: 'testimonial_photo_subject', text: `select 1 from testimonial where id = $1 and state <> 'WITHDRAWN'` };
const SHOWN = {
  name: 'testimonial_photo_shown',
  text: /* sql */ `select 1 from testimonial t join exchange x on x.id = t.exchange_id and x.announced_at is not null
    where t.photo_file_id = $1 and t.photo_authorised and ${MAY_BE_SHOWN}`,
};

/** Pictures of who speaks: staff bring them; anyone sees those whose rights were given, while the words are shown. */
@Injectable()
export class TestimonialPhotoGuard extends FileGuard implements OnModuleInit {
  readonly purpose = TESTIMONIAL_PHOTO;

  constructor(
    private readonly db: Database,
    private readonly guards: FileGuards,
  ) {
    super();
  }

  onModuleInit(): void {
    this.guards.register(this);
  }

  limits(): Promise<FileLimits> {
    return Promise.resolve({ bytes: { IMAGE: 12 * MB }, subjectBytes: 36 * MB, subjectFiles: 6 });
  }

  async mayUpload(viewer: Viewer, testimonialId: string): Promise<void> {
    const known = viewer.permissions.has('exchange.manage') && (await this.db.one({ ...KNOWN, values: [testimonialId] }));
    if (!known) throw testimonialErrors.TESTIMONIAL_NOT_FOUND();
  }

  async mayRead(viewer: Viewer | null, { id }: StoredFile): Promise<boolean> {
    if (viewer?.permissions.has('exchange.manage')) return true;
    return (await this.db.one({ ...SHOWN, values: [id] })) !== null;
  }
}
