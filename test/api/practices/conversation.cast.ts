import { randomUUID } from 'node:crypto';
import { Role } from '@lib/access';
import { PASSWORD, enroll } from '../access/cast.js';
import { published, succeeded, type Person, type Stage } from './cast.js';

export const WRITE = 'mutation ($input: WriteCommentInput!) { writeComment(input: $input) { id practiceId total } }';
export const EDIT = 'mutation ($input: EditCommentInput!) { editComment(input: $input) { id total } }';
export const REMOVE = 'mutation ($id: ID!) { removeComment(id: $id) { id total } }';
export const USEFUL = 'mutation ($id: ID!) { markCommentUseful(commentId: $id) { usefulCount usefulByMe } }';
export const NOT_USEFUL = 'mutation ($id: ID!) { unmarkCommentUseful(commentId: $id) { usefulCount usefulByMe } }';
export const WANT =
  'mutation ($input: ExpressInterestInput!) { wantToReplicate(input: $input) { interestCount interestedByMe followedByMe } }';
export const FOLLOW = 'mutation ($id: ID!) { followPractice(practiceId: $id) { followedByMe } }';
export const REPORT = 'mutation ($input: ReportInput!) { reportContent(input: $input) }';
export const APPEAL = 'mutation ($input: AppealInput!) { appealModeration(input: $input) { id state canAppeal appeal } }';
export const MY_CASE = 'query ($id: ID!) { myModerationCase(id: $id) { id state text reason canAppeal aboutPractice } }';
export const QUEUE = `query ($decided: Boolean) { moderationQueue(decided: $decided) { items { id state text authorName aboutPractice reportCount reports { reason note }
  steps { to byName reason } ownInstitution decisions appeal removed practiceSlug } } }`;
export const DECIDE = 'mutation ($input: DecideCaseInput!) { decideModeration(input: $input) { id state decisions } }';

const REMARK = 'id text authorName fromTeam edited usefulCount usefulByMe mine editable';
const TALK = `query ($slug: String!, $first: Int, $after: String) { conversation(slug: $slug, first: $first, after: $after) {
  practiceId total limit followedByMe interestCount interestedByMe interests { name message igedName } nextCursor
  items { ${REMARK} withdrawn replies { ${REMARK} } } } }`;

type Remark = {
  id: string;
  text: string;
  authorName: string;
  fromTeam: boolean;
  edited: boolean;
  usefulCount: number;
  usefulByMe: boolean;
  mine: boolean;
  editable: boolean;
};
export type Talk = {
  total: number;
  limit: number;
  followedByMe: boolean;
  interestCount: number;
  interestedByMe: boolean;
  interests: { name: string; message: string }[];
  nextCursor: string | null;
  items: (Remark & { withdrawn: boolean; replies: Remark[] })[];
};
export type DeskCase = {
  id: string;
  state: string;
  text: string;
  aboutPractice: boolean;
  reportCount: number;
  reports: { reason: string; note: string }[];
  steps: { to: string; byName: string | null; reason: string }[];
  ownInstitution: boolean;
  decisions: string[];
  appeal: string | null;
  removed: boolean;
};
let count = 0;

/** A published practice of the author's, and its page. */
export async function practicePage(stage: Stage, title = `Conversación ${(count += 1)}`): Promise<{ id: string; slug: string }> {
  const id = await published(stage, title);
  const row = await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [id] });
  return { id, slug: row?.slug ?? '' };
}

/** Somebody of another institution who is in no team: one more each time. */
export async function newcomer(stage: Stage, igedCode: string): Promise<Person> {
  const email = `nueva${(count += 1)}@prueba.test`;
  const id = await enroll(stage.app, { email, roles: [Role.MEMBER], name: `Gestora de prueba ${count}`, igedCode });
  return { id, session: await stage.app.login('member', email, PASSWORD) };
}

export async function talk(
  stage: Stage,
  slug: string,
  who: Parameters<Stage['ask']>[0] = null,
  more: object = {},
): Promise<Talk | null> {
  return succeeded(await stage.ask<{ conversation: Talk | null }>(who, TALK, { slug, ...more })).conversation;
}

export async function says(
  stage: Stage,
  who: Parameters<Stage['ask']>[0],
  practiceId: string,
  text: string,
  parentId?: string,
): Promise<string> {
  const id = randomUUID();
  stage.app.clock.set(new Date(stage.app.clock.now().getTime() + 1));
  // The limit per minute is another story.
  await stage.app.db.rows({ text: `delete from rate_limit` });
  succeeded(await stage.ask(who, WRITE, { input: { id, practiceId, parentId, text } }));
  return id;
}

/** What the ledger holds for a member, by kind. */
export async function points(stage: Stage, memberId: string, kind: string): Promise<number> {
  const row = await stage.app.db.one<{ n: number }>({
    text: 'select coalesce(sum(points), 0)::int as n from points_entry where member_id = $1 and rule_kind = $2',
    values: [memberId, kind],
  });
  return row?.n ?? 0;
}
