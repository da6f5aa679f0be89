import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { allyErrors } from './ally.errors.js';
import { missingTo, type AllyStep, type AllyVerb } from './ally.rules.js';

export type LockedAlly = { id: string; name: string; state: AllyStep; revision: number; logoFileId: string | null };

const HOLD = {
  name: 'ally_hold',
  text: `select id, name, state, revision, logo_file_id as "logoFileId" from ally where id = $1 for update`,
};
const MOVE = {
  name: 'ally_move',
  text: 'insert into ally_move (ally_id, action, note, made_by, made_at) values ($1, $2, $3, $4, $5)',
};

/** Every verb of the desk holds the row first, and leaves its move and its audit. */
@Injectable()
export class AllyStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  find(id: string): Promise<LockedAlly | null> {
    return this.db.one<LockedAlly>({ ...HOLD, values: [id] });
  }

  /** @throws DomainError ALLY_NOT_FOUND, ALLY_STEP_REFUSED with what is missing */
  async held(id: string, verb: AllyVerb): Promise<LockedAlly> {
    const ally = await this.find(id);
    if (!ally) throw allyErrors.ALLY_NOT_FOUND();
    const missing = missingTo(verb, ally.state);
    if (missing.length > 0) throw allyErrors.ALLY_STEP_REFUSED({ missing: missing.join(' ') });
    return ally;
  }

  async moved({ accountId }: Viewer, id: string, action: string, note = ''): Promise<void> {
    await this.db.rows({ ...MOVE, values: [id, action, note, accountId, this.clock.now()] });
    const detail = note ? { note } : {};
    await this.auditor.record({ actor: accountId, action: `ally.${action.toLowerCase()}`, target: id, detail });
  }
}
