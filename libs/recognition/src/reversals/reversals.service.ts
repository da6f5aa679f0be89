import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Facts } from '../facts/facts.service.js';
import type { FactKind } from '../facts/fact.types.js';
import { Seasons } from '../seasons/seasons.service.js';
import { reversalErrors as errors } from './reversal.errors.js';
import type { MemberEntriesArgs, ProposeReversalsInput, ReversalDecisionInput, ReversalsArgs } from './reversal.inputs.js';
import {
  decideReversalStatement, entriesToReverseStatement, holdReversalStatement, memberEntriesStatement, proposeReversalsStatement,
  reversalsByIdStatement, reversalsStatement, type EntryRow, type HeldReversal,
} from './reversal.queries.js';
import type { DeskEntry, DeskEntryPage, EntryReversal, EntryReversalPage } from './reversal.types.js';

type WireEntry = Omit<DeskEntry, 'occurredAt'> & { occurredAt: string };
type WireReversal = Omit<EntryReversal, 'entry'> & { entry: WireEntry };

export const deskEntryOf = (entry: WireEntry): DeskEntry => ({ ...entry, occurredAt: new Date(entry.occurredAt) });
const reversalOf = (row: WireReversal): EntryReversal => ({ ...row, entry: deskEntryOf(row.entry) });

/** Chosen entries undone by two people. The entry stays; its fact is withdrawn, so the person reads the discount with its reason. */
@Injectable()
export class Reversals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
    private readonly facts: Facts,
    private readonly seasons: Seasons,
  ) {}

  /** @throws DomainError ENTRY_NOT_FOUND for who is no member. */
  async entriesOf({ memberId, season, first, after }: MemberEntriesArgs): Promise<DeskEntryPage> {
    const last = after ? entryCursor(after) : null;
    const asked = { season: season || null, today: this.seasons.today(), memberId, first, after: last };
    const row = await this.db.one<Omit<DeskEntryPage, 'items'> & { entries: WireEntry[] }>(memberEntriesStatement(asked));
    if (!row) throw errors.ENTRY_NOT_FOUND({}, 'memberId');
    const { entries, ...person } = row;
    const items = entries.slice(0, first).map(deskEntryOf);
    return { ...person, items, nextCursor: entries.length > first ? encodeCursor([Number(items[items.length - 1].id)]) : null };
  }

  async list({ waiting, first, after }: ReversalsArgs, viewer: Viewer): Promise<EntryReversalPage> {
    const asked = { viewerId: viewer.accountId, waiting: waiting ?? false, first, after: after ? reversalCursor(after) : null };
    const rows = await this.db.rows<WireReversal>(reversalsStatement(asked));
    const items = rows.slice(0, first).map(reversalOf);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > first && last ? encodeCursor([last.proposedAt.toISOString(), last.id]) : null };
  }

  /** All or none. @throws DomainError ENTRY_NOT_FOUND, OWN_INSTITUTION, ENTRY_OF_CLOSED_SEASON, ENTRY_ALREADY_REVERSED, REVERSAL_ALREADY_PROPOSED */
  async propose({ entryIds, reason }: ProposeReversalsInput, viewer: Viewer): Promise<EntryReversal[]> {
    const ids = [...new Set(entryIds)];
    const entries = await this.db.rows<EntryRow>(entriesToReverseStatement(ids));
    if (entries.length < ids.length) throw errors.ENTRY_NOT_FOUND({}, 'input.entryIds');
    for (const { memberId, igedCode } of entries) refuseOwn(memberId, igedCode, viewer);
    if (entries.some(({ closed }) => closed)) throw errors.ENTRY_OF_CLOSED_SEASON({}, 'input.entryIds');
    if (entries.some(({ live }) => !live)) throw errors.ENTRY_ALREADY_REVERSED({}, 'input.entryIds');
    const statement = proposeReversalsStatement(ids, reason, viewer.accountId, this.clock.now().toISOString());
    const made = await this.db.rows<{ id: string; entryId: string }>(statement);
    for (const { id, entryId } of made)
      await this.auditor.record({ actor: viewer.accountId, action: 'reversal.propose', target: id, detail: { entryId, reason } });
    return this.get(made.map(({ id }) => id), viewer);
  }

  /** @throws DomainError REVERSAL_NOT_FOUND, REVERSAL_ALREADY_DECIDED, REVERSAL_NEEDS_ANOTHER_PERSON, OWN_INSTITUTION, ENTRY_ALREADY_REVERSED, SEASON_CLOSED */
  async decide({ reversalId, approved, note }: ReversalDecisionInput, viewer: Viewer): Promise<EntryReversal> {
    const held = await this.db.one<HeldReversal>(holdReversalStatement(reversalId));
    if (!held) throw errors.REVERSAL_NOT_FOUND({ reversalId });
    if (held.decided) throw errors.REVERSAL_ALREADY_DECIDED({ reversalId });
    if (held.proposedBy === viewer.accountId) throw errors.REVERSAL_NEEDS_ANOTHER_PERSON({ reversalId });
    refuseOwn(held.memberId, held.igedCode, viewer);
    await this.db.rows(decideReversalStatement(reversalId, approved, note || null, viewer.accountId, this.clock.now().toISOString()));
    if (approved) await this.reverse(held, reversalId, viewer);
    const action = approved ? 'reversal.approve' : 'reversal.reject';
    const detail = { entryId: held.entryId, memberId: held.memberId, reason: held.reason };
    await this.auditor.record({ actor: viewer.accountId, action, target: reversalId, detail });
    const [decided] = await this.get([reversalId], viewer);
    return decided;
  }

  private async reverse({ kind, source, memberId, reason }: HeldReversal, reversalId: string, viewer: Viewer): Promise<void> {
    const withdrawal = { kind: kind as FactKind, source, memberId, reason, authorId: viewer.accountId };
    const { reversed } = await this.facts.withdraw(withdrawal);
    if (reversed === 0) throw errors.ENTRY_ALREADY_REVERSED({ reversalId });
    await this.db.addJob('points.reversed', { reversalId }, { key: `points.reversed:${reversalId}` });
  }

  private async get(ids: readonly string[], viewer: Viewer): Promise<EntryReversal[]> {
    return (await this.db.rows<WireReversal>(reversalsByIdStatement(viewer.accountId, ids))).map(reversalOf);
  }
}

function refuseOwn(memberId: string, igedCode: string | null, viewer: Viewer): void {
  const own = memberId === viewer.accountId || (igedCode !== null && igedCode === viewer.igedCode);
  if (own) throw errors.OWN_INSTITUTION({ memberId });
}

function entryCursor(cursor: string): number {
  const [id] = decodeCursor(cursor);
  if (!Number.isSafeInteger(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return Number(id);
}

function reversalCursor(cursor: string): [string, string] {
  const [at, id] = decodeCursor(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [at, String(id)];
}
