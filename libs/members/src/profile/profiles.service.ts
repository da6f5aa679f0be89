import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import type { UpdateMyProfileInput } from './profile.inputs.js';
import type { MyProfile } from './profile.types.js';

@Injectable()
export class Profiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
  ) {}

  /** The only read that touches `member_private`, and only for its owner. */
  async of(accountId: string): Promise<MyProfile> {
    const profile = await this.db.one<MyProfile>({
      name: 'members_my_profile',
      text: `
        select m.id, m.name, m.post, a.email::text as email, p.phone, p.dni, m.iged_code as "igedCode",
               coalesce(i.name, m.institution) as "igedName", m.status, m.status_reason as "statusReason",
               m.hidden_from_ranking as "hiddenFromRanking"
          from member m
          join account a on a.id = m.id
          left join member_private p on p.member_id = m.id
          left join iged i on i.code = m.iged_code
         where m.id = $1`,
      values: [accountId],
    });
    if (!profile) throw memberErrors.PERSON_NOT_FOUND();
    return profile;
  }

  /** The Iged and the mail are not here: they are what was confirmed. @throws DomainError DNI_TAKEN, TOO_MANY_ATTEMPTS */
  async update(accountId: string, input: UpdateMyProfileInput): Promise<MyProfile> {
    // Trying DNI one after another would tell who is registered.
    await this.limits.attempt('profile.account', accountId);
    await this.db.transaction(() => this.write(accountId, input));
    return this.of(accountId);
  }

  private async write(accountId: string, input: UpdateMyProfileInput): Promise<void> {
    await this.db.rows({
      text: 'update member set name = $2, post = $3, hidden_from_ranking = $4, updated_at = $5 where id = $1',
      values: [accountId, input.name, input.post, input.hiddenFromRanking, this.clock.now()],
    });
    await this.db.rows({
      text: `insert into member_private (member_id, dni, phone) values ($1, $2, $3)
             on conflict (member_id) do update set dni = excluded.dni, phone = excluded.phone`,
      values: [accountId, input.dni ?? null, input.phone ?? null],
    });
  }
}
