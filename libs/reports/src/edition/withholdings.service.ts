import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { reportErrors } from './report.errors.js';
import type { WithholdEditionInput } from './report.inputs.js';
import { ReportStore } from './report.store.js';

/** Whether the address of the edition `e` answers: the last word about it. */
export const WITHHELD = /* sql */ `left join lateral (
  select w.withheld, w.reason, w.decided_at from report_withholding w where w.exchange_id = e.exchange_id and w.number = e.number order by w.position desc limit 1) h on true`;

const NOW = {
  name: 'report_withheld_now',
  text: `select coalesce(h.withheld, false) as withheld from report_edition e ${WITHHELD} where e.exchange_id = $1 and e.number = $2`,
};
const DECIDE = {
  name: 'report_withhold',
  text: `insert into report_withholding (exchange_id, number, withheld, reason, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6)`,
};

/** An edition never changes; whether its address answers does, each time with a reason that is kept. */
@Injectable()
export class Withholdings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly store: ReportStore,
  ) {}

  /** @throws DomainError REPORT_NOT_FOUND, REPORT_EDITION_UNKNOWN, EDITION_ALREADY_SO */
  async decide(viewer: Viewer, { exchangeId, number, withheld, reason }: WithholdEditionInput): Promise<void> {
    await this.store.held(exchangeId);
    const now = await this.db.one<{ withheld: boolean }>({ ...NOW, values: [exchangeId, number] });
    if (!now) throw reportErrors.REPORT_EDITION_UNKNOWN();
    if (now.withheld === withheld) throw reportErrors.EDITION_ALREADY_SO();
    await this.db.rows({ ...DECIDE, values: [exchangeId, number, withheld, reason, viewer.accountId, this.clock.now()] });
    const action = withheld ? 'report.withhold' : 'report.return';
    await this.auditor.record({ actor: viewer.accountId, action, target: exchangeId, detail: { number, reason } });
  }
}
