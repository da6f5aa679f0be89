import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { webinarErrors } from './webinar.errors.js';
import type { WebinarSpeakerInput } from './webinar.inputs.js';

/** $1 accounts, $2 allies. Of people, only those who may speak as what they are said to be. */
const KNOWN = {
  name: 'webinar_speakers_known',
  text: /* sql */ `
    select m.id, r.role as kind, m.name, m.post from member m join account a on a.id = m.id and a.status <> 'DEACTIVATED'
      join account_role r on r.account_id = m.id and r.role in ('MEMBER', 'EXPERT') where m.id = any($1::uuid[]) and m.status <> 'REJECTED'
    union all select y.id, 'ALLY', y.name, '' from ally y where y.id = any($2::uuid[]) and y.state = 'LISTED'`,
};
const INSERT = {
  name: 'webinar_speakers_insert',
  text: /* sql */ `
    insert into webinar_speaker (webinar_id, position, kind, member_id, ally_id, name, post)
    select $1, s.position, s.kind, s.member, s.ally, s.name, s.post
    from jsonb_to_recordset($2::jsonb) as s(position int, kind text, member uuid, ally uuid, name text, post text)`,
};

type Known = { id: string; kind: string; name: string; post: string };

/** Who speaks at a webinar: of those who have an account or are allies, their names are looked up, never typed. */
@Injectable()
export class WebinarSpeakers {
  constructor(private readonly db: Database) {}

  /** @throws DomainError SPEAKER_UNKNOWN */
  async replace(webinarId: string, speakers: readonly WebinarSpeakerInput[]): Promise<void> {
    const people = speakers.flatMap(({ memberId }) => memberId ?? []);
    const allies = speakers.flatMap(({ allyId }) => allyId ?? []);
    const known = await this.db.rows<Known>({ ...KNOWN, values: [people, allies] });
    const rows = speakers.map((speaker, position) => ({ position, ...rowOf(speaker, known, `input.speakers.${position}.name`) }));
    await this.db.rows({ name: 'webinar_speakers_clear', text: 'delete from webinar_speaker where webinar_id = $1', values: [webinarId] });
    await this.db.rows({ ...INSERT, values: [webinarId, JSON.stringify(rows)] });
  }
}

function rowOf({ kind, memberId, allyId, name, post }: WebinarSpeakerInput, known: readonly Known[], field: string) {
  if (kind === 'GUEST') {
    if (name.length < 3 || memberId || allyId) throw webinarErrors.SPEAKER_UNKNOWN({}, field);
    return { kind, member: null, ally: null, name, post };
  }
  const id = kind === 'ALLY' ? allyId : memberId;
  const found = known.find((one) => one.id === id && one.kind === kind);
  if (!found) throw webinarErrors.SPEAKER_UNKNOWN({}, field);
  // Of an ally speaks somebody: her name first, and the ally beside it.
  const named = name !== '' && name !== found.name;
  if (kind === 'ALLY') return { kind, member: null, ally: found.id, name: named ? name : found.name, post: named ? found.name : '' };
  return { kind, member: found.id, ally: null, name: found.name, post: found.post };
}
