import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { TemplateQueries } from '../template/template.queries.js';
import { validityErrors } from './validity.errors.js';
import { canConfirm, confirmableFrom, validUntil, type ValidityState } from './validity.rules.js';

const RENEW = {
  name: 'validity_renew',
  text: /* sql */ `
    with renewed as (update practice set validity = 'IN_FORCE', valid_until = $2 where id = $1 returning id)
    insert into validity_entry (id, practice_id, kind, valid_until, note, made_by, made_at)
    select $3, id, $4, $2, $5, $6, $7 from renewed`,
};

const STATE = {
  name: 'validity_state',
  text: /* sql */ `
    select p.validity as state, p.valid_until::text as until, coalesce(e.made_by = $2 and e.made_at >= $3 and e.kind = $4, false) as "justDone"
    from practice p left join lateral (select v.made_by, v.made_at, v.kind from validity_entry v where v.practice_id = p.id
      order by v.position desc limit 1) e on true
    where p.id = $1`,
};

type State = { state: ValidityState; until: string | null; justDone: boolean };
export type Renewal = { kind: 'ADMITTED' | 'CONFIRMED_BY_TEAM' | 'CONFIRMED_BY_STAFF'; by: string; note?: string };

const RETRY_MS = 10 * 60_000;

/** The one place where a practice comes to be in force for another year. The caller holds its row and has asked who may. */
@Injectable()
export class Renewals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
  ) {}

  /** @returns the id of the entry in its history */
  async renew(practiceId: string, { kind, by, note = '' }: Renewal): Promise<string> {
    const now = this.clock.now();
    const until = validUntil(limaDate(now), await this.template.settings());
    const id = randomUUID();
    await this.db.rows({ ...RENEW, values: [practiceId, until, id, kind, note, by, now] });
    return id;
  }

  /** False when the same person did this very thing a moment ago: its reply was lost. @throws DomainError VALIDITY_TOO_EARLY */
  async isOpen(practiceId: string, { kind, by }: Renewal): Promise<boolean> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - RETRY_MS);
    const found = await this.db.one<State>({ ...STATE, values: [practiceId, by, since, kind] });
    if (!found) throw practiceErrors.PRACTICE_NOT_FOUND();
    const { state, until, justDone } = found;
    const settings = await this.template.settings();
    if (canConfirm(state, until, limaDate(now), settings)) return true;
    if (justDone) return false;
    if (until === null) throw validityErrors.VALIDITY_NOT_PUBLISHED();
    throw validityErrors.VALIDITY_TOO_EARLY({ until: inDigits(until), from: inDigits(confirmableFrom(until, settings)) });
  }
}

function inDigits(day: string): string {
  return day.split('-').reverse().join('/');
}
