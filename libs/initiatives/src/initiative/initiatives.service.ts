import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { hasDni } from '@lib/practices';
import { InitiativeFactsStated } from './initiative-facts.js';
import { initiativeErrors } from './initiative.errors.js';
import type { ShareInitiativeInput, WithdrawInitiativeInput } from './initiative.inputs.js';
import { isNew, openStep, type Told } from './initiative.rules.js';
import { InitiativeStore } from './initiative.store.js';

/** Where an initiative was born when it was not on the wall, such as a challenge. */
export type InitiativeSource = { source: string; label: string; link: string };

const WRITTEN = ['title', 'problem', 'proposal', 'help'] as const;
const OWN_REASON = 'Retiraste tu iniciativa.';

/** What the same person shares waits in line, so that what pays is counted once. */
const ONE_AT_A_TIME = { name: 'initiative_author_lock', text: `select pg_advisory_xact_lock(hashtextextended('initiative:' || $1, 0))` };
const INSERT = {
  name: 'initiative_share',
  text: /* sql */ `
    insert into initiative (id, state, title, problem, proposal, help, theme_id, author_id, iged_code, region_id, shared_at, active_at, pays,
      source, source_label, source_link)
    select $1, 'SHARED', $2, $3, $4, $5, $6, m.id, m.iged_code, g.region_id, $8, $8, $9, $10, $11, $12
    from member m left join iged g on g.code = m.iged_code where m.id = $7
    on conflict (id) do nothing returning id`,
};
const EARLIER = {
  name: 'initiative_earlier',
  text: 'select title, problem from initiative where author_id = $1 and id <> $2 order by shared_at desc limit 500',
};
const EDIT = {
  name: 'initiative_edit',
  text: /* sql */ `update initiative set title = $2, problem = $3, proposal = $4, help = $5, theme_id = $6, edited_at = $7 where id = $1`,
};
const WITHDRAW = { name: 'initiative_withdraw', text: 'update initiative set reason = $2 where id = $1' };

@Injectable()
export class Initiatives {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: InitiativeStore,
    private readonly facts: InitiativeFactsStated,
  ) {}

  /**
   * The id is made by the device: a reply that was lost five times over leaves one initiative.
   * @throws DomainError INITIATIVE_ALREADY_SENT, INITIATIVE_NEEDS_IGED, INITIATIVE_THEME_UNKNOWN, INITIATIVE_PERSONAL_DATA
   */
  share(viewer: Viewer, input: ShareInitiativeInput): Promise<void> {
    return this.begin(viewer, input, null);
  }

  /**
   * For the floors above: what was handed in somewhere else goes on here, and says where it was born. Joins the transaction of whoever asks;
   * asked again it is the same initiative. @throws as `share`
   */
  startFrom(viewer: Viewer, input: ShareInitiativeInput & { origin: InitiativeSource }): Promise<void> {
    return this.begin(viewer, input, input.origin);
  }

  /** Told again with the same words it changes nothing. */
  async edit(viewer: Viewer, input: ShareInitiativeInput): Promise<void> {
    const initiative = await this.store.own(viewer, input.id);
    const { id, title, problem, proposal, help, themeId } = input;
    if (same(initiative, input)) return;
    this.store.allow('EDIT', initiative);
    await this.check(input);
    await this.db.rows({ ...EDIT, values: [id, title, problem, proposal, help, themeId, this.clock.now()] });
    await this.store.touch(id);
    await this.store.moved(viewer.accountId, id, { action: 'EDIT', from: initiative.state, to: initiative.state });
  }

  /** It goes on: it is not stale, or comes back from the archive. */
  async goOn(viewer: Viewer, id: string): Promise<void> {
    const initiative = await this.store.own(viewer, id);
    this.store.allow('CONTINUE', initiative);
    const { state } = initiative;
    const to = state === 'ARCHIVED' ? openStep(initiative.accompaniments) : state;
    if (to !== state) await this.store.step(id, state, to);
    else await this.store.touch(id);
    await this.store.moved(viewer.accountId, id, { action: 'CONTINUE', from: state, to });
  }

  /** Out of sight for good, with what it earned. Again: nothing. */
  async withdraw(viewer: Viewer, { id, reason }: WithdrawInitiativeInput): Promise<void> {
    const initiative = await this.store.own(viewer, id);
    const { state } = initiative;
    if (state === 'WITHDRAWN') return;
    this.store.allow('WITHDRAW', initiative);
    await this.store.step(id, state, 'WITHDRAWN');
    await this.db.rows({ ...WITHDRAW, values: [id, reason ?? ''] });
    await this.facts.outOfSight(initiative, OWN_REASON, viewer.accountId);
    await this.store.moved(viewer.accountId, id, { action: 'WITHDRAW', from: state, to: 'WITHDRAWN', note: reason ?? '' });
  }

  private async begin(viewer: Viewer, input: ShareInitiativeInput, origin: InitiativeSource | null): Promise<void> {
    const { id, title, problem, proposal, help, themeId } = input;
    const { accountId } = viewer;
    if (!viewer.igedCode) throw initiativeErrors.INITIATIVE_NEEDS_IGED();
    await this.db.rows({ ...ONE_AT_A_TIME, values: [accountId] });
    if (await this.sent(viewer, input)) return;
    await this.check(input);
    const pays = isNew(input, await this.db.rows<Told>({ ...EARLIER, values: [accountId, id] }));
    const now = this.clock.now();
    const born = [origin?.source ?? null, origin?.label ?? '', origin?.link ?? ''];
    const values = [id, title, problem, proposal, help, themeId, accountId, now, pays, ...born];
    // Somebody else made it in this very moment.
    if (!(await this.db.one({ ...INSERT, values }))) return void (await this.sent(viewer, input));
    await this.facts.shared({ id, title, authorId: accountId, round: 0, pays }, now);
    await this.store.moved(accountId, id, { action: 'SHARE', from: null, to: 'SHARED' });
    await this.db.addJob('initiative.shared', { initiativeId: id });
  }

  /** Whether this very request arrived before. Words that it had since then are of its author's later correction. */
  private async sent(viewer: Viewer, input: ShareInitiativeInput): Promise<boolean> {
    const known = await this.store.read(input.id);
    if (!known) return false;
    if (known.authorId !== viewer.accountId) throw initiativeErrors.INITIATIVE_NOT_FOUND({ initiativeId: input.id });
    if (!same(known, input)) throw initiativeErrors.INITIATIVE_ALREADY_SENT();
    return true;
  }

  private async check(input: ShareInitiativeInput): Promise<void> {
    const personal = WRITTEN.find((field) => hasDni(input[field]));
    if (personal) throw initiativeErrors.INITIATIVE_PERSONAL_DATA({}, `input.${personal}`);
    const theme = await this.db.one({ text: 'select 1 from theme where id = $1 and enabled', values: [input.themeId] });
    if (!theme) throw initiativeErrors.INITIATIVE_THEME_UNKNOWN({}, 'input.themeId');
  }
}

function same(known: Omit<ShareInitiativeInput, 'id'>, input: ShareInitiativeInput): boolean {
  return WRITTEN.every((field) => known[field] === input[field]) && known.themeId === input.themeId;
}
