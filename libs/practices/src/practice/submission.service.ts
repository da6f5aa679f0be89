import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, OperationKeys, type Viewer } from '@lib/platform';
import { canonical } from '../sheet/body.rules.js';
import { missingEvidence } from '../evidence/evidence.rules.js';
import { missingToSubmit } from '../sheet/missing.rules.js';
import { bodiesOf } from '../sheet/sheet.view.js';
import { TemplateQueries } from '../template/template.queries.js';
import { DECLARATION } from './declaration.js';
import { MyPracticeQueries } from './my-practice.queries.js';
import type { SubmissionReceipt } from './my-practice.types.js';
import { practiceErrors } from './practice.errors.js';
import type { SubmitPracticeInput } from './practice.inputs.js';
import { PracticeLock, type LockedPractice } from './practice.lock.js';
import { isOpen } from './practice.rules.js';

const SUBMIT = {
  name: 'practice_submit',
  text: /* sql */ `
    update practice set status = 'SUBMITTED', submitted_at = $2, updated_at = $2,
      code = coalesce(code, 'BPGE-' || $3 || '-' || to_char(nextval('practice_number'), 'FM99990000'))
    where id = $1 and status in ('DRAFT', 'OBSERVED') returning code`,
};

const SIGN = {
  name: 'practice_sign',
  text: /* sql */ `
    with signed as (
      insert into practice_declaration (practice_id, edition, text_version, director_name, director_post, signed_by, signed_at, digest)
      values ($1, $2, $3, $4, $5, $6, $7, $8))
    insert into practice_decision (id, practice_id, edition, from_status, to_status, decided_by, decided_at)
    values ($9, $1, $2, $10, 'SUBMITTED', $6, $7)`,
};

/** What the receipt proves: the sheet with its evidence, and each file by itself. */
type Sealed = Pick<SubmissionReceipt, 'digest' | 'files'>;

@Injectable()
export class SubmissionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lock: PracticeLock,
    private readonly keys: OperationKeys,
    private readonly queries: MyPracticeQueries,
    private readonly template: TemplateQueries,
  ) {}

  /** Sends the sheet to DIFOCA with the director's declaration. Sent once: again is a CONFLICT, or the first receipt for the same key. */
  submit(viewer: Viewer, input: SubmitPracticeInput): Promise<SubmissionReceipt> {
    return this.lock.transaction(viewer, 'practice.submit', async () => {
      const practice = await this.lock.ofTeam(viewer, input.practiceId);
      const { operationKey: key, ...body } = input;
      if (!key) return this.send(viewer, practice, input);
      const keyed = { accountId: viewer.accountId, key, operation: 'submitPractice', body };
      const receipt = await this.keys.once(keyed, () => this.send(viewer, practice, input));
      return { ...receipt, submittedAt: new Date(receipt.submittedAt) };
    });
  }

  private async send(viewer: Viewer, practice: LockedPractice, input: SubmitPracticeInput): Promise<SubmissionReceipt> {
    const standing = (await this.lock.writer(viewer.accountId))?.standing;
    if (standing === 'PENDING') throw practiceErrors.MEMBER_PENDING();
    if (standing !== 'CONFIRMED') throw practiceErrors.MEMBER_REJECTED();
    if (!isOpen(practice.status)) throw practiceErrors.PRACTICE_ALREADY_SUBMITTED();
    if (!input.accept) throw practiceErrors.DECLARATION_NOT_ACCEPTED({}, 'input.accept');
    if (input.declarationVersion !== DECLARATION.version) {
      throw practiceErrors.DECLARATION_OUTDATED({}, 'input.declarationVersion');
    }
    const sealed = await this.sealed(viewer, practice);
    return this.sign(viewer, practice, input, sealed);
  }

  /** @throws DomainError PRACTICE_INCOMPLETE with one field per gap, the same list the screen shows */
  private async sealed(viewer: Viewer, { id, edition, templateNumber }: LockedPractice): Promise<Sealed> {
    const row = await this.queries.one(id, viewer.accountId);
    if (!row) throw practiceErrors.PRACTICE_NOT_FOUND();
    const sheet = bodiesOf(row);
    const ofSheet = missingToSubmit(sheet, await this.template.sections(templateNumber), await this.template.settings());
    const missing = [...ofSheet, ...missingEvidence(row.evidence)];
    if (missing.length > 0) {
      const fields = missing.map(({ section, text }) => ({
        path: `sections.${section}`,
        code: 'SECTION_INCOMPLETE',
        message: text,
      }));
      throw practiceErrors.PRACTICE_INCOMPLETE({ fields }, fields[0].path);
    }
    const files = row.evidence.flatMap(({ name, sha256 }) => (sha256 === null ? [] : [{ name, sha256 }]));
    const evidence = row.evidence.length > 0 ? { evidence: row.evidence } : {};
    const text = canonical({ practiceId: id, edition, sections: sheet, ...evidence });
    return { digest: createHash('sha256').update(text).digest('hex'), files };
  }

  private async sign(
    viewer: Viewer,
    practice: LockedPractice,
    input: SubmitPracticeInput,
    { digest, files }: Sealed,
  ): Promise<SubmissionReceipt> {
    const now = this.clock.now();
    const { id, edition } = practice;
    const sent = await this.db.one<{ code: string }>({ ...SUBMIT, values: [id, now, limaDate(now).slice(0, 4)] });
    if (!sent) throw practiceErrors.PRACTICE_ALREADY_SUBMITTED();
    const { declarationVersion, directorName, directorPost } = input;
    const declared = [declarationVersion, directorName, directorPost, viewer.accountId, now, digest];
    await this.db.rows({ ...SIGN, values: [id, edition, ...declared, randomUUID(), practice.status] });
    await this.db.addJob('practice.submitted', { practiceId: id, edition });
    return { practiceId: id, code: sent.code, submittedAt: now, edition, digest, files };
  }
}
