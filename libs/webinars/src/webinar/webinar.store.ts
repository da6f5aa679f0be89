import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { WebinarSettings } from '../settings/webinar-settings.js';
import { webinarErrors } from './webinar.errors.js';
import { missingTo, WEBINAR_STEPS, type WebinarFacts, type WebinarStep, type WebinarVerb } from './webinar.rules.js';

export type LockedWebinar = WebinarFacts & {
  id: string;
  slug: string;
  title: string;
  link: string;
  capacity: number | null;
  recording: string;
  revision: number;
  planDigest: string;
};

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'webinar_hold', text: 'select id from webinar where id = $1 for update' };

/** The columns that the rules ask, of the webinar `w`. */
export const FACTS = /* sql */ `w.state, w.starts_at as "startsAt", w.ends_at as "endsAt",
  (select count(*)::int from webinar_speaker s where s.webinar_id = w.id) as speakers`;

const READ = {
  name: 'webinar_read',
  text: /* sql */ `select w.id, w.slug, w.title, w.link, w.capacity, w.recording, w.revision, w.plan_digest as "planDigest", ${FACTS} from webinar w where w.id = $1`,
};
const MOVE = {
  name: 'webinar_move',
  text: /* sql */ `insert into webinar_move (webinar_id, action, from_state, to_state, note, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7)`,
};

type Move = { action: string; from: WebinarStep | null; to: WebinarStep; note?: string };

/** Every verb begins by holding the row of the webinar, and those of staff end by writing their move down. */
@Injectable()
export class WebinarStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly settings: WebinarSettings,
  ) {}

  async find(id: string): Promise<LockedWebinar | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.db.one<LockedWebinar>({ ...READ, values: [id] });
  }

  /** @throws DomainError WEBINAR_STEP_REFUSED with the sentences of what is missing */
  async allow(verb: WebinarVerb, webinar: WebinarFacts): Promise<void> {
    const missing = missingTo(verb, webinar, this.clock.now(), await this.settings.window());
    if (missing.length > 0) throw webinarErrors.WEBINAR_STEP_REFUSED({ missing: missing.join(' ') });
  }

  /** Held, and the verb allowed: what most of them begin with. @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED */
  async allowed(verb: WebinarVerb, id: string): Promise<LockedWebinar> {
    const webinar = await this.find(id);
    if (!webinar) throw webinarErrors.WEBINAR_NOT_FOUND();
    await this.allow(verb, webinar);
    return webinar;
  }

  /** As for a gestor: what was not announced is not there. */
  async announced(verb: WebinarVerb, id: string): Promise<LockedWebinar> {
    const webinar = await this.find(id);
    if (!webinar || webinar.state === 'PLANNED') throw webinarErrors.WEBINAR_NOT_FOUND();
    await this.allow(verb, webinar);
    return webinar;
  }

  /** Its history and the audit, in the transaction of the move. */
  async moved(viewer: Pick<Viewer, 'accountId'>, id: string, { action, from, to, note = '' }: Move): Promise<void> {
    if (from !== null && from !== to) WEBINAR_STEPS.assert(from, to);
    await this.db.rows({ ...MOVE, values: [id, action, from, to, note, viewer.accountId, this.clock.now()] });
    const detail = { from, to, ...(note ? { note } : {}) };
    await this.auditor.record({ actor: viewer.accountId, action: `webinar.${action.toLowerCase()}`, target: id, detail });
  }

  /** A move that leaves it where it is. */
  noted(viewer: Pick<Viewer, 'accountId'>, { id, state }: LockedWebinar, action: string, note: string): Promise<void> {
    return this.moved(viewer, id, { action, from: state, to: state, note });
  }
}
