import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { challengeErrors } from '../challenge/challenge.errors.js';
import { ChallengeStore, type LockedChallenge } from '../challenge/challenge.store.js';
import { entryErrors } from './entry.errors.js';
import type { ChangeChallengeTeamInput, EnterChallengeInput, WithdrawEntryInput } from './entry.inputs.js';
import { missingToEnter, wrongSize, type Asking } from './entry.rules.js';
import { EntryStore, type LockedEntry } from './entry.store.js';

const KNOWN = {
  name: 'challenge_entry_known',
  text: 'select challenge_id as "challengeId", leader_id as "leaderId", state from challenge_entry where id = $1',
};
const ASKING = {
  name: 'challenge_asking',
  text: /* sql */ `
    select g.code, g.kind, g.region_id as "regionId", m.status = 'CONFIRMED' as confirmed,
      (select count(*)::int from challenge_entry e where e.challenge_id = $2 and e.iged_code = g.code and e.state <> 'WITHDRAWN') as entered
    from member m join iged g on g.code = m.iged_code where m.id = $1`,
};
/** Of the Iged, with an account that works and a standing that somebody gave. In the order of their ids, for the constraint. */
const MATES = {
  name: 'challenge_mates',
  text: /* sql */ `
    select m.id, m.name from member m join account a on a.id = m.id and a.status = 'ACTIVE'
      join account_role r on r.account_id = m.id and r.role = 'MEMBER'
    where m.id = any($1::uuid[]) and m.iged_code = $2 and m.status = 'CONFIRMED' order by m.id for share of m`,
};
const BUSY = {
  name: 'challenge_busy',
  text: /* sql */ `select m.name from challenge_teammate t join member m on m.id = t.member_id
    where t.challenge_id = $1 and t.member_id = any($2::uuid[]) and t.left_at is null and t.entry_id <> $3 order by m.name limit 1`,
};
const INSERT = {
  name: 'challenge_entry_insert',
  text: /* sql */ `insert into challenge_entry (id, challenge_id, state, name, iged_code, leader_id, entered_at, updated_at)
    values ($1, $2, 'ENTERED', $3, $4, $5, $6, $6)`,
};
const WORKS = {
  name: 'challenge_works_insert',
  text: /* sql */ `insert into challenge_work (id, entry_id, step_id, state, changed_at)
    select gen_random_uuid(), $1, s.id, 'PENDING', $3 from challenge_step s where s.challenge_id = $2`,
};
const JOIN = {
  name: 'challenge_join',
  text: /* sql */ `insert into challenge_teammate (entry_id, member_id, challenge_id, joined_at) select $1, x, $2, $4 from unnest($3::uuid[]) x order by x
    on conflict (entry_id, member_id) do update set left_at = null where challenge_teammate.left_at is not null`,
};
const LEAVE = {
  name: 'challenge_leave',
  text: 'update challenge_teammate set left_at = $3 where entry_id = $1 and left_at is null and not (member_id = any($2::uuid[]))',
};
const NAME = { name: 'challenge_entry_name', text: 'update challenge_entry set name = $2, updated_at = $3 where id = $1' };
const WITHDRAW = {
  name: 'challenge_entry_withdraw',
  text: `update challenge_entry set state = 'WITHDRAWN', reason = $2, updated_at = $3 where id = $1`,
};

