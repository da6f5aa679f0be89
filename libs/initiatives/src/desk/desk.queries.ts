import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, type Statement, type Viewer } from '@lib/platform';
import { ownsInstitution } from '@lib/practices';
import { allPhotos, photoImages, type ImageJson } from '../photo/photo.view.js';
import { LOG, MOVES } from '../initiative/initiative-view.queries.js';
import { missingTo, type InitiativeFacts, type InitiativeStep } from '../initiative/initiative.rules.js';
import type { DeskInitiativesArgs, DeskInitiativeQueue } from './desk.inputs.js';
import type { DeskInitiativeContribution, DeskInitiative, DeskInitiativeReport, DeskInitiativeRow } from './desk.types.js';

const DAY_MS = 86_400_000;

/** Each queue by the index that is made for it; the oldest first, but what is hidden, the latest first. */
const QUEUES: Record<DeskInitiativeQueue, { where: string; key: string; later: '>' | '<' }> = {
  WAITING: { where: `i.state = 'SHARED'`, key: 'i.shared_at', later: '>' },
  ACCOMPANIED: { where: `i.state = 'ACCOMPANIED'`, key: 'i.shared_at', later: '>' },
  QUIET: { where: `i.state in ('SHARED', 'ACCOMPANIED') and i.nudged_at is not null`, key: 'i.active_at', later: '>' },
  REPORTED: { where: `i.report_count > 0 and i.state <> 'WITHDRAWN'`, key: 'i.shared_at', later: '>' },
  HIDDEN: { where: `i.state = 'HIDDEN'`, key: 'i.shared_at', later: '<' },
};

const ROW = /* sql */ `i.id, i.state, i.title, m.name as "authorName", coalesce(g.name, m.institution, '') as "igedName",
  coalesce(r.name, '') as "regionName", i.shared_at as "sharedAt", i.active_at as "activeAt", i.contribution_count as "contributionCount",
  i.accompaniment_count as "accompanimentCount", i.report_count as "reportCount", i.author_id as "authorId", i.iged_code as "igedCode"`;
const NAMES = /* sql */ `join member m on m.id = i.author_id left join iged g on g.code = i.iged_code left join region r on r.id = i.region_id`;

const ONE = {
  name: 'desk_initiative',
  text: /* sql */ `
    select ${ROW}, i.problem, i.proposal, i.help, t.name as "themeName", m.post as "authorPost", i.reason, ${allPhotos('i')} as images,
      ${LOG} as accompaniments, ${MOVES} as moves,
      i.practice_id is not null and not exists (select 1 from practice p where p.id = i.practice_id) as "practiceGone",
      coalesce((select json_agg(json_build_object('id', c.id, 'parentId', c.parent_id, 'text', c.text, 'authorName', a.name, 'writtenAt', c.written_at,
          'useful', c.useful_at is not null, 'removed', c.removed_at is not null,
          'hiddenReason', case when c.hidden_at is not null then c.hidden_reason end) order by c.written_at, c.id)
        from (select * from initiative_contribution x where x.initiative_id = i.id order by x.written_at, x.id limit 200) c
          join member a on a.id = c.author_id), '[]') as contributions,
      coalesce((select json_agg(json_build_object('contributionId', o.contribution_id, 'reason', o.reason, 'note', o.note, 'reportedAt', o.reported_at)
          order by o.reported_at desc)
        from (select * from initiative_report x where x.initiative_id = i.id order by x.reported_at desc limit 50) o), '[]') as reports
    from initiative i join theme t on t.id = i.theme_id ${NAMES} where i.id = $1`,
};

type Whose = { authorId: string; igedCode: string | null };
type Row = Omit<DeskInitiativeRow, 'daysWaiting' | 'ownInstitution'> & Whose;
type OnWire<T, K extends keyof T> = Omit<T, K> & Record<K, string>;
type Computed = 'daysWaiting' | 'ownInstitution' | 'missingToAccompany' | 'canHide' | 'canRestore' | 'images' | 'contributions' | 'reports';
type OneRow = Omit<DeskInitiative, Computed> &
  Whose & {
    practiceGone: boolean;
    images: ImageJson[];
    contributions: OnWire<DeskInitiativeContribution, 'writtenAt'>[];
    reports: OnWire<DeskInitiativeReport, 'reportedAt'>[];
  };

export function deskStatement({ queue, search, first, after }: DeskInitiativesArgs): Statement {
  const { where, key, later } = QUEUES[queue];
  const place = placeOf(after);
  const direction = later === '>' ? 'asc' : 'desc';
  const values: unknown[] = [...(search ? [search] : []), ...(place ?? [])];
  const at = search ? 2 : 1;
  const sought = search ? `and i.search @@ websearch_to_tsquery('spanish_folded', $1::text)` : '';
  const next = place ? `and (${key}, i.id) ${later} ($${at}::timestamptz, $${at + 1}::uuid)` : '';
  return {
    name: `desk_initiatives_${queue}_${first}${search ? '_q' : ''}${place ? '_after' : ''}`,
    text: /* sql */ `
      with cut as materialized (select i.* from initiative i where ${where} ${sought} ${next} order by ${key} ${direction}, i.id ${direction} limit ${first + 1})
      select ${ROW} from cut i ${NAMES} order by ${key} ${direction}, i.id ${direction}`,
    values,
  };
}

@Injectable()
export class DeskInitiativeQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async queue(viewer: Viewer, args: DeskInitiativesArgs): Promise<Page<DeskInitiativeRow>> {
    const found = await this.db.rows<Row>(deskStatement(args));
    const items = found.slice(0, args.first).map((row) => this.rowOf(viewer, row));
    const last = items.at(-1);
    const key = last && (args.queue === 'QUIET' ? last.activeAt : last.sharedAt);
    return { items, nextCursor: found.length > args.first && last && key ? encodeCursor([key.toISOString(), last.id]) : null };
  }

  async one(viewer: Viewer, id: string): Promise<DeskInitiative | null> {
    const row = await this.db.one<OneRow>({ ...ONE, values: [id] });
    if (!row) return null;
    const { practiceGone, images, contributions, reports, ...rest } = row;
    const facts: InitiativeFacts = { state: row.state as InitiativeStep, problem: row.problem, proposal: row.proposal, practiceGone };
    const shown = this.rowOf(viewer, rest);
    return {
      ...rest,
      ...shown,
      images: photoImages(images, 'admin'),
      contributions: contributions.map((one) => ({ ...one, writtenAt: new Date(one.writtenAt) })),
      reports: reports.map((one) => ({ ...one, reportedAt: new Date(one.reportedAt) })),
      missingToAccompany: missingTo('ACCOMPANY', facts),
      canHide: !shown.ownInstitution && missingTo('HIDE', facts).length === 0,
      canRestore: !shown.ownInstitution && missingTo('RESTORE', facts).length === 0,
    };
  }

  private rowOf(viewer: Viewer, row: Row): DeskInitiativeRow {
    const { authorId, igedCode } = row;
    const daysWaiting = Math.floor((this.clock.now().getTime() - row.sharedAt.getTime()) / DAY_MS);
    return { ...row, daysWaiting, ownInstitution: ownsInstitution(viewer, igedCode === null ? [] : [igedCode], [authorId]) };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [Date, string] | null {
  if (!after) return null;
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
