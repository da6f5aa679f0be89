import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Territory, literalPattern } from '@lib/territory';
import { memberErrors } from '../members.errors.js';
import { MAIL_DOMAIN_OF, colleaguesStatement, membersByIds } from './member.queries.js';
import { STANDING, isOwnIged, type MemberStanding } from './member.rules.js';
import type { Colleague } from './member.types.js';

export type NewMember = {
  accountId: string;
  name: string;
  post: string;
  igedCode?: string | null;
  institution?: string | null;
  status: MemberStanding;
};

export type MemberCard = { id: string; name: string; post: string; igedCode: string | null; workplace: string; status: MemberStanding };

type Decided = { igedCode: string | null; status: MemberStanding; accountStatus: string; isMember: boolean };

@Injectable()
export class Members {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly territory: Territory,
    private readonly auditor: Auditor,
  ) {}

  /** In the transaction that made the account: a person without an account, or the reverse, is never seen. */
  async create({ accountId, name, post, igedCode = null, institution = null, status }: NewMember): Promise<void> {
    await this.db.rows({
      text: `insert into member (id, name, post, iged_code, institution, status, status_at, created_at, updated_at)
             values ($1, $2, $3, $4, $5, $6, $7, $7, $7)`,
      values: [accountId, name, post, igedCode, institution, status, this.clock.now()],
    });
  }

  /** In the order asked; an unknown id is missing from the answer. */
  byIds(ids: readonly string[]): Promise<MemberCard[]> {
    return this.db.rows<MemberCard>(membersByIds(ids));
  }

  /** Confirmed gestores of these Iged, at most twenty. */
  colleagues(search: string, igedCodes: readonly string[]): Promise<Colleague[]> {
    return this.db.rows<Colleague>(colleaguesStatement(literalPattern(search), igedCodes));
  }

  /** @throws DomainError IGED_NOT_FOUND, also for one that can no longer be chosen. */
  async assertChoosable(igedCode: string, field: string): Promise<void> {
    const [iged] = await this.territory.igedsByCode([igedCode]);
    if (!iged?.enabled) throw memberErrors.IGED_NOT_FOUND({}, field);
  }

  /**
   * The mailbox was just proven: whoever writes from her Iged's own domain works there. The others wait for staff.
   * In the activation's transaction.
   */
  async settle(id: string): Promise<void> {
    const confirmed = await this.db.one({
      text: `update member m set status = 'CONFIRMED', status_at = $2, updated_at = $2
               from account a, iged i
              where m.id = $1 and m.status = 'PENDING' and a.id = m.id and i.code = m.iged_code
                and ${MAIL_DOMAIN_OF('a')} = any(i.mail_domains) returning m.id`,
      values: [id, this.clock.now()],
    });
    if (confirmed) return this.db.addJob('member.confirmed', { memberId: id });
    const waiting = await this.db.one({ text: `select 1 from member where id = $1 and status = 'PENDING'`, values: [id] });
    if (waiting) await this.db.addJob('member.pending', { memberId: id });
  }

  /** @throws DomainError PERSON_NOT_FOUND, OWN_INSTITUTION, MAIL_NOT_VERIFIED, NOT_A_MEMBER, ILLEGAL_TRANSITION */
  async confirm(viewer: Viewer, id: string): Promise<void> {
    await this.decide(viewer, id, 'CONFIRMED', null);
    await this.db.addJob('member.confirmed', { memberId: id });
  }

  /** @throws DomainError the same as `confirm` */
  async reject(viewer: Viewer, id: string, reason: string): Promise<void> {
    await this.decide(viewer, id, 'REJECTED', reason);
    await this.db.addJob('member.rejected', { memberId: id });
  }

  private async decide(viewer: Viewer, id: string, to: MemberStanding, reason: string | null): Promise<void> {
    const member = await this.locked(id);
    if (!member) throw memberErrors.PERSON_NOT_FOUND();
    if (viewer.accountId === id || isOwnIged(viewer.igedCode, member.igedCode)) throw memberErrors.OWN_INSTITUTION();
    if (!member.isMember) throw memberErrors.NOT_A_MEMBER();
    if (member.accountStatus === 'INVITED' || member.accountStatus === 'UNVERIFIED') throw memberErrors.MAIL_NOT_VERIFIED();
    STANDING.assert(member.status, to);
    await this.db.rows({
      text: 'update member set status = $2, status_reason = $3, status_by = $4, status_at = $5, updated_at = $5 where id = $1',
      values: [id, to, reason, viewer.accountId, this.clock.now()],
    });
    const action = to === 'CONFIRMED' ? 'people.confirm' : 'people.reject';
    await this.auditor.record({ actor: viewer.accountId, action, target: id, detail: { from: member.status, reason } });
  }

  private locked(id: string): Promise<Decided | null> {
    return this.db.one<Decided>({
      text: `select m.iged_code as "igedCode", m.status, a.status as "accountStatus",
                    exists (select 1 from account_role r where r.account_id = m.id and r.role = 'MEMBER') as "isMember"
               from member m join account a on a.id = m.id where m.id = $1 for update of m`,
      values: [id],
    });
  }
}