/** Who enters a challenge, with whom, and who leaves it. */
@Injectable()
export class ChallengeTeams {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly challenges: ChallengeStore,
    private readonly store: EntryStore,
  ) {}

  /**
   * Entered again with the same id it is the same entry.
   * @throws DomainError CHALLENGE_NOT_FOUND, ENTRY_ID_TAKEN, ENTRY_NOT_FOR_YOU, ENTRY_TEAM_SIZE, ENTRY_TEAMMATE_UNKNOWN, ENTRY_ALREADY_IN_A_TEAM
   */
  async enter(viewer: Viewer, { id, challengeId, name, memberIds }: EnterChallengeInput): Promise<void> {
    const challenge = await this.challenges.find(challengeId);
    if (!challenge || challenge.state === 'DRAFT') throw challengeErrors.CHALLENGE_NOT_FOUND();
    if (await this.entered(viewer, id, challengeId)) return;
    const asking = await this.asking(viewer, challengeId);
    const missing = missingToEnter(challenge, asking, this.clock.now());
    if (missing.length > 0 || asking.code === null) throw entryErrors.ENTRY_NOT_FOR_YOU({ missing: missing.join(' ') });
    const team = [...new Set([viewer.accountId, ...memberIds])];
    await this.checkTeam(challenge, id, team, asking.code);
    const now = this.clock.now();
    await this.db.rows({ ...INSERT, values: [id, challengeId, name, asking.code, viewer.accountId, now] });
    await this.db.rows({ ...JOIN, values: [id, challengeId, team, now] });
    await this.db.rows({ ...WORKS, values: [id, challengeId, now] });
    await this.store.moved(viewer, id, { action: 'ENTER', from: null, to: 'ENTERED' });
    await this.db.addJob('challenge.entered', { entryId: id });
  }

  /** Whoever leads, until the first step is handed in. @throws DomainError as `enter`, ENTRY_NOT_FOUND, ENTRY_LEADER_ONLY, ENTRY_REFUSED */
  async change(viewer: Viewer, { entryId, name, memberIds }: ChangeChallengeTeamInput): Promise<string> {
    const entry = await this.led(viewer, entryId);
    this.store.allow('TEAM', entry);
    const challenge = await this.challenges.read(entry.challengeId);
    if (!challenge) throw challengeErrors.CHALLENGE_NOT_FOUND();
    const team = [...new Set([viewer.accountId, ...memberIds])];
    const joining = team.filter((id) => !entry.memberIds.includes(id));
    if (joining.length === 0 && team.length === entry.memberIds.length && name === entry.name) return entry.challengeId;
    await this.checkTeam(challenge, entryId, team, entry.igedCode);
    const now = this.clock.now();
    await this.db.rows({ ...LEAVE, values: [entryId, team, now] });
    await this.db.rows({ ...JOIN, values: [entryId, entry.challengeId, joining, now] });
    await this.db.rows({ ...NAME, values: [entryId, name, now] });
    await this.store.moved(viewer, entryId, { action: 'TEAM', from: entry.state, to: entry.state });
    if (joining.length > 0) await this.db.addJob('challenge.joined', { entryId, memberIds: joining });
    return entry.challengeId;
  }

  /** Of one's own will, at any time. Left already: the answer of an entry that is not there. */
  async leave(viewer: Viewer, entryId: string): Promise<string> {
    const entry = await this.store.own(viewer, entryId);
    if (entry.leaderId === viewer.accountId) throw entryErrors.ENTRY_LEADER_STAYS();
    this.store.allow('WITHDRAW', entry);
    const stay = entry.memberIds.filter((id) => id !== viewer.accountId);
    await this.db.rows({ ...LEAVE, values: [entryId, stay, this.clock.now()] });
    await this.store.moved(viewer, entryId, { action: 'LEAVE', from: entry.state, to: entry.state });
    await this.db.addJob('challenge.left', { entryId, memberId: viewer.accountId });
    return entry.challengeId;
  }

  /** The whole team: each may enter with another one. @throws DomainError ENTRY_NOT_FOUND, ENTRY_LEADER_ONLY, ENTRY_REFUSED */
  async withdraw(viewer: Viewer, { entryId, reason }: WithdrawEntryInput): Promise<string> {
    const entry = await this.led(viewer, entryId);
    this.store.allow('WITHDRAW', entry);
    await this.db.rows({ ...WITHDRAW, values: [entryId, reason, this.clock.now()] });
    await this.db.rows({ ...LEAVE, values: [entryId, [], this.clock.now()] });
    await this.store.moved(viewer, entryId, { action: 'WITHDRAW', from: entry.state, to: 'WITHDRAWN', note: reason });
    await this.db.addJob('challenge.entry_withdrawn', { entryId, memberIds: entry.memberIds });
    return entry.challengeId;
  }

  async asking(viewer: Viewer, challengeId: string): Promise<Asking & { code: string | null }> {
    type Row = { code: string; kind: string; regionId: string | null; confirmed: boolean; entered: number };
    const row = await this.db.one<Row>({ ...ASKING, values: [viewer.accountId, challengeId] });
    if (!row) return { iged: null, confirmed: false, entered: 0, code: null };
    const { code, kind, regionId, confirmed, entered } = row;
    return { iged: { kind, regionId }, confirmed, entered, code };
  }

  private async entered(viewer: Viewer, id: string, challengeId: string): Promise<boolean> {
    const known = await this.db.one<{ challengeId: string; leaderId: string; state: string }>({ ...KNOWN, values: [id] });
    if (!known) return false;
    if (known.challengeId !== challengeId || known.leaderId !== viewer.accountId) throw entryErrors.ENTRY_ID_TAKEN();
    return true;
  }

  private async led(viewer: Viewer, entryId: string): Promise<LockedEntry> {
    const entry = await this.store.own(viewer, entryId);
    if (entry.leaderId !== viewer.accountId) throw entryErrors.ENTRY_LEADER_ONLY();
    return entry;
  }

  private async checkTeam(challenge: LockedChallenge, entryId: string, team: readonly string[], igedCode: string): Promise<void> {
    const sentence = wrongSize(challenge, team.length);
    if (sentence) throw entryErrors.ENTRY_TEAM_SIZE({ sentence }, 'input.memberIds');
    const mates = await this.db.rows({ ...MATES, values: [team, igedCode] });
    if (mates.length !== team.length) throw entryErrors.ENTRY_TEAMMATE_UNKNOWN({}, 'input.memberIds');
    const busy = await this.db.one<{ name: string }>({ ...BUSY, values: [challenge.id, team, entryId] });
    if (busy) throw entryErrors.ENTRY_ALREADY_IN_A_TEAM({ who: busy.name }, 'input.memberIds');
  }
}
