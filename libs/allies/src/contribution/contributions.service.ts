import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { allyErrors } from '../ally/ally.errors.js';
import type { AddContributionInput, RemoveContributionInput } from '../ally/ally.inputs.js';
import { isWebAddress } from '../ally/ally.rules.js';
import { AllyStore } from '../ally/ally.store.js';
import { AllyExperts } from '../expert/ally-experts.service.js';

export type NewContribution = {
  allyId: string;
  kind: 'EXCHANGE' | 'CHALLENGE' | 'ADVISORY' | 'WEBINAR';
  /** Where it came from, such as `advisory:<id>`: recorded again it is the same one. */
  source: string;
  title: string;
  /** Its public page; empty when it has none. */
  link: string;
  what: string;
  /** Day `YYYY-MM-DD` of Lima. */
  on: string;
};

const RECORD = {
  name: 'contribution_record',
  text: /* sql */ `
    insert into ally_contribution (id, ally_id, kind, source, title, link, what, happened_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict on constraint one_contribution_per_source_and_ally do update set title = excluded.title, link = excluded.link,
      what = excluded.what, happened_on = excluded.happened_on, withdrawn_at = null`,
};
const WITHDRAW = {
  name: 'contribution_withdraw',
  text: `update ally_contribution set withdrawn_at = $4 where kind = $1 and source = $2 and ally_id = $3 and withdrawn_at is null`,
};
const ADD = {
  name: 'contribution_add',
  text: /* sql */ `
    insert into ally_contribution (id, ally_id, kind, source, title, link, what, stated_source, happened_on, recorded_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing returning id`,
};
const KNOWN = {
  name: 'contribution_known',
  text: 'select 1 from ally_contribution where id = $1 and ally_id = $2 and kind = $3 and title = $4 and what = $5 and happened_on = $6',
};
const HOLD = {
  name: 'ally_contribution_hold',
  text: `select ally_id as "allyId", source, title, withdrawn_at as "withdrawnAt" from ally_contribution where id = $1 for update`,
};
const REMOVE = { name: 'ally_contribution_remove', text: 'update ally_contribution set withdrawn_at = $2 where id = $1' };

/** What allies brought to what happens in the floors above; public, so it carries nothing private. */
@Injectable()
export class Contributions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: AllyStore,
    private readonly experts: AllyExperts,
  ) {}

  /** In the transaction that caused it. Recorded again it is the same one, with what is said now. */
  async record({ allyId, kind, source, title, link, what, on }: NewContribution): Promise<void> {
    await this.db.rows({ ...RECORD, values: [randomUUID(), allyId, kind, source, title, link, what, on, this.clock.now()] });
  }

  /** Of each ally that this expert comes from. */
  async recordOfExpert(expertId: string, contribution: Omit<NewContribution, 'allyId'>): Promise<void> {
    for (const allyId of await this.experts.alliesOf(expertId)) await this.record({ ...contribution, allyId });
  }

  async withdraw({ kind, source, allyId }: Pick<NewContribution, 'kind' | 'source' | 'allyId'>): Promise<void> {
    await this.db.rows({ ...WITHDRAW, values: [kind, source, allyId, this.clock.now()] });
  }

  /** @throws DomainError ALLY_NOT_FOUND, ALLY_LINK_INVALID, ALLY_ID_TAKEN */
  async addByHand(viewer: Viewer, { id, allyId, kind, title, what, link, source, on }: AddContributionInput): Promise<void> {
    await this.store.held(allyId, 'CONTRIBUTE');
    if (link !== '' && !isWebAddress(link)) throw allyErrors.ALLY_LINK_INVALID({}, 'input.link');
    const values = [id, allyId, kind, `manual:${id}`, title, link, what, source, on, this.clock.now()];
    if (await this.db.one({ ...ADD, values })) return this.store.moved(viewer, allyId, 'CONTRIBUTE', title);
    if (!(await this.db.one({ ...KNOWN, values: [id, allyId, kind, title, what, on] }))) throw allyErrors.ALLY_ID_TAKEN();
  }

  /** Answers whose it was. @throws DomainError CONTRIBUTION_NOT_FOUND, CONTRIBUTION_NOT_BY_HAND */
  async remove(viewer: Viewer, { id, reason }: RemoveContributionInput): Promise<string> {
    type Held = { allyId: string; source: string; title: string; withdrawnAt: Date | null };
    const held = await this.db.one<Held>({ ...HOLD, values: [id] });
    if (!held) throw allyErrors.CONTRIBUTION_NOT_FOUND();
    if (!held.source.startsWith('manual:')) throw allyErrors.CONTRIBUTION_NOT_BY_HAND();
    if (held.withdrawnAt) return held.allyId;
    await this.db.rows({ ...REMOVE, values: [id, this.clock.now()] });
    await this.store.moved(viewer, held.allyId, 'REMOVE', `${held.title}: ${reason}`);
    return held.allyId;
  }
}
