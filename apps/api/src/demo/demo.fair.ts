import { Injectable } from '@nestjs/common';
import { CrewDealing, Crews, Internships, PhotoRights, StandContributions, StandPhotoRights, Stands } from '@lib/exchanges';
import { WholeFiles } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { centroData } from './demo.centro.data.js';
import { evidenceData } from './demo.data.js';
import { picture } from './demo.evidence.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';

/** The fair of the exchange, with what its visitors left, and its internship. */
@Injectable()
export class DemoFair {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly files: WholeFiles,
    private readonly stands: Stands,
    private readonly rights: StandPhotoRights,
    private readonly contributions: StandContributions,
    private readonly internships: Internships,
    private readonly crews: Crews,
  ) {}

  async prepare(exchangeId: string, days: string[]): Promise<void> {
    for (const [at, { key, name, iged: igedCode, practice, holders, photos, products }] of centroData().stands.entries()) {
      const holderIds = holders.map((one) => this.people.person(one).accountId);
      const practiceId = practice ? demoId(`practice:${practice}`) : null;
      await this.stands.save(this.staff(), { id: standId(key), exchangeId, number: at + 1, name, igedCode, practiceId, products, holderIds });
      for (const photo of photos) await this.hang(key, photo);
    }
    const { islands, schools, modules, practice, ...internship } = centroData().internship;
    await this.internships.save(this.staff(), {
      ...{ exchangeId, revision: 0, ...internship, practiceId: demoId(`practice:${practice}`), day: days[1], islands },
      schools: schools.map((name) => ({ name, modularCode: '' })),
      modules: modules.map(([ally, title]) => ({ allyId: demoId(`ally:${ally}`), title })),
    });
    await this.crews.deal(this.staff(), { exchangeId, how: CrewDealing.MIXED, again: false });
  }

  /** What visitors left is read by staff, but for one that still waits, and the team of the stand answers. */
  async visit(): Promise<void> {
    for (const [at, { stand, kind, text, by, answer, waits }] of centroData().left.entries()) {
      const id = demoId(`left:${stand}:${at}`);
      const found = await this.db.one<{ code: string }>({ text: 'select code from fair_stand where id = $1', values: [standId(stand)] });
      await this.contributions.leave(this.people.viewer(by), '', { id, code: found?.code ?? '', kind, text, name: '', comesFrom: '' });
      if (waits) continue;
      await this.contributions.moderate(this.staff(), { id, show: true });
      const [holder] = centroData().stands.find(({ key }) => key === stand)?.holders ?? [];
      if (answer) await this.contributions.answer(this.people.viewer(holder), { id, text: answer });
    }
  }

  async hold(): Promise<void> {
    for (const { key } of centroData().stands) await this.stands.hold(this.staff(), standId(key));
  }

  private async hang(stand: string, photo: string): Promise<void> {
    const fileId = demoId(`stand-photo:${stand}:${photo}`);
    const subjectId = standId(stand);
    await this.files.take(this.staff(), { id: fileId, purpose: STAND_PHOTO_PURPOSE, subjectId, fileName: `${photo}.png` }, await picture(photo));
    await this.stands.addPhoto(this.staff(), { standId: subjectId, fileId, caption: `${caption(photo)}${evidenceData().drawn}` });
    await this.rights.note(this.staff(), { fileId, rights: PhotoRights.NO_MINORS });
  }

  private staff(): Viewer {
    return this.people.viewer('especialista');
  }
}

/** As the guard of the photos of stands names it. */
const STAND_PHOTO_PURPOSE = 'exchange.stand';
const standId = (key: string): string => demoId(`stand:${key}`);

/** What the drawing shows, in the words of the evidence that carries it. */
function caption(drawing: string): string {
  const piece = Object.values(evidenceData().practices).flat().find((one) => one.drawing === drawing);
  return piece?.caption ?? 'Productos del puesto';
}
