import { Injectable } from '@nestjs/common';
import { limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { BlockChoice, TransferKind, TransferOutcome, TransferResults, TransferStarts, TransferWork } from '@lib/transfers';
import { transfersData, type DemoTransfer, type DemoTransferTexts } from './demo.data.js';
import { demoId } from './demo.ids.js';
import { DemoPeople } from './demo.people.js';
import type { Timeline } from './demo.timeline.js';

const STAFF = 'especialista';
const PROOF = 'https://evidencias.example.pe/acta-de-muestra.pdf';
const PATH = ['TALKING', 'AGREED', 'UNDERWAY', 'REPORTED', 'SUSTAINED'] as const;
type Part = DemoTransfer & { id: string; adopter: Viewer; team: Viewer; staff: Viewer };

/** A transfer in each step, so that both sides, the desk and the tree of a practice are seen alive. */
@Injectable()
export class DemoTransfers {
  constructor(
    private readonly db: Database,
    private readonly people: DemoPeople,
    private readonly starts: TransferStarts,
    private readonly work: TransferWork,
    private readonly results: TransferResults,
  ) {}

  async tell(time: Timeline): Promise<void> {
    const { transfers, ...texts } = transfersData();
    for (const told of transfers) await this.transfer(told, texts, time);
  }

  private async transfer(told: DemoTransfer, texts: DemoTransferTexts, time: Timeline): Promise<void> {
    const [adopter, team, staff] = [told.by, told.origin, STAFF].map((key) => this.people.viewer(key));
    const part: Part = { ...told, id: demoId(`transfer:${told.key}`), adopter, team, staff };
    const reaches = (step: (typeof PATH)[number]): boolean => {
      const until = told.until === 'STOPPED' ? 'AGREED' : told.until === 'ADAPTED' ? 'SUSTAINED' : told.until;
      return PATH.indexOf(until) >= PATH.indexOf(step);
    };
    time.daysAgo(told.startedDaysAgo);
    await this.begin(part, told.until === 'TALKING');
    if (!reaches('AGREED')) return;
    time.daysAgo(told.startedDaysAgo - 4);
    await this.agree(part, texts, time);
    time.daysAgo(told.endedDaysAgo + 6);
    if (told.until === 'STOPPED') return this.results.stop(adopter, { id: part.id, reason: told.reason ?? '', lesson: texts.lesson });
    if (!reaches('UNDERWAY')) return;
    await this.plan(part, texts, time);
    if (!reaches('REPORTED')) return;
    time.daysAgo(told.endedDaysAgo + 1);
    await this.report(part, time);
    if (!reaches('SUSTAINED')) return;
    await this.results.verify(staff, { id: part.id, note: 'Verificación de muestra: visto en los registros de la institución.' });
    time.daysAgo(told.endedDaysAgo);
    const outcome = told.until === 'ADAPTED' ? TransferOutcome.ADAPTED : TransferOutcome.SUSTAINED;
    await this.results.close(adopter, { id: part.id, outcome, lesson: texts.lesson });
  }

  private async begin({ id, practice, kind, adopter, team }: Part, half: boolean): Promise<void> {
    const practiceId = demoId(`practice:${practice}`);
    await this.starts.start(adopter, { id, practiceId, kind: kind === 'VERTICAL' ? TransferKind.VERTICAL : TransferKind.HORIZONTAL });
    const areas = await this.db.rows<{ id: string; marked: boolean }>({
      text: `select a.id, exists (select 1 from transfer_answer w where w.transfer_id = $1 and w.area_id = a.id) as marked
        from transfer_area a where a.enabled order by a.position`,
      values: [id],
    });
    for (const [at, { id: areaId, marked }] of areas.entries()) {
      const mark = { id, areaId, revision: 0, note: '' };
      if (!marked && (!half || at < 5)) await this.work.conversations.mark(team, { ...mark, point: at % 3 === 0 ? 2 : 3 });
      if (!half || at < 3) await this.work.conversations.mark(adopter, { ...mark, point: 1 + (at % 3) });
    }
  }

  private async agree({ id, adopter, team, staff, startedDaysAgo }: Part, { agreement }: DemoTransferTexts, time: Timeline): Promise<void> {
    const [startsOn, endsOn] = [1 - startedDaysAgo, 150].map((offset) => limaDate(time.day(offset)));
    await this.work.agreements.write(team, { id, revision: 0, text: agreement, startsOn, endsOn });
    for (const signer of [team, adopter, staff]) await this.work.agreements.sign(signer, { id, revision: 1 });
  }

  private async plan(part: Part, { how, why, left, milestones }: DemoTransferTexts, time: Timeline): Promise<void> {
    const { id, adopter, key, startedDaysAgo } = part;
    const blocks = await this.db.rows<{ position: number }>({ text: 'select position from transfer_block where transfer_id = $1 order by position', values: [id] });
    for (const [at, { position }] of blocks.entries()) {
      const choice = [BlockChoice.ADOPTED, BlockChoice.ADAPTED, BlockChoice.LEFT_OUT][at % 3];
      await this.work.plans.decide(adopter, { id, position, revision: 0, choice, how, why: choice === BlockChoice.LEFT_OUT ? left : why });
    }
    for (const [at, text] of milestones.entries()) {
      const dueOn = limaDate(time.day(10 + at * 12 - startedDaysAgo));
      await this.work.milestones.add(adopter, { id, milestoneId: demoId(`milestone:${key}:${at}`), text, dueOn });
    }
    await this.work.plans.begin(adopter, id);
    const done = part.until === 'UNDERWAY' ? 1 : milestones.length;
    for (const at of milestones.keys()) if (at < done) await this.prove(part, at, time);
  }

  private async prove({ id, adopter, key, endedDaysAgo }: Part, at: number, time: Timeline): Promise<void> {
    const milestoneId = demoId(`milestone:${key}:${at}`);
    const evidenceId = demoId(`milestone-evidence:${key}:${at}`);
    await this.work.milestones.addLink(adopter, { id, milestoneId, evidenceId, url: PROOF, caption: 'Acta de muestra' });
    await this.work.milestones.settle(adopter, { id, milestoneId, doneOn: limaDate(time.day(-endedDaysAgo - 7)), note: '' });
  }

  private async report({ id, adopter, key, own, norm, indicator = '', baseline = 0, result = 0, startedDaysAgo, endedDaysAgo }: Part, time: Timeline): Promise<void> {
    const day = (offset: number): string => limaDate(time.day(offset));
    if (own) await this.work.ownPractices.begin(adopter, { id, practiceId: demoId(`transfer-own:${key}`), title: own });
    if (norm) await this.work.plans.norm(adopter, { id, number: norm, on: day(-endedDaysAgo - 8), title: 'Norma de muestra que la hace de toda la región' });
    const [known] = await this.db.rows<{ name: string }>({
      text: `select i.value->>'name' as name from transfer t join practice_version v on v.practice_id = t.practice_id and v.number = t.version,
          jsonb_array_elements(v.sheet->'sections') as s(value), jsonb_array_elements(case when jsonb_typeof(s.value->'results'->'indicators') = 'array'
            then s.value->'results'->'indicators' else '[]' end) as i(value) where t.id = $1`,
      values: [id],
    });
    await this.results.report(adopter, {
      id,
      indicator: known?.name ?? indicator,
      baseline,
      baselineOn: day(-startedDaysAgo),
      result,
      resultOn: day(-endedDaysAgo - 2),
      source: 'Registro de muestra',
      comment: '',
    });
  }
}
