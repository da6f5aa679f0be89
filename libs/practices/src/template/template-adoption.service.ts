import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock } from '../practice/practice.lock.js';
import { isOpen } from '../practice/practice.rules.js';

const ADOPT = {
  name: 'template_adopt',
  text: /* sql */ `update practice set template_number = (select max(number) from sheet_template) where id = $1`,
};

/** A sheet under way goes on with the template it began with, until its team takes the newer one. */
@Injectable()
export class TemplateAdoption {
  constructor(
    private readonly db: Database,
    private readonly lock: PracticeLock,
  ) {}

  /** Nothing written is lost: a section that is no longer asked for keeps its text, unpublished. @throws DomainError PRACTICE_CLOSED */
  adopt(viewer: Viewer, practiceId: string): Promise<void> {
    return this.lock.transaction(viewer, 'practice.template', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_CLOSED();
      await this.db.rows({ ...ADOPT, values: [practiceId] });
    });
  }
}
