import { Injectable } from '@nestjs/common';
import { Passport } from 'passport';
import { Strategy } from 'passport-local';
import { Passwords } from '../password/passwords.service.js';
import { Accounts, type Account } from './accounts.service.js';

/**
 * Passport's local strategy, asked by hand: GraphQL has no login form whose body a guard could read, and
 * the input must be validated before anything is compared. Another strategy is added to the same passport.
 */
@Injectable()
export class LocalStrategy {
  private readonly passport = new Passport();

  constructor(
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
  ) {
    this.passport.use(
      new Strategy({ usernameField: 'email', passwordField: 'password', session: false }, (email, password, done) => {
        this.verified(email, password).then((account) => done(null, account ?? false), done);
      }),
    );
  }

  /** null for an unknown mail, a wrong password and an account that is not active, after the same work. */
  authenticate(email: string, password: string): Promise<Account | null> {
    return new Promise((resolve, reject) => {
      const answer = (error: unknown, account?: Account | false | null): void =>
        error ? reject(error) : resolve(account || null);
      this.passport.authenticate('local', { session: false }, answer)({ body: { email, password } }, {}, reject);
    });
  }

  private async verified(email: string, password: string): Promise<Account | null> {
    const account = await this.accounts.byEmail(email);
    const matches = await this.passwords.matches(account?.passwordHash ?? null, password);
    return account && matches && account.status === 'ACTIVE' ? account : null;
  }
}
