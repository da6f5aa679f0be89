import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

/** What other floors state of a practice, and the needs of its route count. */
export type RouteFactKind = 'ADVISORY_HELD' | 'EXCHANGE_PRESENTED';

export type RouteFact = {
  practiceId: string;
  kind: RouteFactKind;
  /** Unique for whoever states it, such as `advisory:<id>`: stated twice it counts once. */
  source: string;
  /** As a person reads it: "Asesoría ASP26.014". */
  label: string;
  occurredAt: Date;
};

const RECORD = {
  name: 'route_fact_record',
  text: /* sql */ `
    insert into route_fact (practice_id, kind, source, label, occurred_at) values ($1, $2, $3, $4, $5)
    on conflict (practice_id, kind, source) do update set label = excluded.label, occurred_at = excluded.occurred_at, withdrawn_at = null`,
};

const WITHDRAW = {
  name: 'route_fact_withdraw',
  text: `update route_fact set withdrawn_at = now() where practice_id = $1 and kind = $2 and source = $3 and withdrawn_at is null`,
};

/** For the floors above: inside the transaction of the deed, so that `missingFor` sees it from the same moment. */
@Injectable()
export class RouteFacts {
  constructor(private readonly db: Database) {}

  async record({ practiceId, kind, source, label, occurredAt }: RouteFact): Promise<void> {
    await this.db.rows({ ...RECORD, values: [practiceId, kind, source, label, occurredAt] });
  }

  async withdraw({ practiceId, kind, source }: Pick<RouteFact, 'practiceId' | 'kind' | 'source'>): Promise<void> {
    await this.db.rows({ ...WITHDRAW, values: [practiceId, kind, source] });
  }
}
