import { Injectable } from '@nestjs/common';
import { Notices } from '@lib/notifications';
import { Database, JobHandler } from '@lib/platform';
import { REPORT } from '../kept/document-kind.js';
import { withheldOf } from '../kept/withholdings.service.js';
import { publishedNotice, type ToldReport } from './report-news.rules.js';

const TOLD = {
  name: 'report_told',
  text: /* sql */ `select e.exchange_id as "exchangeId", p.slug, e.content->'exchange'->>'title' as title, e.number, e.what_changed as "whatChanged"
    from report_edition e join systematization_report p on p.exchange_id = e.exchange_id ${withheldOf(REPORT)}
    where e.exchange_id = $1 and e.number = $2 and not coalesce(h.withheld, false)`,
};
const ATTENDED = {
  name: 'report_attended',
  text: /* sql */ `select r.member_id as id from exchange_registration r where r.exchange_id = $1 and r.member_id is not null
    and exists (select 1 from exchange_attendance a where a.registration_id = r.id)`,
};

/** Whoever attended is told; an edition that was withheld meanwhile is not told of. */
@Injectable()
export class ReportNewsHandlers {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
  ) {}

  @JobHandler('report.published')
  async published({ exchangeId, number }: { exchangeId: string; number: number }): Promise<void> {
    const report = await this.db.one<ToldReport>({ ...TOLD, values: [exchangeId, number] });
    if (!report) return;
    const attended = await this.db.rows<{ id: string }>({ ...ATTENDED, values: [exchangeId] });
    await this.notices.post([publishedNotice(report, attended.map(({ id }) => id))]);
  }
}
