import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { ruleInWords } from '../entry/receipt.rules.js';
import { missingTo } from './challenge.rules.js';
import { ChallengeStore } from './challenge.store.js';
import type { Challenge, ChallengeNote, ChallengeStep } from './challenge.types.js';
import type { DeskChallenge, DeskChallengeMove } from './desk-challenge.types.js';

const WHOLE = /* sql */ `
  c.id, c.title, c.state, c.statement, c.iged_kinds as "igedKinds", c.team_min as "teamMin", c.team_max as "teamMax",
  c.entries_per_iged as "entriesPerIged", c.enters_until as "entersUntil", c.grace_hours as "graceHours", c.becomes, c.results,
  c.launched_at as "launchedAt", c.closed_at as "closedAt", c.reason,
  array(select r.name from region r where r.id = any(c.region_ids) order by r.name) as "regionNames",
  (select count(*)::int from challenge_entry e where e.challenge_id = c.id and e.state <> 'WITHDRAWN') as entries,
  coalesce((select json_agg(json_build_object('id', s.id, 'position', s.position, 'title', s.title, 'instructions', s.instructions, 'dueAt', s.due_at,
    'wantsText', s.wants_text, 'textLimit', s.text_limit, 'mostFiles', s.most_files) order by s.position)
    from challenge_step s where s.challenge_id = c.id), '[]') as steps,
  array(select x.text from challenge_criterion x where x.challenge_id = c.id order by x.position) as criteria,
  coalesce((select json_agg(json_build_object('position', x.position, 'name', x.name, 'detail', x.detail) order by x.position)
    from challenge_rubric_line x where x.challenge_id = c.id), '[]') as rubric,
  coalesce((select json_agg(json_build_object('place', x.place, 'insigniaId', x.insignia_id, 'name', i.name, 'grade', x.grade) order by x.place)
    from challenge_insignia x join insignia i on i.id = x.insignia_id where x.challenge_id = c.id), '[]') as insignias,
  coalesce((select json_agg(json_build_object('allyId', a.id, 'name', a.name, 'slug', a.slug, 'what', x.what) order by a.name)
    from challenge_ally x join ally a on a.id = x.ally_id where x.challenge_id = c.id), '[]') as allies,
  coalesce((select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'stepPosition', s.position, 'text', n.text, 'dueBefore', n.due_before,
    'dueAfter', n.due_after, 'madeAt', n.made_at) order by n.made_at desc, n.id)
    from challenge_note n left join challenge_step s on s.id = n.step_id where n.challenge_id = c.id), '[]') as notes`;

const PUBLIC = {
  name: 'challenge_public',
  text: `select ${WHOLE} from challenge c where c.id = $1 and c.launched_at is not null`,
};
const DESK = {
  name: 'challenge_at_desk',
  text: /* sql */ `
    select ${WHOLE}, c.revision, c.region_ids as "regionIds", c.theme_id as "themeId",
      (select t.name from theme t where t.id = c.theme_id) as "themeName",
      (select count(*)::int from challenge_entry e where e.challenge_id = c.id and e.state = 'COMPLETED') as completed,
      (select count(*)::int from challenge_entry e where e.challenge_id = c.id and e.state = 'WITHDRAWN') as withdrawn,
      coalesce((select json_agg(n order by n.position) from (
        select s.id as "stepId", s.position, count(w.id) filter (where w.state = 'PENDING') as pending,
          count(w.id) filter (where w.state = 'HANDED_IN') as "handedIn", count(w.id) filter (where w.state = 'RETURNED') as returned,
          count(w.id) filter (where w.state = 'ACCEPTED') as accepted, count(w.id) filter (where w.state = 'REFUSED') as refused
        from challenge_step s left join (challenge_work w join challenge_entry e on e.id = w.entry_id and e.state <> 'WITHDRAWN') on w.step_id = s.id
        where s.challenge_id = c.id group by s.id, s.position) n), '[]') as counts,
      coalesce((select json_agg(json_build_object('action', h.action, 'at', h.made_at, 'byName', coalesce(b.name, ''), 'note', h.note) order by h.position)
        from challenge_move h left join member b on b.id = h.made_by where h.challenge_id = c.id), '[]') as moves
    from challenge c where c.id = $1`,
};

type Dated = 'steps' | 'notes' | 'moves';
type OnWire<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] };
type Row<T extends Challenge> = Omit<T, Dated | 'lateRule' | 'missingToLaunch' | 'missingToClose'> & {
  steps: OnWire<ChallengeStep>[];
  notes: OnWire<ChallengeNote>[];
};
type DeskRow = Row<DeskChallenge> & { moves: OnWire<DeskChallengeMove>[] };

/** One challenge whole: for anyone once it was launched, for staff from its first draft. */
@Injectable()
export class ChallengeView {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ChallengeStore,
  ) {}

  async public(id: string): Promise<Challenge | null> {
    const row = await this.db.one<Row<Challenge>>({ ...PUBLIC, values: [id] });
    return row && { ...row, ...shared(row) };
  }

  async atDesk(id: string): Promise<DeskChallenge | null> {
    const row = await this.db.one<DeskRow>({ ...DESK, values: [id] });
    const facts = row && (await this.store.read(id));
    if (!row || !facts) return null;
    const now = this.clock.now();
    return {
      ...row,
      ...shared(row),
      moves: row.moves.map((move) => ({ ...move, at: new Date(move.at) })),
      missingToLaunch: missingTo('LAUNCH', facts, now),
      missingToClose: missingTo('CLOSE', facts, now),
    };
  }
}

function shared(row: Row<Challenge>): Pick<Challenge, 'steps' | 'notes' | 'lateRule'> {
  return {
    lateRule: ruleInWords(row.graceHours),
    steps: row.steps.map((step) => ({ ...step, dueAt: new Date(step.dueAt) })),
    notes: row.notes.map((note) => ({ ...note, dueBefore: date(note.dueBefore), dueAfter: date(note.dueAfter), madeAt: new Date(note.madeAt) })),
  };
}

const date = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));
