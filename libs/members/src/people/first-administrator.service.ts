import { Injectable } from '@nestjs/common';
import { Accounts, Letters, Role, type Account } from '@lib/access';
import { Auditor, Database } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import { Members } from '../member/members.service.js';

/** A house just built has nobody who could invite: whoever runs the server does it, once. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
    private readonly members: Members,
    private readonly letters: Letters,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Answers the one-time link; asking again for the same mail gives a new one and voids the old.
   * @throws DomainError ADMINISTRATOR_EXISTS, EMAIL_TAKEN (the mail has an account of another kind)
   */
  inviteFirstAdministrator(email: string): Promise<{ link: string }> {
    return this.db.transaction(async () => {
      await this.db.rows({ text: `select pg_advisory_xact_lock(hashtext('members.first_administrator'))` });
      if (await this.hasAdministrator()) throw memberErrors.ADMINISTRATOR_EXISTS();
      const account = (await this.invitedBefore(email)) ?? (await this.create(email));
      return { link: await this.letters.newLink(account, 'INVITATION') };
    });
  }

  private async create(email: string): Promise<Account> {
    const roles = [Role.ADMINISTRATOR, Role.STAFF];
    const id = await this.accounts.create({ email, roles, status: 'INVITED' });
    await this.members.create({ accountId: id, name: 'Administración', post: 'Administración de la comunidad', institution: 'DIFOCA', status: 'CONFIRMED' });
    await this.auditor.record({ actor: null, action: 'people.invite', target: id, detail: { roles, by: 'console' } });
    return { id, email, status: 'INVITED', passwordHash: null, roles };
  }

  private async invitedBefore(email: string): Promise<Account | null> {
    const account = await this.accounts.byEmail(email);
    return account?.status === 'INVITED' && account.roles.includes(Role.ADMINISTRATOR) ? account : null;
  }

  private async hasAdministrator(): Promise<boolean> {
    const found = await this.db.one({
      text: `select 1 from account a join account_role r on r.account_id = a.id and r.role = 'ADMINISTRATOR' where a.status = 'ACTIVE' limit 1`,
    });
    return found !== null;
  }
}
