import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Files } from '@lib/files';
import { Database, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { PracticeLock, type LockedPractice } from '../practice/practice.lock.js';
import { isOpen } from '../practice/practice.rules.js';
import { hasDni } from '../sheet/personal.rules.js';
import { evidenceErrors } from './evidence.errors.js';
import type { OrderEvidenceInput, SaveEvidenceInput, WithdrawEvidenceInput } from './evidence.inputs.js';
import { isEvidenceLink } from './evidence.rules.js';
import { EvidenceSettings } from './evidence.settings.js';
import { EvidenceStore, type EvidenceDetails, type StoredEvidence } from './evidence.store.js';

/** What a team says of its evidence. The files themselves begin with their upload. */
@Injectable()
export class Evidence {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly store: EvidenceStore,
    private readonly settings: EvidenceSettings,
    private readonly files: Files,
  ) {}

  /**
   * Saves what is said of a piece, or adds a link. Asked again with the same words it changes nothing.
   * @throws DomainError EVIDENCE_STALE when someone saved in between; PRACTICE_CLOSED once it was sent
   */
  save(viewer: Viewer, input: SaveEvidenceInput): Promise<void> {
    return this.lock.transaction(viewer, 'evidence.save', async () => {
      const practice = await this.lock.ofTeam(viewer, input.practiceId);
      const known = await this.store.find(input.id, { removed: true });
      if (known && known.practiceId !== practice.id) throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'input.id');
      const details = await this.checked(input, known);
      if (known && same(known, details)) return;
      if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_CLOSED();
      if (!known) return this.addLink(viewer, practice, input, details);
      if (known.revision !== input.revision) throw evidenceErrors.EVIDENCE_STALE({ revision: known.revision });
      await this.store.update(known.id, details);
    });
  }

  /** Out of the working edition; what a published version holds stays in it. */
  remove(viewer: Viewer, practiceId: string, id: string): Promise<void> {
    return this.lock.transaction(viewer, 'evidence.remove', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      const known = await this.store.find(id, { removed: true });
      if (!known || known.practiceId !== practice.id) throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'id');
      if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_CLOSED();
      await this.store.remove(id, this.clock.now());
      if (known.fileId !== null && !known.held) await this.files.release([known.fileId]);
    });
  }

  order(viewer: Viewer, { practiceId, ids }: OrderEvidenceInput): Promise<void> {
    return this.lock.transaction(viewer, 'evidence.order', async () => {
      const practice = await this.lock.ofTeam(viewer, practiceId);
      if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_CLOSED();
      if (!(await this.store.order(practiceId, ids))) throw evidenceErrors.EVIDENCE_ORDER_STALE({}, 'input.ids');
    });
  }

  /** Shown nowhere any more, published or not, and its bytes go: a family took its authorisation back. */
  withdraw(viewer: Viewer, { evidenceId, reason }: WithdrawEvidenceInput): Promise<string> {
    return this.lock.transaction(viewer, 'evidence.withdraw', async () => {
      const known = await this.store.find(evidenceId, { removed: true });
      if (!known) throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'input.evidenceId');
      const practice = await this.lock.find(known.practiceId);
      const own = practice && (practice.authorId === viewer.accountId || practice.memberIds.includes(viewer.accountId));
      if (!own) throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'input.evidenceId');
      await this.takeAway(viewer, known, reason);
      return known.practiceId;
    });
  }

  async takeAway(viewer: Viewer, { id, fileId }: StoredEvidence, reason: string): Promise<void> {
    await this.store.withdraw(id, viewer.accountId, reason, this.clock.now());
    if (fileId !== null) await this.files.release([fileId]);
  }

  private async addLink(
    viewer: Viewer,
    practice: LockedPractice,
    input: SaveEvidenceInput,
    details: EvidenceDetails,
  ): Promise<void> {
    if (details.url === null) throw evidenceErrors.EVIDENCE_NOT_FOUND({}, 'input.id');
    const max = (await this.settings.limits()).subjectFiles;
    if ((await this.store.count(practice.id)) >= max) throw evidenceErrors.EVIDENCE_COUNT_FULL({ max });
    await this.store.addLink(input.id, practice.id, details, viewer.accountId, this.clock.now());
  }

  private async checked(input: SaveEvidenceInput, known: StoredEvidence | null): Promise<EvidenceDetails> {
    const { caption, sectionKey, result, minors, authorised, link } = input;
    const isLink = known ? known.fileId === null : Boolean(link);
    const url = isLink ? (link ?? known?.url ?? null) : null;
    if (url !== null && !isEvidenceLink(url)) throw evidenceErrors.EVIDENCE_LINK_INVALID({}, 'input.link');
    if (hasDni(caption ?? '')) throw evidenceErrors.EVIDENCE_PERSONAL_DATA({}, 'input.caption');
    if (sectionKey && !(await this.isSection(sectionKey))) throw evidenceErrors.EVIDENCE_SECTION_UNKNOWN({}, 'input.sectionKey');
    const said = { caption: caption ?? '', sectionKey: sectionKey || null, result: result ?? '', url };
    return { ...said, minors: minors ?? null, authorised: minors === true ? (authorised ?? null) : null };
  }

  private async isSection(key: string): Promise<boolean> {
    return (await this.db.one({ text: 'select 1 from sheet_section where key = $1', values: [key] })) !== null;
  }
}

function same(known: StoredEvidence, details: EvidenceDetails): boolean {
  return (Object.keys(details) as (keyof EvidenceDetails)[]).every((key) => known[key] === details[key]);
}
