import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Database } from '../database/database.js';
import { log } from '../telemetry/log.js';
import { Auditor } from './ports.js';
import { knownScope, requestOf } from './request-viewer.js';

const VISITOR_DENIALS_PER_MINUTE = 120;

/** Writes down every denial. A flood by visitors cannot fill the table: beyond a rate it goes to the log only. */
@Injectable()
export class DenialAudit {
  private minute = 0;
  private visitors = 0;
  private readonly written = new WeakMap<object, Set<string>>();

  constructor(
    private readonly auditor: Auditor,
    private readonly database: Database,
  ) {}

  async denied(context: ExecutionContext, reason: string): Promise<void> {
    const request = requestOf(context);
    const scope = knownScope(request);
    const operation = `${context.getClass().name}.${context.getHandler().name}`;
    if (this.again(request, `${operation} ${reason}`)) return;
    try {
      const viewer = (await scope?.holder()) ?? null;
      log.info({ operation, reason, accountId: viewer?.accountId }, 'denied');
      if (!viewer && !this.roomForVisitor()) return;
      const denial = { viewer, audience: scope?.audience ?? null, operation, reason, network: request.ip };
      await this.database.outside(() => this.auditor.denied(denial));
    } catch (error) {
      // The refusal stands even when it cannot be written down.
      log.error({ err: error, operation }, 'a denial could not be audited');
    }
  }

  /** A query that fails on the short path is executed once more by Apollo: one request, one denial. */
  private again(request: object, denial: string): boolean {
    const known = this.written.get(request) ?? new Set<string>();
    if (known.has(denial)) return true;
    this.written.set(request, known.add(denial));
    return false;
  }

  private roomForVisitor(): boolean {
    const now = Math.trunc(Date.now() / 60_000);
    if (now !== this.minute) [this.minute, this.visitors] = [now, 0];
    this.visitors += 1;
    return this.visitors <= VISITOR_DENIALS_PER_MINUTE;
  }
}
