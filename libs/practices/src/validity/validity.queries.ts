import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, limaDate, pageErrors } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { involvedColumns, isOwnInstitution, type InvolvedColumns } from '../conflict/conflict.service.js';
import { TemplateQueries } from '../template/template.queries.js';
import type { ValidityDeskArgs } from './validity.inputs.js';
import { addDays, daysUntil, reminderDays } from './validity.rules.js';
import { ValidityQueue, type DeskValidityPage, type DeskValidityRow } from './validity.types.js';
import { validityEntries, validityHistory, type ValidityJson } from './validity.view.js';

/** $1 validity, $2 farthest day, $3 region, $4 search. */
const FROM = /* sql */ `
  from practice p join iged l on l.code = p.lead_iged_code left join region r on r.id = p.region_id
  where p.published_version is not null and p.validity = $1 and p.valid_until <= $2::date and ($3::text is null or p.region_id = $3)
    and ($4::text is null or strpos(fold(p.title || ' ' || p.code || ' ' || l.name), fold($4)) > 0)`;

const pageText = (first: number): string => /* sql */ `
  select p.id, p.code, p.title, p.slug, l.name as "leadIgedName", r.name as "regionName", p.validity, p.valid_until::text as "validUntil",
    (select count(distinct a.id)::int from account a where a.status = 'ACTIVE' and (a.id = p.created_by or a.id in (
      select t.member_id from practice_team t where t.practice_id = p.id))) as "activeTeam",
    (select count(*)::int from validity_reminder n where n.practice_id = p.id and n.valid_until = p.valid_until) as reminders,
    ${validityHistory('p')} as history, ${involvedColumns('p')}
  ${FROM} and ($5::date is null or (p.valid_until, p.id) > ($5::date, $6::uuid))
  order by p.valid_until, p.id limit ${first + 1}`;

const TOTAL = { name: 'validity_desk_total', text: `select count(*)::int as total ${FROM}` };
const NEVER = '9999-12-31';

type Row = Omit<DeskValidityRow, 'ownInstitution' | 'daysLeft' | 'history'> & InvolvedColumns & { history: ValidityJson[] };

@Injectable()
export class ValidityQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly template: TemplateQueries,
  ) {}

  async desk(viewer: Viewer, { queue, region, search, first, after }: ValidityDeskArgs): Promise<DeskValidityPage> {
    const today = limaDate(this.clock.now());
    const soon = queue === ValidityQueue.SOON;
    const farthest = soon ? addDays(today, Math.max(...reminderDays(await this.template.settings()))) : NEVER;
    const filter = [soon ? 'IN_FORCE' : 'LAPSED', farthest, region ?? null, search || null];
    const found = await this.db.rows<Row>({
      name: `validity_desk_${first}`,
      text: pageText(first),
      values: [...filter, ...placeIn(after)],
    });
    const total = await this.db.one<{ total: number }>({ ...TOTAL, values: filter });
    const items = found.slice(0, first);
    const last = items.at(-1);
    return {
      items: items.map(({ involvedIgeds, involvedMembers, history, ...row }) => ({
        ...row,
        daysLeft: daysUntil(row.validUntil, today),
        history: validityEntries(history),
        ownInstitution: isOwnInstitution(viewer, { involvedIgeds, involvedMembers }),
      })),
      nextCursor: found.length > first && last ? encodeCursor([last.validUntil, last.id]) : null,
      total: total?.total ?? 0,
    };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeIn(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [day, id] = decodeCursor(after);
  if (typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)) || !isUUID(id)) {
    throw pageErrors.CURSOR_INVALID({}, 'after');
  }
  return [day, String(id)];
}
