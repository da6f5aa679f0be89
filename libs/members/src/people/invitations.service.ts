import { Injectable } from '@nestjs/common';
import { Accounts, Role } from '@lib/access';
import { Auditor, type Viewer } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import { isOwnIged, mayGive } from '../member/member.rules.js';
import { Members } from '../member/members.service.js';
import type { InviteInput } from './person.inputs.js';

@Injectable()
export class Invitations {
  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly auditor: Auditor,
  ) {}

  /**
   * A gestor invited by staff is confirmed, since they say where she works; one of their own Iged waits for somebody else.
   * @throws DomainError ROLE_NOT_YOURS_TO_GIVE, MEMBER_NEEDS_IGED, INSTITUTION_MISSING, IGED_NOT_FOUND, EMAIL_TAKEN
   */
  async invite(viewer: Viewer, input: InviteInput): Promise<string> {
    const { email, name, post, roles } = input;
    const igedCode = input.igedCode || null;
    const institution = input.institution || null;
    if (!mayGive(roles, viewer.permissions.has('people.manage'))) throw memberErrors.ROLE_NOT_YOURS_TO_GIVE({}, 'input.roles');
    if (roles.includes(Role.MEMBER) && !igedCode) throw memberErrors.MEMBER_NEEDS_IGED({}, 'input.igedCode');
    if (!igedCode && !institution) throw memberErrors.INSTITUTION_MISSING({}, 'input.institution');
    if (igedCode) await this.members.assertChoosable(igedCode, 'input.igedCode');
    const accountId = await this.accounts.create({ email, roles, status: 'INVITED', grantedBy: viewer.accountId });
    const waits = roles.includes(Role.MEMBER) && isOwnIged(viewer.igedCode, igedCode);
    await this.members.create({ accountId, name, post, igedCode, institution, status: waits ? 'PENDING' : 'CONFIRMED' });
    await this.accounts.sendInvitation(accountId);
    await this.auditor.record({ actor: viewer.accountId, action: 'people.invite', target: accountId, detail: { roles, igedCode } });
    return accountId;
  }

  /** @throws DomainError PERSON_NOT_FOUND, INVITATION_USED, ACCOUNT_DEACTIVATED */
  async resend(viewer: Viewer, id: string): Promise<void> {
    const account = await this.accounts.byId(id);
    if (!account) throw memberErrors.PERSON_NOT_FOUND();
    if (account.status === 'ACTIVE') throw memberErrors.INVITATION_USED();
    if (account.status === 'DEACTIVATED') throw memberErrors.ACCOUNT_DEACTIVATED();
    if (account.status === 'INVITED') await this.accounts.sendInvitation(id);
    else await this.accounts.sendActivation(id);
    await this.auditor.record({ actor: viewer.accountId, action: 'people.invite_again', target: id });
  }
}
