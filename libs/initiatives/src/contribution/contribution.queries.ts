import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Database, type Statement, type Viewer } from '@lib/platform';
import { canRead, type InitiativeStep } from '../initiative/initiative.rules.js';
import { InitiativeSettings } from '../upkeep/initiative-settings.js';
import type { ContributionsArgs } from './contribution.inputs.js';
import type { InitiativeContribution, InitiativeReply, InitiativeTalk } from './contribution.types.js';

const VISIBLE = (alias: string): string => `${alias}.removed_at is null and ${alias}.hidden_at is null`;

/** $2 who looks, or null. What is withdrawn gives away nothing, not even who wrote it. */
const REMARK = /* sql */ `c.id, c.parent_id as "parentId", ${VISIBLE('c')} as visible, c.text, m.name as "authorName", m.post as "authorPost",
  coalesce(g.name, m.institution, '') as "authorIgedName", c.author_id = i.author_id as "fromAuthor", c.written_at as "writtenAt",
  c.useful_at is not null as useful, c.author_id is not distinct from $2::uuid as mine`;

/** $1 initiative; with `later`, $3 and $4 are the time and id of the last one read. Roots in order, each followed by its answers. */
const talk = (first: number, later: boolean): string => /* sql */ `
  with roots as materialized (
    select r.* from initiative_contribution r where r.initiative_id = $1 and r.parent_id is null
      and (${VISIBLE('r')} or exists (select 1 from initiative_contribution a where a.parent_id = r.id and ${VISIBLE('a')}))
      and ${later ? '(r.written_at, r.id) > ($3::timestamptz, $4::uuid)' : 'true'}
    order by r.written_at, r.id limit ${first + 1}),
  both_levels as (select * from roots union all
    select a.* from roots r join initiative_contribution a on a.parent_id = r.id and ${VISIBLE('a')})
  select ${REMARK} from both_levels c join initiative i on i.id = c.initiative_id join member m on m.id = c.author_id
    left join iged g on g.code = m.iged_code
  order by c.parent_id nulls first, c.written_at, c.id`;

const OF = {
  name: 'contributions_initiative',
  text: 'select state, author_id as "authorId" from initiative where id = $1',
};

type Row = InitiativeReply & { parentId: string | null; visible: boolean };

export function talkStatement({ id, first, after }: ContributionsArgs, accountId: string | null): Statement {
  const place = placeOf(after);
  return {
    name: `contributions_${first}${place ? '_after' : ''}`,
    text: talk(first, place !== null),
    isoTimes: true,
    values: [id, accountId, ...(place ?? [])],
  };
}

@Injectable()
export class ContributionQueries {
  constructor(
    private readonly db: Database,
    private readonly settings: InitiativeSettings,
  ) {}

  /** Empty for what is out of this viewer's sight, as for what does not exist. */
  async of(viewer: Viewer | null, args: ContributionsArgs): Promise<InitiativeTalk> {
    const accountId = viewer?.accountId ?? null;
    const limit = (await this.settings.limits()).contribution_max;
    const initiative = await this.db.one<{ state: InitiativeStep; authorId: string }>({ ...OF, values: [args.id] });
    if (!initiative || !canRead({ accountId, accompanies: false }, initiative)) return { items: [], nextCursor: null, limit };
    const rows = await this.db.rows<Row>(talkStatement(args, accountId));
    const roots = rows.filter(({ parentId }) => parentId === null);
    const shown = roots.slice(0, args.first);
    const last = shown.at(-1);
    const nextCursor = roots.length > args.first && last ? encodeCursor([last.writtenAt, last.id]) : null;
    return { items: shown.map((root) => threadOf(root, rows)), nextCursor, limit };
  }
}

function threadOf(root: Row, rows: readonly Row[]): InitiativeContribution {
  const replies = rows.filter(({ parentId }) => parentId === root.id).map(shownAs);
  return { ...shownAs(root), withdrawn: !root.visible, replies };
}

function shownAs({ parentId: _, visible, ...remark }: Row): InitiativeReply {
  if (visible) return remark;
  const nobody = { text: '', authorName: '', authorPost: '', authorIgedName: '' };
  return { ...remark, ...nobody, fromAuthor: false, useful: false, mine: false };
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [string, string] | null {
  if (!after) return null;
  const [at, id] = decodeCursor(after);
  if (typeof at !== 'string' || Number.isNaN(new Date(at).getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [at, String(id)];
}
