import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { PracticeOrigins } from '@lib/practices';
import { initiativeErrors } from './initiative.errors.js';
import type { TurnInitiativeInput } from './initiative.inputs.js';
import { initiativeLink } from './initiative.rules.js';
import { InitiativeStore } from './initiative.store.js';
import { sheetOf, type UsefulContribution } from './turning.rules.js';

const TURN = { name: 'initiative_turn', text: 'update initiative set practice_id = $2 where id = $1' };
const CONTRIBUTORS = {
  name: 'initiative_contributors',
  text: /* sql */ `select distinct author_id::text as id from initiative_contribution
    where initiative_id = $1 and removed_at is null and hidden_at is null and author_id = any($2::uuid[])`,
};
const USEFUL = {
  name: 'initiative_useful',
  text: /* sql */ `
    select c.text, m.name from initiative_contribution c join member m on m.id = c.author_id
    where c.initiative_id = $1 and c.useful_at is not null and c.removed_at is null and c.hidden_at is null
    order by c.useful_at, c.id limit 20`,
};

@Injectable()
export class Turnings {
  constructor(
    private readonly db: Database,
    private readonly store: InitiativeStore,
    private readonly origins: PracticeOrigins,
  ) {}

  /**
   * The draft of a practice with the texts of the initiative, its author and whom she chose among those who contributed. Again: nothing.
   * @throws DomainError INITIATIVE_STEP_REFUSED, TEAMMATE_DID_NOT_CONTRIBUTE, and those of `PracticeOrigins.start`
   */
  async turn(viewer: Viewer, { id, practiceId, teammates }: TurnInitiativeInput): Promise<void> {
    const initiative = await this.store.own(viewer, id);
    const { state, title } = initiative;
    if (state === 'TURNED' && initiative.practiceId === practiceId && !initiative.practiceGone) return;
    this.store.allow('TURN', initiative);
    await this.assertContributed(id, teammates);
    const useful = await this.db.rows<UsefulContribution>({ ...USEFUL, values: [id] });
    await this.origins.start(viewer, {
      id: practiceId,
      title,
      sections: sheetOf(initiative, useful),
      teammates,
      origin: { kind: 'INITIATIVE', source: `initiative:${id}`, label: title, link: initiativeLink(id) },
    });
    await this.db.rows({ ...TURN, values: [id, practiceId] });
    await this.store.step(id, state, 'TURNED');
    await this.store.moved(viewer.accountId, id, { action: 'TURN', from: state, to: 'TURNED' });
    await this.db.addJob('initiative.turned', { initiativeId: id, practiceId });
  }

  private async assertContributed(id: string, teammates: readonly string[]): Promise<void> {
    const asked = [...new Set(teammates)];
    if (asked.length === 0) return;
    const found = await this.db.rows({ ...CONTRIBUTORS, values: [id, asked] });
    if (found.length < asked.length) throw initiativeErrors.TEAMMATE_DID_NOT_CONTRIBUTE({}, 'input.teammates');
  }
}
