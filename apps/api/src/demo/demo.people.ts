import { Injectable } from '@nestjs/common';
import { Accounts, permissionsFor, type Role } from '@lib/access';
import { Members } from '@lib/members';
import type { Audience, Viewer } from '@lib/platform';
import { peopleData, type DemoPerson } from './demo.data.js';

type Known = DemoPerson & { accountId: string };

/** Only its shape matters: nothing the sample does is tied to a browser. */
const NO_SESSION = '00000000-0000-4000-8000-000000000000';

@Injectable()
export class DemoPeople {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly accounts: Accounts,
    private readonly members: Members,
  ) {}

  async create(): Promise<void> {
    const { password, people } = peopleData();
    for (const person of people) {
      const { email, name, post, iged, institution } = person;
      const roles = person.roles as Role[];
      const accountId = await this.accounts.create({ email, roles, status: 'ACTIVE', password });
      await this.members.create({ accountId, name, post, igedCode: iged ?? null, institution: institution ?? null, status: 'CONFIRMED' });
      this.known.set(person.key, { ...person, accountId });
    }
  }

  person(key: string): Known {
    const found = this.known.get(key);
    if (!found) throw new Error(`No demo person is called ${key}`);
    return found;
  }

  /** Whoever acts, acts with her own rights and through her own door. */
  viewer(key: string): Viewer {
    const { accountId, name, iged } = this.person(key);
    const roles = this.person(key).roles as Role[];
    const audience: Audience = roles.includes('MEMBER' as Role) ? 'member' : 'admin';
    const permissions = permissionsFor(roles, audience);
    return { accountId, roles, permissions, igedCode: iged ?? null, sessionId: NO_SESSION, audience, name };
  }
}
