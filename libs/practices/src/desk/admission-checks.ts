import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock, type LockedPractice } from '../practice/practice.lock.js';
import { PRACTICE_STEPS, isTooYoung, type PracticeStep } from '../practice/practice.rules.js';
import { TemplateQueries } from '../template/template.queries.js';
import type { ObservationInput } from './desk.inputs.js';

const STARTED = {
  name: 'admission_started_on',
  text: `select body->>'startedOn' as "startedOn" from practice_section where practice_id = $1 and section_key = 'basics'`,
};

/** What a decision needs before it is taken. */
@Injectable()
export class AdmissionChecks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly conflicts: Conflicts,
    private readonly template: TemplateQueries,
  ) {}

  /** Holds the practice for the decision: whoever comes second finds it already decided. */
  async open(viewer: Viewer, practiceId: string, to: PracticeStep): Promise<LockedPractice> {
    const practice = await this.lock.find(practiceId);
    if (!practice?.submittedAt) throw practiceErrors.PRACTICE_NOT_FOUND();
    await this.conflicts.assertNone(viewer, practiceId);
    PRACTICE_STEPS.assert(practice.status, to);
    return practice;
  }

  /** Each observation is of a section of the sheet, each section once. */
  async sections(templateNumber: number, observations: readonly ObservationInput[]): Promise<void> {
    const keys = new Set((await this.template.sections(templateNumber)).map(({ key }) => key));
    observations.forEach(({ section }, at) => {
      if (!keys.delete(section)) throw practiceErrors.OBSERVATION_SECTION_UNKNOWN({}, `input.observations.${at}.section`);
    });
  }

  /** @throws DomainError PRACTICE_TOO_YOUNG */
  async age(practiceId: string): Promise<void> {
    const row = await this.db.one<{ startedOn: string | null }>({ ...STARTED, values: [practiceId] });
    const months = (await this.template.settings()).months_to_be_admitted;
    if (isTooYoung(row?.startedOn ?? null, limaDate(this.clock.now()), months))
      throw practiceErrors.PRACTICE_TOO_YOUNG({ months });
  }
}
