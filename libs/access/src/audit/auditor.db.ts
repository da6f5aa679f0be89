import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type AuditRecord, type Denial } from '@lib/platform';

type Line = {
  actor: string | null;
  audience: string | null;
  action: string;
  outcome: 'DONE' | 'DENIED';
  target: string | null;
  detail: Record<string, unknown>;
  network: string | null;
};

@Injectable()
export class AuditorDb extends Auditor {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** In its own transaction: the refusal rolls back everything else. */
  async denied({ viewer, audience, operation, reason, network, detail = {} }: Denial): Promise<void> {
    const actor = viewer?.accountId ?? null;
    await this.db.outside(() =>
      this.write({ actor, audience, action: operation, outcome: 'DENIED', target: null, detail: { ...detail, reason }, network }),
    );
  }

  /** In the caller's transaction: what was not done is not told. */
  async record({ actor, action, target, detail = {} }: AuditRecord): Promise<void> {
    await this.write({ actor, audience: null, action, outcome: 'DONE', target, detail, network: null });
  }

  private async write(line: Line): Promise<void> {
    await this.db.rows({
      name: 'access_audit',
      text: `insert into audit_entry (at, actor_id, audience, action, outcome, target, detail, network)
             values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8)`,
      values: [this.clock.now(), line.actor, line.audience, line.action, line.outcome, line.target, JSON.stringify(line.detail), line.network],
    });
  }
}
