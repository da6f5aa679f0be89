import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { WebinarStep } from '../webinar/webinar.rules.js';

export type WebinarBrief = {
  id: string;
  slug: string;
  title: string;
  state: WebinarStep;
  startsAt: Date;
  endsAt: Date;
  reason: string;
  recording: string;
  sequence: number;
  speakerNames: string[];
};

const BRIEF = {
  name: 'webinar_brief',
  text: /* sql */ `select w.id, w.slug, w.title, w.state, w.starts_at as "startsAt", w.ends_at as "endsAt", w.reason, w.recording, w.sequence,
    array(select s.name from webinar_speaker s where s.webinar_id = w.id order by s.position) as "speakerNames" from webinar w where w.id = $1`,
};
const REGISTERED = {
  name: 'webinar_told',
  text: `select member_id as id from webinar_attendee where webinar_id = $1 and registered_at is not null and left_at is null and member_id is not null`,
};
/** Confirmed members, a part at a time: they may be many thousands. $1 the last one told, $2 how many. */
const EVERYONE = {
  name: 'webinar_everyone',
  text: /* sql */ `select m.id from member m join account a on a.id = m.id and a.status = 'ACTIVE' join account_role r on r.account_id = m.id and r.role = 'MEMBER'
    where m.status = 'CONFIRMED' and ($1::uuid is null or m.id > $1) order by m.id limit $2`,
};

/** What the floor above tells people of a webinar, by the id that jobs carry. */
@Injectable()
export class WebinarNews {
  constructor(private readonly db: Database) {}

  webinar(id: string): Promise<WebinarBrief | null> {
    return this.db.one<WebinarBrief>({ ...BRIEF, values: [id] });
  }

  async registered(id: string): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...REGISTERED, values: [id] })).map((row) => row.id);
  }

  async isRegistered(id: string, memberId: string): Promise<boolean> {
    return (await this.registered(id)).includes(memberId);
  }

  async everyone(after: string | null, most: number): Promise<string[]> {
    return (await this.db.rows<{ id: string }>({ ...EVERYONE, values: [after, most] })).map((row) => row.id);
  }
}
