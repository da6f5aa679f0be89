import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { reportErrors } from '../edition/report.errors.js';
import { BOOKLET, REPORT, type DocumentKind } from './document-kind.js';

export type Withholding = { number: number; withheld: boolean; reason: string };

/** Whether the address of the edition `e` answers: the last word about it. */
export const withheldOf = ({ name, owner }: DocumentKind): string => /* sql */ `left join lateral (
  select w.withheld, w.reason, w.decided_at from ${name}_withholding w where w.${owner} = e.${owner} and w.number = e.number order by w.position desc limit 1) h on true`;

const statements = (kind: DocumentKind) => {
  const { name, owner, head, key } = kind;
  return {
    // The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
    hold: { name: `${name}_withhold_hold`, text: `select 1 from ${head} where ${key} = $1 for update` },
    now: {
      name: `${name}_withheld_now`,
      text: `select coalesce(h.withheld, false) as withheld from ${name}_edition e ${withheldOf(kind)} where e.${owner} = $1 and e.number = $2`,
    },
    decide: {
      name: `${name}_withhold`,
      text: `insert into ${name}_withholding (${owner}, number, withheld, reason, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6)`,
    },
  };
};
const STATEMENTS = { report: statements(REPORT), booklet: statements(BOOKLET) };

/** An edition never changes; whether its address answers does, each time with a reason that is kept. */
@Injectable()
export class Withholdings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError REPORT_EDITION_UNKNOWN, EDITION_ALREADY_SO */
  async decide(viewer: Viewer, { name }: DocumentKind, documentId: string, { number, withheld, reason }: Withholding): Promise<void> {
    const { hold, now, decide } = STATEMENTS[name];
    await this.db.rows({ ...hold, values: [documentId] });
    const found = await this.db.one<{ withheld: boolean }>({ ...now, values: [documentId, number] });
    if (!found) throw reportErrors.REPORT_EDITION_UNKNOWN();
    if (found.withheld === withheld) throw reportErrors.EDITION_ALREADY_SO();
    await this.db.rows({ ...decide, values: [documentId, number, withheld, reason, viewer.accountId, this.clock.now()] });
    const action = `${name}.${withheld ? 'withhold' : 'return'}`;
    await this.auditor.record({ actor: viewer.accountId, action, target: documentId, detail: { number, reason } });
  }
}
