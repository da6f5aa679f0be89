import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import { initiativeErrors } from '../initiative/initiative.errors.js';
import { InitiativeStore } from '../initiative/initiative.store.js';
import type { AccompanyInitiativeInput } from './desk.inputs.js';

const KNOWN = {
  name: 'accompaniment_known',
  text: 'select initiative_id as "initiativeId", by_id as "byId" from initiative_accompaniment where id = $1',
};
const NOTE = {
  name: 'accompaniment_note',
  text: /* sql */ `insert into initiative_accompaniment (id, initiative_id, by_id, held_on, note, noted_at) values ($1, $2, $3, $4, $5, $6)`,
};
const COUNT = {
  name: 'accompaniment_count',
  text: 'update initiative set accompaniment_count = accompaniment_count + 1 where id = $1',
};

/** The dated log of staff who accompany: it only grows, and its author reads it. */
@Injectable()
export class Accompaniments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: InitiativeStore,
  ) {}

  /**
   * The first entry makes it accompanied. The id is made by the browser: a retry is the same entry.
   * @throws DomainError INITIATIVE_OWN_INSTITUTION, administrators too; INITIATIVE_STEP_REFUSED
   */
  async note(viewer: Viewer, { id, initiativeId, heldOn, note }: AccompanyInitiativeInput): Promise<void> {
    const initiative = await this.store.readable(viewer, initiativeId);
    const { state, igedCode, authorId } = initiative;
    if (ownsInstitution(viewer, igedCode === null ? [] : [igedCode], [authorId]))
      throw initiativeErrors.INITIATIVE_OWN_INSTITUTION({ initiativeId });
    const known = await this.db.one<{ initiativeId: string; byId: string }>({ ...KNOWN, values: [id] });
    if (known?.initiativeId === initiativeId && known.byId === viewer.accountId) return;
    if (known) throw initiativeErrors.INITIATIVE_NOT_FOUND();
    this.store.allow('ACCOMPANY', initiative);
    await this.db.rows({ ...NOTE, values: [id, initiativeId, viewer.accountId, heldOn, note, this.clock.now()] });
    await this.db.rows({ ...COUNT, values: [initiativeId] });
    await this.store.step(initiativeId, state, 'ACCOMPANIED');
    await this.store.moved(viewer.accountId, initiativeId, { action: 'ACCOMPANY', from: state, to: 'ACCOMPANIED' });
    await this.db.addJob('initiative.accompanied', { initiativeId, accompanimentId: id });
  }
}
