import { Injectable } from '@nestjs/common';
import { Database, type PageSize, type Viewer } from '@lib/platform';
import { timePage, timePlaceIn } from '../desk/time-cursor.js';
import type { ConversationArgs } from './comment.inputs.js';
import { COMMENT_MAX, EDIT_MINUTES } from './conversation.settings.js';
import type { CommentReply, Conversation, PracticeComment, ReplicationInterest } from './conversation.types.js';

const VISIBLE = (alias: string): string => `${alias}.removed_at is null and ${alias}.hidden_at is null`;

/** $2 who looks, or null; $3 now. A withdrawn comment gives away nothing, not even who wrote it. */
const REMARK = (alias: string, visible: string): string => /* sql */ `
  'id', ${alias}.id, 'text', case when ${visible} then ${alias}.text else '' end,
  'authorName', case when ${visible} then m.name else '' end, 'authorPost', case when ${visible} then m.post else '' end,
  'authorIgedName', case when ${visible} then coalesce(g.name, m.institution, '') else '' end,
  'fromTeam', ${visible} and (${alias}.author_id = p.created_by or exists (
    select 1 from practice_team t where t.practice_id = p.id and t.member_id = ${alias}.author_id)),
  'writtenAt', ${alias}.written_at, 'edited', ${alias}.edited_at is not null,
  'usefulCount', case when ${visible} then ${alias}.useful_count else 0 end,
  'usefulByMe', $2::uuid is not null and exists (
    select 1 from comment_useful u where u.comment_id = ${alias}.id and u.member_id = $2::uuid),
  'mine', ${visible} and ${alias}.author_id is not distinct from $2::uuid,
  'editable', ${visible} and ${alias}.author_id is not distinct from $2::uuid
    and ${alias}.written_at + make_interval(mins => ${EDIT_MINUTES}) > $3::timestamptz`;

const AUTHOR = (alias: string): string => `join member m on m.id = ${alias}.author_id left join iged g on g.code = m.iged_code`;

const REPLIES = /* sql */ `coalesce((select json_agg(json_build_object(${REMARK('a', 'true')}) order by a.written_at, a.id)
  from practice_comment a ${AUTHOR('a')} where a.parent_id = c.id and ${VISIBLE('a')}), '[]')`;

/** The team reads who wants its practice; nobody else does. */
const INTERESTS = /* sql */ `case when $2::uuid is not null and (p.created_by = $2::uuid
    or exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $2::uuid))
  then coalesce((select json_agg(json_build_object('id', i.id, 'name', coalesce(m.name, i.name), 'post', coalesce(m.post, ''),
      'igedName', coalesce(g.name, m.institution, ''), 'message', i.message, 'expressedAt', i.expressed_at) order by i.expressed_at desc, i.id)
    from (select * from practice_interest n where n.practice_id = p.id order by n.expressed_at desc limit 50) i
    left join member m on m.id = i.member_id left join iged g on g.code = coalesce(m.iged_code, i.iged_code)), '[]') else '[]' end`;

/** $1 slug; with `later`, $4 and $5 are the time and id of the last comment already read. */
const text = (first: PageSize, later: boolean): string => /* sql */ `
  select p.id as "practiceId", p.comment_count as total, ${COMMENT_MAX} as "limit",
    (select count(*)::int from practice_interest i where i.practice_id = p.id) as "interestCount",
    $2::uuid is not null and exists (
      select 1 from practice_interest i where i.practice_id = p.id and i.member_id = $2::uuid) as "interestedByMe",
    $2::uuid is not null and exists (
      select 1 from practice_follow f where f.practice_id = p.id and f.member_id = $2::uuid) as "followedByMe",
    ${INTERESTS} as interests,
    coalesce((select json_agg(json_build_object(${REMARK('c', `(${VISIBLE('c')})`)}, 'withdrawn', not (${VISIBLE('c')}), 'replies', ${REPLIES})
        order by c.written_at desc, c.id desc)
      from (select * from practice_comment r where r.practice_id = p.id and r.parent_id is null
          and (${VISIBLE('r')} or exists (select 1 from practice_comment a where a.parent_id = r.id and ${VISIBLE('a')}))
          and ${later ? '(r.written_at, r.id) < ($4::timestamptz, $5::uuid)' : 'true'}
        order by r.written_at desc, r.id desc limit ${first + 1}) c ${AUTHOR('c')}), '[]') as items
  from practice p where p.slug = $1 and p.published_version is not null`;

type Timed<T, K extends keyof T> = Omit<T, K> & { [P in K]: string };
type CommentJson = Timed<Omit<PracticeComment, 'replies'>, 'writtenAt'> & { replies: Timed<CommentReply, 'writtenAt'>[] };
type Row = Omit<Conversation, 'items' | 'interests' | 'nextCursor'> & {
  items: CommentJson[];
  interests: Timed<ReplicationInterest, 'expressedAt'>[];
};

@Injectable()
export class ConversationQueries {
  constructor(private readonly db: Database) {}

  /** null when there is no such page, or it is not published: as the page itself. */
  async bySlug({ slug, first, after }: ConversationArgs, viewer: Viewer | null, now: Date): Promise<Conversation | null> {
    const place = after ? timePlaceIn(after) : [];
    const row = await this.db.one<Row>({
      name: `conversation_${first}${after ? '_after' : ''}`,
      text: text(first, Boolean(after)),
      values: [slug, viewer?.accountId ?? null, now, ...place],
    });
    if (!row) return null;
    const found = row.items.map((item) => ({ ...read(item), replies: item.replies.map(read) }));
    const interests = row.interests.map((one) => ({ ...one, expressedAt: new Date(one.expressedAt) }));
    return { ...row, interests, ...timePage(found, first, ({ writtenAt }) => writtenAt) };
  }
}

function read<T extends { writtenAt: string }>(remark: T): Omit<T, 'writtenAt'> & { writtenAt: Date } {
  return { ...remark, writtenAt: new Date(remark.writtenAt) };
}
