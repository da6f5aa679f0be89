import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Allies } from '@lib/allies';
import { Clock, limaMoment } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { ChallengeContributions } from './contributions.js';
import { ChallengeOutcome } from './challenge.enums.js';
import { challengeErrors } from './challenge.errors.js';
import type { SaveChallengeInput } from './challenge.inputs.js';
import { ChallengeStore } from './challenge.store.js';
import { ChallengeReminders } from './reminders.js';

const END_OF_DAY = '23:59';

const SAVE = {
  name: 'challenge_save',
  text: /* sql */ `
    insert into challenge (id, state, title, statement, iged_kinds, region_ids, team_min, team_max, entries_per_iged, enters_until, grace_hours,
      becomes, theme_id, results, digest, revision, created_by, created_at, updated_at)
    values ($1, 'DRAFT', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1, $15, $16, $16)
    on conflict (id) do update set title = excluded.title, statement = excluded.statement, iged_kinds = excluded.iged_kinds,
      region_ids = excluded.region_ids, team_min = excluded.team_min, team_max = excluded.team_max, entries_per_iged = excluded.entries_per_iged,
      enters_until = excluded.enters_until, grace_hours = excluded.grace_hours, becomes = excluded.becomes,
      theme_id = excluded.theme_id, results = excluded.results, digest = excluded.digest, revision = challenge.revision + 1, updated_at = excluded.updated_at`,
};
const PARTS = ['challenge_step', 'challenge_criterion', 'challenge_rubric_line', 'challenge_insignia', 'challenge_ally'] as const;
const STEP = {
  name: 'challenge_step_save',
  text: /* sql */ `
    insert into challenge_step (id, challenge_id, position, title, instructions, due_at, wants_text, text_limit, most_files, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
const CRITERIA = {
  name: 'challenge_criteria_save',
  text: 'insert into challenge_criterion (challenge_id, position, text) select $1, at, text from unnest($2::text[]) with ordinality t(text, at)',
};
const RUBRIC = {
  name: 'challenge_rubric_save',
  text: /* sql */ `insert into challenge_rubric_line (challenge_id, position, name, detail)
    select $1, at, name, detail from unnest($2::text[], $3::text[]) with ordinality t(name, detail, at)`,
};
const INSIGNIA = {
  name: 'challenge_insignia_save',
  text: 'insert into challenge_insignia (challenge_id, place, insignia_id, grade) values ($1, $2, $3, $4)',
};
const ALLIES = {
  name: 'challenge_allies_save',
  text: 'insert into challenge_ally (challenge_id, ally_id, what) select $1, ally, what from unnest($2::uuid[], $3::text[]) t(ally, what)',
};
const LAUNCH = {
  name: 'challenge_launch',
  text: `update challenge set state = 'LAUNCHED', launched_at = $2, updated_at = $2 where id = $1`,
};

/** A challenge is composed as a draft, saved whole; from its launch on it stays as it was launched. */
@Injectable()
export class ChallengeComposer {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ChallengeStore,
    private readonly reminders: ChallengeReminders,
    private readonly allies: Allies,
    private readonly contributions: ChallengeContributions,
  ) {}

  /**
   * The same draft sent again changes nothing.
   * @throws DomainError CHALLENGE_NOT_FOUND, CHALLENGE_STALE, CHALLENGE_STEP_REFUSED, and what is wrong in a field
   */
  async save(viewer: Viewer, input: SaveChallengeInput): Promise<string> {
    const { id, revision } = input;
    const known = await this.store.find(id);
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    if (known && known.revision === revision + 1 && known.digest === digest) return id;
    if (known) await this.store.allowed('SAVE', id);
    if (!known && revision !== 0) throw challengeErrors.CHALLENGE_NOT_FOUND();
    if (known && known.revision !== revision) throw challengeErrors.CHALLENGE_STALE();
    await this.check(input);
    const { title, statement, igedKinds, regionIds, teamMin, teamMax, entriesPerIged, entersUntil, graceHours, becomes, results } = input;
    const closes = entersUntil ? limaMoment(entersUntil, END_OF_DAY) : null;
    const limits = [teamMin, teamMax, entriesPerIged, closes, graceHours, becomes, themeOf(input), results];
    const kinds = [...new Set(igedKinds)];
    const now = this.clock.now();
    await this.db.rows({ ...SAVE, values: [id, title, statement, kinds, [...new Set(regionIds)], ...limits, digest, viewer.accountId, now] });
    await this.parts(input);
    await this.store.moved(viewer, id, { action: known ? 'SAVE' : 'CREATE', from: known ? 'DRAFT' : null, to: 'DRAFT' });
    return id;
  }

  /** @throws DomainError CHALLENGE_NOT_FOUND, CHALLENGE_STEP_REFUSED with what is missing */
  async launch(viewer: Viewer, id: string): Promise<void> {
    const challenge = await this.store.allowed('LAUNCH', id);
    await this.db.rows({ ...LAUNCH, values: [id, this.clock.now()] });
    await this.store.moved(viewer, id, { action: 'LAUNCH', from: 'DRAFT', to: 'LAUNCHED' });
    for (const step of challenge.steps) await this.reminders.plan(step);
    await this.contributions.record(challenge);
    await this.db.addJob('challenge.launched', { challengeId: id, after: null });
  }

  private async check(input: SaveChallengeInput): Promise<void> {
    const { teamMin, teamMax, regionIds, steps, insignias, allies } = input;
    const listed = new Set((await this.allies.choices()).map(({ id }) => id));
    const strange = allies.findIndex(({ allyId }, at) => !listed.has(allyId) || allies.findIndex((one) => one.allyId === allyId) !== at);
    if (strange >= 0) throw challengeErrors.CHALLENGE_ALLY_UNKNOWN({}, `input.allies.${strange}.allyId`);
    if (teamMax < teamMin) throw challengeErrors.CHALLENGE_TEAM_LIMITS({}, 'input.teamMax');
    const empty = steps.findIndex(({ wantsText, mostFiles }) => !wantsText && mostFiles === 0);
    if (empty >= 0) throw challengeErrors.CHALLENGE_STEP_EMPTY({}, `input.steps.${empty}.wantsText`);
    const regions = await this.db.rows({ text: 'select 1 from region where id = any($1)', values: [regionIds] });
    if (regions.length !== new Set(regionIds).size) throw challengeErrors.CHALLENGE_REGION_UNKNOWN({}, 'input.regionIds');
    const themeId = themeOf(input);
    const theme = themeId && (await this.db.one({ text: 'select 1 from theme where id = $1 and enabled', values: [themeId] }));
    if (themeId && !theme) throw challengeErrors.CHALLENGE_THEME_UNKNOWN({}, 'input.themeId');
    const places = insignias.map(({ place }) => place);
    const again = places.findIndex((place, at) => places.indexOf(place) !== at);
    if (again >= 0) throw challengeErrors.CHALLENGE_PLACE_REPEATED({}, `input.insignias.${again}.place`);
    for (const [at, { insigniaId, grade }] of insignias.entries()) {
      const text = 'select 1 from insignia_grade where insignia_id = $1 and grade = $2';
      const known = await this.db.one({ text, values: [insigniaId, grade] });
      if (!known) throw challengeErrors.CHALLENGE_INSIGNIA_UNKNOWN({}, `input.insignias.${at}.insigniaId`);
    }
  }

  private async parts({ id, steps, criteria, rubric, insignias, allies }: SaveChallengeInput): Promise<void> {
    for (const table of PARTS) await this.db.rows({ text: `delete from ${table} where challenge_id = $1`, values: [id] });
    for (const [at, { title, instructions, day, time, wantsText, textLimit, mostFiles }] of steps.entries()) {
      const asks = [title, instructions, limaMoment(day, time), wantsText, textLimit, mostFiles, this.clock.now()];
      await this.db.rows({ ...STEP, values: [randomUUID(), id, at + 1, ...asks] });
    }
    await this.db.rows({ ...CRITERIA, values: [id, criteria] });
    await this.db.rows({ ...RUBRIC, values: [id, rubric.map(({ name }) => name), rubric.map(({ detail }) => detail)] });
    await this.db.rows({ ...ALLIES, values: [id, allies.map(({ allyId }) => allyId), allies.map(({ what }) => what)] });
    for (const { place, insigniaId, grade } of insignias) await this.db.rows({ ...INSIGNIA, values: [id, place, insigniaId, grade] });
  }
}

/** Whoever asks for initiatives says of which theme; to the others it means nothing. */
function themeOf({ becomes, themeId }: SaveChallengeInput): string | null {
  return becomes === ChallengeOutcome.INITIATIVE ? (themeId ?? null) : null;
}
