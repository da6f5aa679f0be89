import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type CommentNews = {
  id: string;
  slug: string;
  practiceTitle: string;
  authorId: string;
  authorName: string;
  team: string[];
  /** Author of the comment that is answered; null when it answers none. */
  answeredId: string | null;
};
export type InterestNews = {
  id: string;
  slug: string;
  practiceTitle: string;
  name: string;
  post: string;
  igedName: string;
  message: string;
  team: string[];
};
export type ModerationNews = {
  id: string;
  caseId: string;
  from: string;
  to: string;
  reason: string;
  aboutPractice: boolean;
  practiceTitle: string;
  text: string;
  /** Whoever wrote it, or the practice's team. */
  authors: string[];
};

const TEAM = /* sql */ `array(select t.member_id::text from practice_team t where t.practice_id = p.id and t.member_id is not null
  union select p.created_by::text)`;

/** $2: the comment that it answers. Only what can still be read is told. */
const COMMENT = {
  name: 'news_comment',
  text: /* sql */ `select c.id, p.slug, p.title as "practiceTitle", c.author_id as "authorId", m.name as "authorName", ${TEAM} as team,
      (select a.author_id from practice_comment a where a.id = $2::uuid) as "answeredId"
    from practice_comment c join practice p on p.id = c.practice_id and p.published_version is not null
    join member m on m.id = c.author_id where c.id = $1 and c.removed_at is null and c.hidden_at is null`,
};

const INTEREST = {
  name: 'news_interest',
  text: /* sql */ `select i.id, p.slug, p.title as "practiceTitle", coalesce(m.name, i.name) as name, coalesce(m.post, '') as post,
      coalesce(g.name, m.institution, '') as "igedName", i.message, ${TEAM} as team
    from practice_interest i join practice p on p.id = i.practice_id left join member m on m.id = i.member_id
    left join iged g on g.code = coalesce(m.iged_code, i.iged_code) where i.id = $1`,
};

const STEP = {
  name: 'news_moderation',
  text: /* sql */ `select s.id, k.id as "caseId", s.from_state as "from", s.to_state as "to", s.reason, k.comment_id is null as "aboutPractice",
      p.title as "practiceTitle", coalesce(c.text, '') as text,
      case when c.id is null then ${TEAM} else array[c.author_id::text] end as authors
    from moderation_step s join moderation_case k on k.id = s.case_id join practice p on p.id = k.practice_id
    left join practice_comment c on c.id = k.comment_id where s.id = $1`,
};

/** What the floor above tells people about conversations. */
@Injectable()
export class ConversationNews {
  constructor(private readonly db: Database) {}

  comment(commentId: string, parentId: string | null): Promise<CommentNews | null> {
    return this.db.one<CommentNews>({ ...COMMENT, values: [commentId, parentId] });
  }

  interest(interestId: string): Promise<InterestNews | null> {
    return this.db.one<InterestNews>({ ...INTEREST, values: [interestId] });
  }

  moderation(stepId: string): Promise<ModerationNews | null> {
    return this.db.one<ModerationNews>({ ...STEP, values: [stepId] });
  }

  /** Accounts that asked for the news of a practice and are not of its team, which has its own. Nobody while it is off the wall. */
  async followers(slug: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>({
      name: 'news_followers',
      text: /* sql */ `select f.member_id as id from practice_follow f join practice p on p.id = f.practice_id
        where p.slug = $1 and p.published_version is not null and f.member_id <> p.created_by
          and not exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = f.member_id)`,
      values: [slug],
    });
    return rows.map(({ id }) => id);
  }
}
