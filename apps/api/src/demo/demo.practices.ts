import { Injectable } from '@nestjs/common';
import { AdmissionService, DECLARATION, DraftService, SectionService, SubmissionService, UsefulService, type SaveSectionInput } from '@lib/practices';
import { Database } from '@lib/platform';
import { sheetsData } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { DemoSection } from './demo.sheet.js';

const STAFF = 'especialista';

/** What people do with a practice, done by the demo people through the same services. */
@Injectable()
export class DemoPractices {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly drafts: DraftService,
    private readonly sections: SectionService,
    private readonly submissions: SubmissionService,
    private readonly admissions: AdmissionService,
    private readonly useful: UsefulService,
  ) {}

  async draft(key: string, title: string, author: string, sheet: readonly DemoSection[]): Promise<void> {
    const viewer = this.people.viewer(author);
    const practiceId = demoId(`practice:${key}`);
    await this.drafts.start(viewer, { id: practiceId, title });
    for (const part of sheet) await this.save(key, author, part);
  }

  async save(key: string, author: string, { section, body }: DemoSection): Promise<void> {
    const practiceId = demoId(`practice:${key}`);
    const stored = await this.db.one<{ revision: number }>({
      text: 'select revision from practice_section where practice_id = $1 and section_key = $2',
      values: [practiceId, section],
    });
    const input: SaveSectionInput = { practiceId, section, revision: stored?.revision ?? 0, ...body };
    await this.sections.save(this.people.viewer(author), input);
  }

  async submit(key: string, author: string): Promise<void> {
    const { director } = sheetsData();
    await this.submissions.submit(this.people.viewer(author), {
      practiceId: demoId(`practice:${key}`),
      directorName: director.name,
      directorPost: director.post,
      declarationVersion: DECLARATION.version,
      accept: true,
    });
  }

  async observe(key: string, section: string, text: string): Promise<void> {
    const input = { practiceId: demoId(`practice:${key}`), comment: 'Casi lista: falta un detalle.', observations: [{ section, text }] };
    await this.admissions.observe(this.people.viewer(STAFF), input);
  }

  async admit(key: string): Promise<void> {
    const input = { practiceId: demoId(`practice:${key}`), comment: 'Cumple con lo necesario. ¡Gracias por compartirla!' };
    await this.admissions.admit(this.people.viewer(STAFF), input);
  }

  async markUseful(key: string, by: readonly string[]): Promise<void> {
    for (const person of by) await this.useful.mark(this.people.viewer(person), demoId(`practice:${key}`));
  }
}
