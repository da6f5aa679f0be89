import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import { AdvisoryAssignments } from './assignments.service.js';
import { AdvisoryClosings } from './closings.service.js';
import type { DeskAdvisory } from './desk-session.types.js';
import { AdvisoryRecords } from './records.service.js';
import { AdvisorySchedules } from './schedules.service.js';
import { SessionDoor } from './session-door.js';
import { SessionView } from './session-view.queries.js';
import type { AssignAdvisoryInput, CancelAdvisoryInput, RecordAdvisoryInput, ScheduleAdvisoryInput } from './session.inputs.js';

/** Each verb of the desk in one transaction with the picture it leaves. */
@Injectable()
export class DeskVerbs {
  constructor(
    private readonly door: SessionDoor,
    private readonly view: SessionView,
    private readonly assignments: AdvisoryAssignments,
    private readonly schedules: AdvisorySchedules,
    private readonly records: AdvisoryRecords,
    private readonly closings: AdvisoryClosings,
  ) {}

  assign(viewer: Viewer, input: AssignAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.done(viewer, 'advisory.assign', input.id, () => this.assignments.assign(viewer, input));
  }

  schedule(viewer: Viewer, input: ScheduleAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.done(viewer, 'advisory.schedule', input.id, () => this.schedules.schedule(viewer, input));
  }

  record(viewer: Viewer, input: RecordAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.done(viewer, 'advisory.record', input.id, () => this.records.record(viewer, input));
  }

  confirm(viewer: Viewer, id: string): Promise<DeskAdvisory | null> {
    return this.done(viewer, 'advisory.confirm', id, () => this.closings.confirm(viewer, id));
  }

  cancel(viewer: Viewer, input: CancelAdvisoryInput): Promise<DeskAdvisory | null> {
    return this.done(viewer, 'advisory.cancel', input.id, () => this.closings.cancel(viewer, input));
  }

  private done(viewer: Viewer, operation: string, id: string, work: () => Promise<void>): Promise<DeskAdvisory | null> {
    return this.door.transaction(viewer, operation, async () => {
      await work();
      return this.view.atDesk(viewer, id);
    });
  }
}
