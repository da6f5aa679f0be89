import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { PracticeOrigins, type SectionBodies } from '@lib/practices';
import { transferErrors } from './transfer.errors.js';
import type { BeginOwnPracticeInput, LinkOwnPracticeInput } from './transfer.inputs.js';
import { TransferStore, type Seen } from './transfer.store.js';

const LINK = { name: 'transfer_link', text: 'update transfer set own_practice_id = $2 where id = $1' };
const MINE = {
  name: 'transfer_mine',
  text: /* sql */ `
    select 1 from practice p where p.id = $1 and (p.created_by = $2
      or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2))`,
};
/** Whether $2 is the practice $1, or one of those it came from. */
const ANCESTOR = {
  name: 'transfer_is_ancestor',
  text: /* sql */ `
    with recursive up (id) as (
      select $1::uuid union select t.practice_id from up join transfer t on t.own_practice_id = up.id)
    select 1 from up where id = $2`,
};
/** What goes on into the own practice: the lines that are kept, with how they are adapted. */
const KEPT = {
  name: 'transfer_kept_blocks',
  text: /* sql */ `
    select heading, case when choice = 'ADAPTED' then how else text end as text from transfer_block
    where transfer_id = $1 and choice in ('ADOPTED', 'ADAPTED') order by position`,
};

/** The practice that the adopter makes of it: begun from the plan, or one that was there. */
@Injectable()
export class TransferOwnPractices {
  constructor(
    private readonly db: Database,
    private readonly store: TransferStore,
    private readonly origins: PracticeOrigins,
  ) {}

  /** A draft with the lines of the plan, its people and its origin, told for good. Asked again it is the same one. */
  async begin(viewer: Viewer, { id, practiceId, title }: BeginOwnPracticeInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'LINK');
    const { transfer } = seen;
    if (transfer.ownPracticeId === practiceId) return;
    if (transfer.ownPracticeId) throw transferErrors.OWN_PRACTICE_SET();
    const lines = await this.db.rows<{ heading: string; text: string }>({ ...KEPT, values: [id] });
    const sections: SectionBodies = { strategy: { lines } };
    await this.origins.start(viewer, {
      id: practiceId,
      title,
      sections,
      teammates: [],
      origin: {
        kind: 'TRANSFER',
        source: `transfer:${id}`,
        label: transfer.practiceTitle,
        link: transfer.slug ? `/practicas/${transfer.slug}` : '',
        practiceId: transfer.practiceId,
        version: transfer.version,
      },
    });
    await this.linked(viewer, seen, practiceId);
  }

  /** @throws DomainError OWN_PRACTICE_UNKNOWN, OWN_PRACTICE_TAKEN, OWN_PRACTICE_IS_ORIGIN, OWN_PRACTICE_SET */
  async link(viewer: Viewer, { id, practiceId }: LinkOwnPracticeInput): Promise<void> {
    const seen = await this.store.opened(viewer, id, 'LINK');
    const { transfer } = seen;
    if (transfer.ownPracticeId === practiceId) return;
    if (transfer.ownPracticeId) throw transferErrors.OWN_PRACTICE_SET();
    if (!(await this.db.one({ ...MINE, values: [practiceId, viewer.accountId] }))) throw transferErrors.OWN_PRACTICE_UNKNOWN({}, 'input.practiceId');
    if (await this.db.one({ ...ANCESTOR, values: [transfer.practiceId, practiceId] })) throw transferErrors.OWN_PRACTICE_IS_ORIGIN({}, 'input.practiceId');
    await this.linked(viewer, seen, practiceId);
  }

  private async linked(viewer: Viewer, seen: Seen, practiceId: string): Promise<void> {
    await this.db.rows({ ...LINK, values: [seen.transfer.id, practiceId] });
    await this.store.moved(viewer, seen, { action: 'LINK' });
  }
}
