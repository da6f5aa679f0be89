import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { allyErrors } from '../ally/ally.errors.js';
import type { LinkAllyExpertsInput } from '../ally/ally.inputs.js';
import { AllyStore } from '../ally/ally.store.js';
import type { AllyExpertChoice } from '../ally/desk-ally.types.js';

const EXPERT = `account a join account_role r on r.account_id = a.id and r.role = 'EXPERT' join member m on m.id = a.id
  left join iged g on g.code = m.iged_code`;

const CHOICES = {
  name: 'ally_expert_choices',
  text: /* sql */ `
    select m.id, m.name, m.post, coalesce(m.institution, g.name, '') as institution from ${EXPERT}
    where a.status = 'ACTIVE' and ($1::text is null or position(fold($1) in fold(m.name || ' ' || coalesce(m.institution, g.name, ''))) > 0)
    order by m.name collate "es-x-icu", m.id limit 20`,
};
const UNKNOWN = {
  name: 'ally_expert_unknown',
  text: /* sql */ `select x from unnest($1::uuid[]) x
    where not exists (select from ${EXPERT} where a.id = x and a.status = 'ACTIVE')
      and not exists (select from ally_expert e where e.ally_id = $2 and e.expert_id = x) limit 1`,
};
const UNLINK = {
  name: 'ally_expert_unlink',
  text: 'delete from ally_expert where ally_id = $1 and expert_id <> all($2::uuid[]) returning expert_id',
};
const LINK = {
  name: 'ally_expert_link',
  text: /* sql */ `insert into ally_expert (ally_id, expert_id, linked_at) select $1, x, $3 from unnest($2::uuid[]) x
    on conflict do nothing returning expert_id`,
};
const OF_EXPERT = {
  name: 'ally_of_expert',
  text: `select e.ally_id as id from ally_expert e join ally a on a.id = e.ally_id and a.state = 'LISTED' where e.expert_id = $1 order by 1`,
};

@Injectable()
export class AllyExperts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: AllyStore,
  ) {}

  choices(search: string | null): Promise<AllyExpertChoice[]> {
    return this.db.rows<AllyExpertChoice>({ ...CHOICES, values: [search || null] });
  }

  /** The allies in the directory that this expert comes from. */
  async alliesOf(expertId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>({ ...OF_EXPERT, values: [expertId] });
    return rows.map(({ id }) => id);
  }

  /**
   * The whole list: who is not in it leaves.
   * @throws DomainError ALLY_NOT_FOUND, ALLY_STEP_REFUSED, ALLY_EXPERT_UNKNOWN
   */
  async link(viewer: Viewer, { id, expertIds }: LinkAllyExpertsInput): Promise<void> {
    await this.store.held(id, 'LINK');
    const wanted = [...new Set(expertIds)];
    if (await this.db.one({ ...UNKNOWN, values: [wanted, id] })) throw allyErrors.ALLY_EXPERT_UNKNOWN({}, 'input.expertIds');
    const gone = await this.db.rows({ ...UNLINK, values: [id, wanted] });
    const come = await this.db.rows({ ...LINK, values: [id, wanted, this.clock.now()] });
    if (gone.length + come.length > 0) await this.store.moved(viewer, id, 'LINK');
  }
}
