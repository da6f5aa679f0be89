import { Injectable } from '@nestjs/common';
import { Clock, encodeCursor, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type PageSize, type Statement, type Viewer } from '@lib/platform';
import { placeOf } from '../challenge/challenge.queries.js';
import { ChallengeStore } from '../challenge/challenge.store.js';
import { missingTo, missingToEnter } from './entry.rules.js';
import type { MyChallenge, MyChallengeEntry, MyChallengeRow } from './entry.types.js';
import { EntryPictures } from './entry-view.queries.js';
import { outcomeLink } from './outcome.rules.js';
import { ChallengeTeams } from './teams.service.js';

const MINE = {
  name: 'challenge_my_entry',
  text: 'select entry_id as id from challenge_teammate where challenge_id = $1 and member_id = $2 and left_at is null',
};

/** $1 the member, $2-$3 cursor: somebody is in some dozens of teams at most. */
const LIST = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `
    with cut as materialized (
      select t.joined_at, t.entry_id from challenge_teammate t
      where t.member_id = $1 and t.left_at is null and ($2::timestamptz is null or (t.joined_at, t.entry_id) < ($2::timestamptz, $3::uuid))
      order by t.joined_at desc, t.entry_id desc limit ${size + 1})
    select e.id as "entryId", e.challenge_id as "challengeId", c.title, e.name, e.state, cut.joined_at as "joinedAt", n.title as "nextTitle",
      n."dueAt" as "nextDueAt"
    from cut join challenge_entry e on e.id = cut.entry_id join challenge c on c.id = e.challenge_id
      left join lateral (select s.title, greatest(s.due_at, w.again_until) as "dueAt" from challenge_work w join challenge_step s on s.id = w.step_id
        where w.entry_id = e.id and w.state in ('PENDING', 'RETURNED') and c.state = 'LAUNCHED' order by s.position limit 1) n on true
    order by cut.joined_at desc, cut.entry_id desc`,
  ]),
);

type Found = MyChallengeRow & { joinedAt: Date };

export const myChallengesStatement = (memberId: string, first: PageSize, after?: string | null): Statement => ({
  name: `challenges_mine_${first}`,
  text: LIST[first],
  values: [memberId, ...placeOf(after)],
});

/** A challenge for whoever is in: her team, or why she may not enter; and what time it is here. */
@Injectable()
export class MyEntries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly challenges: ChallengeStore,
    private readonly pictures: EntryPictures,
    private readonly teams: ChallengeTeams,
  ) {}

  async list(viewer: Viewer, { first, after }: PageArgs): Promise<Page<MyChallengeRow>> {
    const found = await this.db.rows<Found>(myChallengesStatement(viewer.accountId, first, after));
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.joinedAt.toISOString(), last.entryId]) : null };
  }

  /** null for a challenge that is not launched, as for one that does not exist. */
  async of(viewer: Viewer, challengeId: string): Promise<MyChallenge | null> {
    const challenge = await this.challenges.read(challengeId);
    if (!challenge || challenge.state === 'DRAFT') return null;
    const now = this.clock.now();
    const asking = await this.teams.asking(viewer, challengeId);
    const mine = await this.db.one<{ id: string }>({ ...MINE, values: [challengeId, viewer.accountId] });
    const entry = mine && (await this.entry(viewer, mine.id));
    return { now, missingToEnter: missingToEnter(challenge, asking, now), igedCode: asking.code, entry };
  }

  private async entry(viewer: Viewer, id: string): Promise<MyChallengeEntry | null> {
    const picture = await this.pictures.of(id, 'member');
    if (!picture) return null;
    const leads = picture.leaderId === viewer.accountId;
    return {
      ...picture,
      leads,
      canChangeTeam: leads && missingTo('TEAM', picture).length === 0,
      canWithdraw: missingTo('WITHDRAW', picture).length === 0,
      missingToBecome: missingTo('BECOME', picture),
      outcomeLink: picture.outcomeId && outcomeLink(picture.becomes, picture.outcomeId),
    };
  }
}
