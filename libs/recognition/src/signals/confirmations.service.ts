import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';

/** Somebody said that what another person did was useful to her. Activities state it; it pays nothing by itself. */
export type Confirmation = {
  kind: 'comment.useful';
  /** The source of the fact that it may cause. */
  source: string;
  giverId: string;
  receiverId: string;
  title: string;
  link: string | null;
  /** Of one Iged or one team: it pays nothing. */
  ownTeam: boolean;
};

/** Staff are told within this time; what one person does meanwhile is looked at once. */
const LOOKED_AT_EVERY_MS = 10 * 60_000;

const RECORD = {
  name: 'recognition_confirm',
  text: `insert into confirmation (kind, source, giver_id, receiver_id, title, link, own_team, given_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz)
    on conflict (kind, source) do update set given_at = excluded.given_at, taken_back_at = null`,
};
const TAKE_BACK = {
  name: 'recognition_take_back',
  text: 'update confirmation set taken_back_at = $3::timestamptz where kind = $1 and source = $2 and taken_back_at is null',
};

/** Who confirms whom, so that people who only confirm each other can be noticed. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async record({ kind, source, giverId, receiverId, title, link, ownTeam }: Confirmation): Promise<void> {
    const at = this.clock.now().toISOString();
    await this.db.rows({ ...RECORD, values: [kind, source, giverId, receiverId, title, link, ownTeam, at] });
    await this.lookAt(giverId);
  }

  async takeBack(kind: Confirmation['kind'], source: string): Promise<void> {
    await this.db.rows({ ...TAKE_BACK, values: [kind, source, this.clock.now().toISOString()] });
  }

  /** This person did something that many at once would be strange. */
  async lookAt(memberId: string): Promise<void> {
    const turn = Math.floor(this.clock.now().getTime() / LOOKED_AT_EVERY_MS) + 1;
    const runAt = new Date(turn * LOOKED_AT_EVERY_MS);
    await this.db.addJob('signals.watch', { memberId }, { key: `signals.watch:${memberId}:${turn}`, runAt });
  }
}
