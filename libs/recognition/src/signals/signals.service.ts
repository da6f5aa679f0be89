import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { deskEntryOf } from '../reversals/reversals.service.js';
import { signalErrors as errors } from './signal.errors.js';
import type { CloseSignalInput, SignalLimitsInput, SignalsArgs } from './signal.inputs.js';
import {
  closeSignalStatement, evidenceStatement, holdSignalStatement, limitsOfStatement, openSignalsStatement, signalStatement, signalsStatement,
} from './signal.queries.js';
import type { FarmingSignal, FarmingSignalDetail, FarmingSignalPage, SignalEvidence, SignalLimitsInForce } from './signal.types.js';
import { limitsStatement, newLimitsStatement } from './watch.queries.js';

type Row = FarmingSignal & { limitsVersion: number };
type WireEvidence = Omit<SignalEvidence, 'entry'> & { entry: Parameters<typeof deskEntryOf>[0] | null };
type Held = { closed: boolean; kind: string; members: string[]; igeds: string[] };

/** Staff look at the evidence and decide. Closing a signal moves no point: reversals are proposed apart, entry by entry. */
@Injectable()
export class Signals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async list({ closed, first, after }: SignalsArgs, viewer: Viewer): Promise<FarmingSignalPage> {
    const asked = { viewerId: viewer.accountId, closed: closed ?? false, first, after: after ? cursorOf(after) : null };
    const rows = await this.db.rows<Row>(signalsStatement(asked));
    const open = (await this.db.one<{ open: number }>(openSignalsStatement))?.open ?? 0;
    const items = rows.slice(0, first);
    const last = items.at(-1);
    return { items, open, nextCursor: rows.length > first && last ? encodeCursor([last.openedAt.toISOString(), last.id]) : null };
  }

  /** @throws DomainError SIGNAL_NOT_FOUND */
  async detail(id: string, viewer: Viewer): Promise<FarmingSignalDetail> {
    const signal = await this.get(id, viewer);
    const limits = await this.db.one<SignalLimitsInForce>(limitsOfStatement(signal.limitsVersion));
    if (!limits) throw errors.SIGNAL_NOT_FOUND({ id });
    const evidence = await this.db.rows<WireEvidence>(evidenceStatement(id));
    return { signal, limits, evidence: evidence.map((one) => ({ ...one, entry: one.entry && deskEntryOf(one.entry) })) };
  }

  /** @throws DomainError SIGNAL_NOT_FOUND, SIGNAL_ALREADY_CLOSED, OWN_INSTITUTION */
  async close({ signalId, outcome, reason }: CloseSignalInput, viewer: Viewer): Promise<FarmingSignal> {
    const held = await this.db.one<Held>(holdSignalStatement(signalId));
    if (!held) throw errors.SIGNAL_NOT_FOUND({ signalId });
    const own = held.members.includes(viewer.accountId) || (viewer.igedCode !== null && held.igeds.includes(viewer.igedCode));
    if (own) throw errors.OWN_INSTITUTION({ signalId });
    if (held.closed) throw errors.SIGNAL_ALREADY_CLOSED({ signalId });
    await this.db.rows(closeSignalStatement(signalId, outcome, reason, viewer.accountId, this.clock.now().toISOString()));
    const detail = { kind: held.kind, members: held.members, outcome, reason };
    await this.auditor.record({ actor: viewer.accountId, action: 'signal.close', target: signalId, detail });
    return this.get(signalId, viewer);
  }

  async limits(): Promise<SignalLimitsInForce> {
    const limits = await this.db.one<SignalLimitsInForce>(limitsStatement);
    if (!limits) throw new Error('The limits of signals are reference data');
    return limits;
  }

  /** From here on. Signals already open keep the limits they were told with. @throws DomainError LIMITS_CHANGED_MEANWHILE */
  async changeLimits({ reason, ...limits }: SignalLimitsInput, viewer: Viewer): Promise<SignalLimitsInForce> {
    const at = this.clock.now().toISOString();
    const made = await this.db.one<SignalLimitsInForce>(newLimitsStatement(limits, reason, viewer.accountId, at));
    if (!made) throw new Error('A new version of the limits is one row');
    const detail = { ...limits, reason };
    await this.auditor.record({ actor: viewer.accountId, action: 'signal.limits', target: String(made.version), detail });
    return made;
  }

  private async get(id: string, viewer: Viewer): Promise<Row> {
    const signal = await this.db.one<Row>(signalStatement(viewer.accountId, id));
    if (!signal) throw errors.SIGNAL_NOT_FOUND({ id });
    return signal;
  }
}

function cursorOf(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [at, String(id)];
}
