import { Injectable } from '@nestjs/common';
import { refusalSentence } from '@lib/files';
import { Database } from '@lib/platform';
import { missingToWork, type EntryFacts } from './entry.rules.js';
import type { ChallengeEntry, ChallengeFile, ChallengeHandIn, ChallengeWork } from './entry.types.js';
import { deadlineOf } from './receipt.rules.js';

/** $1 the entry. What is served of a file is decided again at its address. */
const ONE = {
  name: 'challenge_entry_one',
  text: /* sql */ `
    select e.id, e.challenge_id as "challengeId", c.title as "challengeTitle", c.state as "challengeState", c.becomes, e.state, e.name,
      e.iged_code as "igedCode", g.name as "igedName", e.leader_id as "leaderId", e.mean::float8 as mean, e.place, e.reason, e.outcome_id as "outcomeId",
      coalesce((select json_agg(json_build_object('memberId', m.id, 'name', m.name, 'post', m.post, 'leads', m.id = e.leader_id)
        order by m.id = e.leader_id desc, m.name, m.id) from challenge_teammate t join member m on m.id = t.member_id
        where t.entry_id = e.id and t.left_at is null), '[]') as teammates,
      array(select distinct m.iged_code from challenge_teammate t join member m on m.id = t.member_id
        where t.entry_id = e.id and m.iged_code is not null) as "igedCodes",
      coalesce((select json_agg(json_build_object('id', w.id, 'stepId', s.id, 'position', s.position, 'title', s.title, 'instructions', s.instructions,
        'wantsText', s.wants_text, 'textLimit', s.text_limit, 'mostFiles', s.most_files, 'dueAt', s.due_at, 'againUntil', w.again_until,
        'state', w.state, 'text', w.text, 'revision', w.revision, 'savedAt', w.saved_at, 'reason', w.reason,
        'files', coalesce((select json_agg(json_build_object('id', f.id, 'name', f.file_name, 'bytes', f.length, 'state', f.state, 'refusal', f.refusal,
            'removed', x.removed_at is not null,
            'object', (select o.name from file_object o where o.file_id = f.id and o.form in ('WHOLE', 'LARGE', 'MEDIUM', 'SMALL')
              order by array_position(array['WHOLE', 'LARGE', 'MEDIUM', 'SMALL'], o.form) limit 1)) order by x.added_at, f.id)
          from challenge_work_file x join stored_file f on f.id = x.file_id where x.work_id = w.id), '[]'),
        'handIns', coalesce((select json_agg(json_build_object('id', h.id, 'text', h.text, 'fileIds', h.file_ids, 'deviceAt', h.device_at,
            'receivedAt', h.received_at, 'dueAt', h.due_at, 'receipt', h.receipt, 'byName', b.name) order by h.position desc)
          from challenge_hand_in h join member b on b.id = h.made_by where h.work_id = w.id), '[]')) order by s.position)
        from challenge_work w join challenge_step s on s.id = w.step_id where w.entry_id = e.id), '[]') as works,
      coalesce((select json_agg(json_build_object('id', a.id, 'stepPosition', s.position, 'text', a.text, 'byName', b.name, 'madeAt', a.made_at)
        order by a.made_at desc, a.id) from challenge_accompaniment a join member b on b.id = a.made_by
        left join challenge_step s on s.id = a.step_id where a.entry_id = e.id), '[]') as accompaniments,
      coalesce((select json_agg(json_build_object('action', h.action, 'step', h.step, 'at', h.made_at, 'byName', coalesce(b.name, ''), 'note', h.note)
        order by h.position) from challenge_entry_move h left join member b on b.id = h.made_by where h.entry_id = e.id), '[]') as moves
    from challenge_entry e join challenge c on c.id = e.challenge_id join iged g on g.code = e.iged_code where e.id = $1`,
};

type File = Omit<ChallengeFile, 'url' | 'problem'> & { refusal: string | null; removed: boolean; object: string | null };
type HandIn = Omit<ChallengeHandIn, 'deviceAt' | 'receivedAt' | 'dueAt'> & Record<'deviceAt' | 'receivedAt' | 'dueAt', string>;
type Work = Omit<ChallengeWork, 'files' | 'handIns' | 'dueAt' | 'savedAt' | 'canWrite' | 'missingToHandIn'> & {
  files: File[];
  handIns: HandIn[];
  dueAt: string;
  againUntil: string | null;
  savedAt: string | null;
};
type Row = Omit<ChallengeEntry, 'works' | 'accompaniments' | 'moves'> & {
  becomes: EntryFacts['becomes'];
  leaderId: string;
  outcomeId: string | null;
  igedCodes: string[];
  works: Work[];
  accompaniments: (Omit<ChallengeEntry['accompaniments'][number], 'madeAt'> & { madeAt: string })[];
  moves: (Omit<ChallengeEntry['moves'][number], 'at'> & { at: string })[];
};

export type EntryPicture = ChallengeEntry & Pick<Row, 'becomes' | 'leaderId' | 'outcomeId' | 'igedCodes'>;

/** One entry whole, as both doors show it; whose it is has been asked before. */
@Injectable()
export class EntryPictures {
  constructor(private readonly db: Database) {}

  async of(id: string, door: 'member' | 'admin'): Promise<EntryPicture | null> {
    const row = await this.db.one<Row>({ ...ONE, values: [id] });
    if (!row) return null;
    return {
      ...row,
      accompaniments: row.accompaniments.map((note) => ({ ...note, madeAt: new Date(note.madeAt) })),
      moves: row.moves.map((move) => ({ ...move, at: new Date(move.at) })),
      works: row.works.map((work) => workOf(work, row, door)),
    };
  }
}

function workOf({ files, handIns, dueAt, againUntil, savedAt, ...work }: Work, row: Row, door: 'member' | 'admin'): ChallengeWork {
  const base = door === 'admin' ? '/admin/archivos/' : '/archivos/';
  const held = new Set(handIns.flatMap(({ fileIds }) => fileIds));
  const facts = { position: work.position, state: work.state, late: false };
  return {
    ...work,
    dueAt: deadlineOf({ dueAt: new Date(dueAt), againUntil: againUntil === null ? null : new Date(againUntil) }),
    savedAt: savedAt === null ? null : new Date(savedAt),
    // What was taken out of the draft is shown only where a hand-in still holds it.
    files: files
      .filter(({ id, removed }) => !removed || (door === 'admin' && held.has(id)))
      .map(({ refusal, object, id, name, bytes, state }) => ({
        id,
        name,
        bytes,
        state,
        problem: refusal === null ? '' : (refusalSentence(refusal) ?? ''),
        url: state === 'READY' && object ? base + object : null,
      })),
    handIns: handIns.map((one) => ({
      ...one,
      deviceAt: new Date(one.deviceAt),
      receivedAt: new Date(one.receivedAt),
      dueAt: new Date(one.dueAt),
    })),
    canWrite: missingToWork('WRITE', facts, row).length === 0,
    missingToHandIn: missingToWork('HAND_IN', facts, row),
  };
}
