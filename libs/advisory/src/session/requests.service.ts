import { Injectable } from '@nestjs/common';
import { Clock, limaDate, limaMoment } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { advisoryErrors } from './session.errors.js';
import type { AdvisoryWindowInput, RequestAdvisoryInput } from './session.inputs.js';
import { advisoryCode, wrongWindow, type Stretch } from './session.rules.js';
import { SessionStore } from './session.store.js';

// Held until the transaction ends: whoever comes next waits, and sees what this one did.
const HOLD_COUNTER = {
  name: 'advisory_counter_hold',
  text: /* sql */ `insert into advisory_counter (year, last) values ($1, 0)
    on conflict (year) do update set last = advisory_counter.last returning last`,
};
const TAKE_NUMBER = {
  name: 'advisory_counter_take',
  text: 'update advisory_counter set last = last + 1 where year = $1 returning last',
};

const INSERT = {
  name: 'advisory_request',
  text: /* sql */ `
    insert into advisory_session (id, code, kind, state, topic, detail, theme_id, practice_id, own_practice, requested_by, iged_code,
      requested_at, ordered_at, updated_at)
    select $1, $2, $3, 'REQUESTED', $4, $5, $6, $7, $8, m.id, m.iged_code, $10, $10, $10 from member m where m.id = $9`,
};

const WINDOWS = {
  name: 'advisory_windows',
  text: /* sql */ `insert into advisory_window (session_id, position, starts_at, ends_at)
    select $1, w.position, w.starts_at, w.ends_at from unnest($2::timestamptz[], $3::timestamptz[]) with ordinality as w(starts_at, ends_at, position)`,
};

/** Whoever asks and, with a practice of theirs, everyone of its team who has an account. */
const TEAM = {
  name: 'advisory_team',
  text: /* sql */ `
    insert into advisory_attendee (id, session_id, member_id, name, side)
    select gen_random_uuid(), $1, m.id, m.name, 'TEAM' from member m
    where m.id = $2 or ($4 and m.id in (select t.member_id from practice_team t where t.practice_id = $3 union select created_by from practice where id = $3))`,
};

const PRACTICE = {
  name: 'advisory_practice',
  text: /* sql */ `
    select p.published_version is not null as published,
      p.created_by = $2 or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2) as own
    from practice p where p.id = $1`,
};

const KNOWN = {
  name: 'advisory_known',
  text: 'select requested_by as "requestedBy", topic, kind, theme_id as "themeId", practice_id as "practiceId" from advisory_session where id = $1',
};
type Known = { requestedBy: string; topic: string; kind: string; themeId: string; practiceId: string | null };

@Injectable()
export class AdvisoryRequests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: SessionStore,
  ) {}

  /**
   * The id is made by the client: asked again it is the same request, with the same code.
   * @throws DomainError ADVISORY_ID_TAKEN, ADVISORY_PRACTICE_UNKNOWN, ADVISORY_THEME_UNKNOWN, WINDOW_PAST, WINDOW_REPEATED
   */
  async request(viewer: Viewer, input: RequestAdvisoryInput): Promise<string> {
    if (await this.asked(viewer, input)) return input.id;
    const windows = this.windowsOf(input.windows);
    const theme = await this.db.one({ text: 'select 1 from theme where id = $1 and enabled', values: [input.themeId] });
    if (!theme) throw advisoryErrors.ADVISORY_THEME_UNKNOWN({}, 'input.themeId');
    const own = await this.ownPractice(viewer, input);
    const now = this.clock.now();
    const year = Number(limaDate(now).slice(0, 4));
    await this.db.rows({ ...HOLD_COUNTER, values: [year] });
    if (await this.asked(viewer, input)) return input.id;
    const { id, kind, topic, detail, themeId, practiceId } = input;
    const code = await this.nextCode(year);
    await this.db.rows({
      ...INSERT,
      values: [id, code, kind, topic, detail, themeId, practiceId ?? null, own, viewer.accountId, now],
    });
    await this.db.rows({
      ...WINDOWS,
      values: [id, windows.map(({ startsAt }) => startsAt), windows.map(({ endsAt }) => endsAt)],
    });
    await this.db.rows({ ...TEAM, values: [id, viewer.accountId, practiceId ?? null, own] });
    await this.store.moved(viewer, id, { action: 'REQUEST', from: null, to: 'REQUESTED' });
    await this.db.addJob('advisory.requested', { sessionId: id });
    return id;
  }

  private async asked(viewer: Viewer, input: RequestAdvisoryInput): Promise<boolean> {
    const known = await this.db.one<Known>({ ...KNOWN, values: [input.id] });
    if (!known) return false;
    const same =
      known.requestedBy === viewer.accountId &&
      known.topic === input.topic &&
      known.kind === input.kind &&
      known.themeId === input.themeId &&
      known.practiceId === (input.practiceId ?? null);
    if (!same) throw advisoryErrors.ADVISORY_ID_TAKEN();
    return true;
  }

  private async nextCode(year: number): Promise<string> {
    const taken = await this.db.one<{ last: number }>({ ...TAKE_NUMBER, values: [year] });
    if (!taken) throw new Error('The counter of the year was just held');
    return advisoryCode(year, taken.last);
  }

  private windowsOf(inputs: readonly AdvisoryWindowInput[]): Stretch[] {
    const windows = inputs.map(({ day, time, minutes }) => {
      const startsAt = limaMoment(day, time);
      return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
    });
    const wrong = wrongWindow(windows, this.clock.now());
    if (!wrong) return windows;
    const error = wrong.why === 'PAST' ? advisoryErrors.WINDOW_PAST : advisoryErrors.WINDOW_REPEATED;
    throw error({}, `input.windows.${wrong.at}.time`);
  }

  /** Whether the practice is the team's. One that cannot be seen is answered as one that does not exist. */
  private async ownPractice(viewer: Viewer, { practiceId, kind }: RequestAdvisoryInput): Promise<boolean> {
    if (!practiceId) return false;
    const practice = await this.db.one<{ published: boolean; own: boolean }>({
      ...PRACTICE,
      values: [practiceId, viewer.accountId],
    });
    const allowed = practice && (practice.own || (kind === 'TRANSFER' && practice.published));
    if (!allowed) throw advisoryErrors.ADVISORY_PRACTICE_UNKNOWN({}, 'input.practiceId');
    return practice.own;
  }
}
